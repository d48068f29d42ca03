package org.tawatur.story;

/** A report in the window: its print, and what it says of where it has its words from. */
record Entry(Print print, Provenance provenance) {}
