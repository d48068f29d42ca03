package org.tawatur.reprint;

/**
 * Two prints to be compared, each with its words that say something of the matter, and what is known of how common the
 * words of the one last read are together.
 */
record Pair(Print a, int[] contentA, Print b, int[] contentB, Fingerprints common) {}
