package org.tawatur.intake;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.tawatur.bytes.Unpacked;

/** Finds records of a web archive behind a place where it is damaged. */
final class WarcScan {

    private static final byte[] RECORD = "\nWARC/1.".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] MEMBER = {0x1F, (byte) 0x8B, 8};
    private static final int CHUNK = 1 << 16;

    private WarcScan() {
    }

    /** The file from a byte on. */
    static InputStream from(Path file, long at) throws IOException {
        FileChannel channel = FileChannel.open(file);
        channel.position(at);
        return new BufferedInputStream(Channels.newInputStream(channel), CHUNK);
    }

    /** The byte where the next record, or the next member that holds one, begins, not before {@code at}; or -1. */
    static long next(Path file, long at, boolean packed) throws IOException {
        byte[] pattern = packed ? MEMBER : RECORD;
        long from = packed ? at : Math.max(0, at - 1);
        try (InputStream in = from(file, from)) {
            int matched = 0;
            long place = from;
            for (int b = in.read(); b >= 0; b = in.read()) {
                place++;
                matched = (byte) b == pattern[matched] ? matched + 1 : (byte) b == pattern[0] ? 1 : 0;
                if (matched == pattern.length) {
                    matched = 0;
                    long found = place - pattern.length + (packed ? 0 : 1);
                    if (found >= at && (!packed || isRecord(file, found))) {
                        return found;
                    }
                }
            }
            return -1;
        }
    }

    private static boolean isRecord(Path file, long at) {
        try (Unpacked in = new Unpacked(from(file, at))) {
            return Sniffed.isWebArchive(in.readNBytes(RECORD.length));
        } catch (IOException e) {
            return false;
        }
    }
}
