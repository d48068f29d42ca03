package org.tawatur.six;

/**
 * One thing of {@code truth.json} that is told otherwise, or not at all, or told though it is not so.
 *
 * @param story   which of the six
 * @param section what was looked at
 * @param matter  what is true, or told
 * @param told    what is told instead; free text
 */
record Miss(String story, String section, String matter, String told) {

    Miss {
        matter = plain(matter);
        told = plain(told);
    }

    private static String plain(String cell) {
        return cell.replaceAll("\\s+", " ").strip();
    }

    /** What tells one miss from another. */
    String key() {
        return story + "\t" + section + "\t" + matter;
    }

    String line() {
        return key() + "\t" + told;
    }
}
