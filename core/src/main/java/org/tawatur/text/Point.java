package org.tawatur.text;

/**
 * A day or month that was read.
 *
 * @param end  index after its last word
 * @param part a part of the day as {@code TMO}, a time of day as {@code T15:30}, or ""
 */
record Point(DatePoint point, int end, String part) {

    Point(DatePoint point, int end) {
        this(point, end, "");
    }

    Point to(int last) {
        return new Point(point, last, part);
    }

    Point part(String named) {
        return new Point(point, end, named);
    }
}
