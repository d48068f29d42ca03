/**
 * Asking the web: one polite request at a time for each site, by its robots.txt, only to addresses of the public
 * internet, and never for longer or for more than was said.
 */
package org.tawatur.fetch;
