package org.tawatur.telling;

import java.io.IOException;
import java.util.List;

/** What prose is written on: headings and items, each a row of runs. */
interface Sheet {

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

    /** Characters of one kind; line breaks in them are spaces. */
    record Run(Ink ink, String text) {

        public Run {
            text = text.replaceAll("\\s+", " ");
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
