/** What does a feed say: whose it is, and which items it holds? */
package org.tawatur.feed;
