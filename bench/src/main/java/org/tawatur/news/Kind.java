package org.tawatur.news;

import java.util.Locale;

/** What a made report is. */
public enum Kind {
    /** The first report of an event: a seed under other names, places, figures, dates and words. */
    ORIGINAL(40),
    /** Letter for letter. */
    VERBATIM(8),
    /** With another outlet's dateline and credit. */
    FRAMED(12),
    /** Its beginning only, framed. */
    CUT(8),
    /** Its paragraphs in another order. */
    REORDERED(4),
    /** Synonyms, some other words, sentences dropped and swapped. */
    REWRITTEN(8),
    /** The same event by another hand: its names, places and figures, most of the other words not. */
    RETOLD(8),
    /** Later news: another seed's text with sentences that recall the event. */
    FOLLOWED(7),
    /** Weather, markets and the like: a form with other figures. */
    TEMPLATE(5);

    private final int share;

    Kind(int share) {
        this.share = share;
    }

    /** Of so many in a hundred reports, where nothing else is set. */
    int share() {
        return share;
    }

    /** Whether it is printed from another report. */
    public boolean isCopy() {
        return this == VERBATIM || this == FRAMED || this == CUT || this == REORDERED || this == REWRITTEN;
    }

    /** Whether it tells of an event that another report told first. */
    public boolean isOfKnownEvent() {
        return isCopy() || this == RETOLD || this == FOLLOWED;
    }

    /** As settings and tables write it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
