/** Where reports come in: files, folders and archives become reports, and what is wrong with them becomes problems. */
package org.tawatur.intake;
