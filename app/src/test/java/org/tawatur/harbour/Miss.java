package org.tawatur.harbour;

/**
 * One thing of {@code expected.json} that is read otherwise, or not at all.
 *
 * @param section what was looked at
 * @param report  where
 * @param words   what is expected, in the report's words where it has words
 * @param read    what is read instead; free text
 */
record Miss(String section, String report, String words, String read) {

    Miss {
        section = plain(section);
        report = plain(report);
        words = plain(words);
        read = plain(read);
    }

    private static String plain(String cell) {
        return cell.replaceAll("\\s+", " ").strip();
    }

    /** What tells one miss from another. */
    String key() {
        return section + "\t" + report + "\t" + words;
    }

    String line() {
        return key() + "\t" + read;
    }
}
