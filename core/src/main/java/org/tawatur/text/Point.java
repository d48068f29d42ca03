package org.tawatur.text;

/**
 * A day or month that was read.
 *
 * @param end  index after its last word
 * @param time of the day
 */
record Point(DatePoint point, int end, DayTime time) {

    Point(DatePoint point, int end) {
        this(point, end, DayTime.NONE);
    }

    Point to(int last) {
        return new Point(point, last, time);
    }

    Point time(DayTime named) {
        return new Point(point, end, named);
    }
}
