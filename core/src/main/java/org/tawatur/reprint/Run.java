package org.tawatur.reprint;

/** Words {@code [a, aEnd)} of one print and {@code [b, bEnd)} of another, beside each other. */
record Run(int a, int aEnd, int b, int bEnd) {}
