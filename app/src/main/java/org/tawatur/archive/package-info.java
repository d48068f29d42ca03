/**
 * What has been read, with everything derived from it: reports and their versions in one SQLite file, kept so that a
 * run that is killed loses nothing and doubles nothing. {@link org.tawatur.archive.Archive} is the door.
 */
package org.tawatur.archive;
