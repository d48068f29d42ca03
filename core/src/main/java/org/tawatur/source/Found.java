package org.tawatur.source;

/**
 * A name found in a line.
 *
 * @param first index of its first word
 * @param last  index after its last
 * @param cut   letters of the first word that are particles before the name
 */
record Found(NameSense sense, int first, int last, int cut) {}
