package org.tawatur.telling;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What prose is written on: headings and items, each a row of runs. */
interface Sheet {

    /** A stretch of blank space. */
    Pattern BLANK = Pattern.compile("\\s+");

    /** What a run of characters is, for its looks and its direction. */
    enum Ink {
        /** words of the interface */
        WORDS,
        /** a speaker, agency or outlet, as printed */
        NAME,
        /** words of a report, as printed */
        PRINTED,
        /** where they stand */
        CITATION,
        /** what may be passed over */
        ASIDE,
        /** agreement, or a bound */
        MARK
    }

    /**
     * Characters of one kind; line breaks in them are spaces.
     *
     * @param isolated whether their direction is kept from what stands around them
     */
    record Run(Ink ink, String text, boolean isolated) {

        public Run {
            text = BLANK.matcher(text).replaceAll(" ");
        }

        Run(Ink ink, String text) {
            this(ink, text, ink == Ink.NAME || ink == Ink.PRINTED || ink == Ink.CITATION);
        }

        /** The same with the isolates in its text made into runs of their own. */
        List<Run> parts() {
            List<Run> parts = new ArrayList<>();
            int from = 0;
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (c == Words.ISOLATE || c == Words.END_OF_ISOLATE) {
                    parts.add(new Run(ink, text.substring(from, i), isolated || c == Words.END_OF_ISOLATE));
                    from = i + 1;
                }
            }
            parts.add(new Run(ink, text.substring(from), isolated));
            return parts;
        }
    }

    /**
     * @param level 1 for a story, 2 for a section, 3 within
     */
    void heading(int level, List<Run> runs) throws IOException;

    /**
     * @param depth 0 for a line of its own, 1 under it, and so on
     */
    void item(int depth, List<Run> runs) throws IOException;

    /** A paragraph that is no item. */
    void paragraph(List<Run> runs) throws IOException;
}
