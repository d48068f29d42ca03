package org.tawatur.archive;

/**
 * What a claim is called for good: report, version, cue and content. The same words attributed by the same cue have the
 * same id, whichever program derived it and however much was learned of it since; the view {@code said} has it too.
 */
public final class ClaimId {

    private ClaimId() {}

    /**
     * @param report the report's id in the archive
     * @param number of the version, from 1
     * @param cue     start and end in code points
     * @param content start and end in code points
     */
    public static String of(String report, int number, int[] cue, int[] content) {
        return report + "." + number + "." + cue[0] + "-" + cue[1] + "." + content[0] + "-" + content[1];
    }
}
