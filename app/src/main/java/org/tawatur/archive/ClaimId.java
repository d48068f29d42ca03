package org.tawatur.archive;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * What a claim is called for good: the same words of the same version of the same report attributed by the same cue have
 * the same id, whichever program derived it and however much was learned of it since.
 */
final class ClaimId {

    private ClaimId() {}

    /**
     * Sixteen hexadecimal digits of SHA-256.
     *
     * @param cue     start and end in code points
     * @param content start and end in code points
     */
    static String of(String report, int number, int[] cue, int[] content) {
        String all = report + "\n" + number + "\n" + Arrays.toString(cue) + Arrays.toString(content);
        return HexFormat.of().formatHex(ContentHash.sha256().digest(all.getBytes(StandardCharsets.UTF_8)), 0, 8);
    }
}
