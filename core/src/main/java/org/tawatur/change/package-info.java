/** In what is an account no longer what it was, and on account of which reports? */
package org.tawatur.change;
