/**
 * Following feeds: which are due, what in them is new, when a page is looked at again, and the way of each into the
 * archive. {@link org.tawatur.watch.Watch} is the door.
 */
package org.tawatur.watch;
