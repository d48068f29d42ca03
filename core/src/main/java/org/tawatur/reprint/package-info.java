/** Which reports share passages, letter for letter or in other words, and who has them from whom. */
package org.tawatur.reprint;
