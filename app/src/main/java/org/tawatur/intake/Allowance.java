package org.tawatur.intake;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that ends with an error where too much is taken of it for one object. */
final class Allowance extends FilterInputStream {

    private static final int MOST_BYTES = 32 << 20;

    private long left = MOST_BYTES;

    Allowance(InputStream in) {
        super(in);
    }

    void renew() {
        left = MOST_BYTES;
    }

    @Override
    public int read() throws IOException {
        throw new IOException("not read byte by byte");
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        if (left <= 0) {
            throw new IOException("an object longer than " + MOST_BYTES + " bytes");
        }
        int n = super.read(into, from, length);
        left -= Math.max(0, n);
        return n;
    }
}
