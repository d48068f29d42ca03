package org.tawatur.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.SequenceInputStream;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageBody;

/**
 * What a record of a web archive holds.
 *
 * @param type   what the server called it, or null
 * @param bytes  with nothing of the protocol around them; null for an answer that is not 200
 */
record WarcPage(MediaType type, byte[] bytes) {

    private static final String LENGTH = "Content-Length:";
    private static final Set<String> PAGES = Set.of("text/html", "application/xhtml+xml");
    /** What servers say that know nothing. */
    private static final Set<String> ANYTHING = Set.of("application/octet-stream", "text/plain", "application/xml", "text/xml");

    /** @param record what the record says its block is */
    static WarcPage ofHttp(MediaType record, byte[] block) throws IOException {
        if (record == null || !"application/http".equals(base(record))) {
            return new WarcPage(record, block);
        }
        int from = headEnd(block);
        byte[] bare = Arrays.copyOfRange(block, from, block.length);
        HttpResponse http = HttpResponse.parse(Channels.newChannel(new SequenceInputStream(new ByteArrayInputStream(head(block, from, bare.length)), new ByteArrayInputStream(bare))));
        return http.status() == 200 ? new WarcPage(type(http), body(http, bare)) : new WarcPage(null, null);
    }

    private static MediaType type(HttpResponse http) {
        return http.headers().first("Content-Type").map(MediaType::parseLeniently).orElse(null);
    }

    /** The body unpacked; where it is not packed or cut as its head says, what there is of it. */
    private static byte[] body(HttpResponse http, byte[] bare) throws IOException {
        try {
            MessageBody body = http.bodyDecoded();
            byte[] bytes = body.stream().readNBytes(Pages.MOST_BYTES + 1);
            return bytes.length == 0 ? bare : bytes;
        } catch (IOException | IllegalArgumentException e) {
            if (http.headers().first("Content-Encoding").isPresent() && !Sniffed.isText(bare)) {
                throw new IOException("an answer that cannot be unpacked: " + e.getMessage(), e);
            }
            return bare;
        }
    }

    /** The head with the length the body really has: servers leave it out, or it is that of something else. */
    private static byte[] head(byte[] block, int end, int length) {
        StringBuilder head = new StringBuilder();
        for (String line : new String(block, 0, end, StandardCharsets.ISO_8859_1).split("\r?\n")) {
            if (!line.isEmpty() && !line.regionMatches(true, 0, LENGTH, 0, LENGTH.length())) {
                head.append(line).append("\r\n");
            }
        }
        return head.append(LENGTH).append(' ').append(length).append("\r\n\r\n").toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    private static int headEnd(byte[] block) {
        for (int i = 3; i < block.length; i++) {
            if (block[i] == '\n' && (block[i - 1] == '\n' || block[i - 1] == '\r' && block[i - 2] == '\n')) {
                return i + 1;
            }
        }
        return block.length;
    }

    boolean isOk() {
        return bytes != null;
    }

    boolean isPage() {
        String base = type == null ? "" : base(type);
        return PAGES.contains(base) || (base.isEmpty() || ANYTHING.contains(base)) && Sniffed.format(Arrays.copyOf(bytes, Math.min(bytes.length, 4096)), null) == Format.PAGE;
    }

    private static String base(MediaType type) {
        return (type.type() + "/" + type.subtype()).toLowerCase(Locale.ROOT);
    }

    /** The charset the server named, or null. */
    String charset() {
        return type == null ? null : type.parameters().get("charset");
    }
}
