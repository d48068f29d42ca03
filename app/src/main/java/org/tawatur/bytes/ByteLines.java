package org.tawatur.bytes;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** The lines of a stream as bytes, with a bound on how much of one line is held. */
public final class ByteLines implements AutoCloseable {

    private final InputStream in;
    private final int most;
    private final byte[] chunk = new byte[1 << 16];
    private int at;
    private int filled;
    private byte[] held = new byte[1 << 14];
    private int size;
    private boolean tooLong;
    private long number;

    public ByteLines(InputStream in, int most) {
        this.in = in;
        this.most = most;
    }

    /** Goes to the next line; false at the end. */
    public boolean next() throws IOException {
        size = 0;
        tooLong = false;
        boolean any = false;
        while (at < filled || fill()) {
            any = true;
            int end = at;
            while (end < filled && chunk[end] != '\n') {
                end++;
            }
            hold(end);
            boolean ended = end < filled;
            at = ended ? end + 1 : end;
            if (ended) {
                break;
            }
        }
        number += any ? 1 : 0;
        return any;
    }

    private boolean fill() throws IOException {
        at = 0;
        filled = Math.max(0, in.read(chunk));
        return filled > 0;
    }

    private void hold(int end) {
        int length = end - at;
        if (tooLong || size + length > most) {
            tooLong = true;
            size = 0;
            return;
        }
        if (size + length > held.length) {
            held = Arrays.copyOf(held, Math.min(most, Math.max(size + length, held.length * 2)));
        }
        System.arraycopy(chunk, at, held, size, length);
        size += length;
    }

    /** The line's bytes without its end, or null where it is too long. */
    public byte[] line() {
        return tooLong ? null : Arrays.copyOf(held, size);
    }

    /** The number of the line, from 1; 0 before the first. */
    public long number() {
        return number;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
