package org.tawatur.intake;

import java.nio.file.Path;
import java.util.Locale;

/** The kinds of files that hold reports, told by the ends of their names. */
enum Format {
    TEXT(".txt"),
    JSON_LINES(".jsonl"),
    JSON_LINES_GZ(".jsonl.gz");

    private final String ending;

    Format(String ending) {
        this.ending = ending;
    }

    /** The format of a file, or null where its name tells none. */
    static Format of(Path file) {
        String name = name(file).toLowerCase(Locale.ROOT);
        for (Format format : values()) {
            if (name.endsWith(format.ending)) {
                return format;
            }
        }
        return null;
    }

    /** A file's name without the ending of its format. */
    static String stem(Path file) {
        Format format = of(file);
        String name = name(file);
        String stem = format == null ? name : name.substring(0, name.length() - format.ending.length());
        return stem.isBlank() ? name : stem;
    }

    private static String name(Path file) {
        return file.getFileName() == null ? "" : file.getFileName().toString();
    }

    static ReportFile open(Path file, Ids ids, Problems problems) {
        return of(file) == TEXT ? new TextFile(file, ids, problems) : new JsonLines(file, of(file) == JSON_LINES_GZ, ids, problems);
    }

    static String endings() {
        return TEXT.ending + ", " + JSON_LINES.ending + ", " + JSON_LINES_GZ.ending;
    }
}
