package org.tawatur.report;

/**
 * Tells the lines of a page that are nothing but a date or a time, with or without a label before it ("published on",
 * "last update"). Safe for use by several threads.
 */
public final class DateLines {

    private final Credits credits;
    private final Furniture furniture;

    /** @throws IllegalArgumentException naming file and line, if one of the data files is broken */
    public DateLines() {
        this(new Credits(), new Furniture());
    }

    DateLines(Credits credits, Furniture furniture) {
        this.credits = credits;
        this.furniture = furniture;
    }

    /** Whether one line of a report's text is a date and no more. */
    public boolean is(String text, Span line) {
        return is(Line.of(line.in(text)));
    }

    boolean is(Line line) {
        return credits.isStamp(line, furniture.labelEnd(line));
    }
}
