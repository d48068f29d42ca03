/** Where do the speakers and outlets of a story part without contradicting each other: in counts that move, in silence, in words? */
package org.tawatur.contrast;
