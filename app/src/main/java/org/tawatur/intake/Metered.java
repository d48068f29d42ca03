package org.tawatur.intake;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts the bytes that are taken from a file. */
final class Metered extends FilterInputStream {

    private final Counts counts;

    Metered(InputStream in, Counts counts) {
        super(in);
        this.counts = counts;
    }

    @Override
    public int read() throws IOException {
        int b = super.read();
        counts.countBytes(b < 0 ? 0 : 1);
        return b;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int n = super.read(into, from, length);
        counts.countBytes(Math.max(0, n));
        return n;
    }
}
