package org.tawatur.bytes;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;

/**
 * What gzip packed, member after member (RFC 1952), up to a bound on how much a little may unpack to. Unlike the JDK's
 * it does not stop after a member where the stream has nothing at hand, and it tells how far it came.
 */
public final class Unpacked extends InputStream {

    /** So much may be unpacked whatever it was packed into. */
    private static final long FREE = 64L << 20;
    /** News packs to a tenth; gzip can do a thousandth, of zeros. */
    private static final int MOST_TIMES = 150;
    private static final int LAST = 64;

    private final InputStream in;
    private final byte[] chunk = new byte[1 << 14];
    private final Inflater inflater = new Inflater(true);
    private final CRC32 sum = new CRC32();
    private int at;
    private int filled;
    private long taken;
    private long given;
    private boolean inMember;
    /** Where members begin: unpacked and packed, of the last few. */
    private final long[] unpackedAt = new long[LAST];
    private final long[] packedAt = new long[LAST];
    private int members;

    /** @param in is closed with this one */
    public Unpacked(InputStream in) {
        this.in = in;
    }

    /**
     * The packed byte where the member begins that holds an unpacked byte.
     *
     * @param offset of an unpacked byte not long before the last one given
     */
    public long memberAt(long offset) {
        for (int i = members - 1; i >= Math.max(0, members - LAST); i--) {
            if (unpackedAt[i % LAST] <= offset) {
                return packedAt[i % LAST];
            }
        }
        return members == 0 ? 0 : packedAt[Math.max(0, members - LAST) % LAST];
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        while (inMember || begin()) {
            int n = inflate(into, from, length);
            if (n > 0) {
                sum.update(into, from, n);
                given += n;
                if (given > FREE && given > MOST_TIMES * taken) {
                    throw new ZipException("it unpacks to more than " + MOST_TIMES + " times its size");
                }
                return n;
            }
        }
        return -1;
    }

    /** Unpacked bytes, or 0 at the end of a member. */
    private int inflate(byte[] into, int from, int length) throws IOException {
        try {
            int n;
            while ((n = inflater.inflate(into, from, length)) == 0) {
                if (inflater.finished()) {
                    end();
                    return 0;
                }
                if (inflater.needsDictionary()) {
                    throw new ZipException("packed with a dictionary that is not there");
                }
                need();
                inflater.setInput(chunk, at, filled - at);
                at = filled;
            }
            return n;
        } catch (DataFormatException e) {
            throw new ZipException("damaged: " + e.getMessage());
        }
    }

    private void end() throws IOException {
        at = filled - inflater.getRemaining();
        inMember = false;
        long said = word() | word() << 16;
        word();
        word();
        if (said != sum.getValue()) {
            throw new ZipException("damaged: its sum is wrong");
        }
    }

    /** Goes into the next member; false where there is none. What stands after the last is padding, if it is no member. */
    private boolean begin() throws IOException {
        if (at == filled && !fill()) {
            return false;
        }
        long begins = taken - (filled - at);
        boolean first = begins == 0;
        unpackedAt[members % LAST] = given;
        packedAt[members++ % LAST] = begins;
        int one = next();
        if (one != 0x1F || at == filled && !fill() || next() != 0x8B) {
            if (first) {
                throw new ZipException("not packed by gzip");
            }
            at = filled;
            members--;
            return false;
        }
        header();
        inflater.reset();
        sum.reset();
        inMember = true;
        return true;
    }

    private void header() throws IOException {
        if (next() != 8) {
            throw new ZipException("damaged: packed in a way nobody knows");
        }
        int flags = next();
        skip(6);
        if ((flags & 4) != 0) {
            skip((int) word());
        }
        for (int texts = Integer.bitCount(flags & (8 | 16)); texts > 0; texts--) {
            while (next() != 0) {
                continue;
            }
        }
        skip((flags & 2) != 0 ? 2 : 0);
    }

    private void skip(int count) throws IOException {
        for (int i = 0; i < count; i++) {
            next();
        }
    }

    private long word() throws IOException {
        return next() | next() << 8;
    }

    private int next() throws IOException {
        need();
        return chunk[at++] & 0xFF;
    }

    private void need() throws IOException {
        if (at == filled && !fill()) {
            throw new EOFException("it ends in the middle");
        }
    }

    private boolean fill() throws IOException {
        at = 0;
        filled = Math.max(0, in.read(chunk));
        taken += filled;
        return filled > 0;
    }

    @Override
    public void close() throws IOException {
        inflater.end();
        in.close();
    }
}
