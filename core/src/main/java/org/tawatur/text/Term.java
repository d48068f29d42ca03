package org.tawatur.text;

/**
 * What a word or phrase says of number or time.
 *
 * @param value a number, a month, a weekday, days from today, minutes: as its sort has it
 * @param code  a unit, a part of the day, a reference: as its sort has it, else ""
 * @param words how many words it takes
 */
record Term(Sort sort, long value, String code, int words) {

    /** The sorts of words, as the pack's files call them. */
    enum Sort {
        WEEKDAY, MONTH, HIJRI,
        DAY, PART, ONE, TWO, MANY, PAIR, RELATIVE, NEARBY, VAGUE, EARLIER, SEASON, EDGE,
        AGO, SINCE, AFTER, LASTING, SMALL, QUARTER, LESS, LINK, ZONE, ERA, PLANNED, CLAUSE, FEAST, AGE, NONE, NOT_TODAY,
        NOW, HOUR, CLOCK_PART, AGED, HOLIDAY, LATEST,
        ONES, TEEN_ONE, TEN, TENS, HUNDRED, HUNDREDS, SCALE, SCALES, SOME, FEW, ORDINAL, PERCENT, BOUND, LATE, NOT,
        FRACTION, FRACTIONS, OR, CHANGE, INSTEAD, FORMER;

        /** The sort that a file calls by this word. */
        static Sort of(PackFile.Row row, String word) {
            for (Sort sort : values()) {
                if (sort.name().equals(word.toUpperCase(java.util.Locale.ROOT).replace('-', '_'))) {
                    return sort;
                }
            }
            throw row.broken("no such class: " + word);
        }
    }

    /** A month that counts as one only beside a day, a year or the word month. */
    boolean isDoubtful() {
        return code.equals("?");
    }
}
