package org.tawatur.feed;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** A beginning, the same bytes very often, an end: never all in memory. */
public final class Endless extends InputStream {

    private final byte[] part;
    private final byte[] end;
    private final long times;
    private byte[] now;
    private int at;
    private long done;

    public Endless(String start, String part, long times, String end) {
        this.now = start.getBytes(StandardCharsets.UTF_8);
        this.part = part.getBytes(StandardCharsets.UTF_8);
        this.end = end.getBytes(StandardCharsets.UTF_8);
        this.times = times;
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int from, int length) {
        while (at == now.length) {
            if (now == end) {
                return -1;
            }
            now = done++ < times ? part : end;
            at = 0;
        }
        int n = Math.min(length, now.length - at);
        System.arraycopy(now, at, into, from, n);
        at += n;
        return n;
    }
}
