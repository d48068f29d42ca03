/** Provisional on this branch. */
package org.tawatur.intake;
