/** Who says what, via whom, and how: said, denied, demanded. */
package org.tawatur.claim;
