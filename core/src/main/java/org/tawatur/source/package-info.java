/** Who is speaking, and under which other names. */
package org.tawatur.source;
