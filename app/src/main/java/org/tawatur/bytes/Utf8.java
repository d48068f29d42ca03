package org.tawatur.bytes;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Bytes read as UTF-8.
 *
 * @param text   each byte that is none stands as U+FFFD
 * @param broken how many are none
 * @param first  the first of them, or -1
 */
record Utf8(String text, int broken, int first) {

    static Utf8 of(byte[] bytes) {
        CharsetDecoder decoder = decoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        int broken = 0;
        int first = -1;
        for (CoderResult result = decoder.decode(in, out, true); result.isError(); result = decoder.decode(in, out, true)) {
            first = broken == 0 ? in.position() : first;
            broken += result.length();
            in.position(in.position() + result.length());
            out.put('\uFFFD');
        }
        return new Utf8(out.flip().toString(), broken, first);
    }

    /** Whether all is UTF-8 but for a last character that may be cut. */
    static boolean isCutOnly(byte[] bytes) {
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        return !decoder().decode(ByteBuffer.wrap(bytes), out, false).isError();
    }

    private static CharsetDecoder decoder() {
        return StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
    }
}
