package org.tawatur.text;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Set;

/** The classes of {@code times.tsv} and {@code numbers.tsv}, and which values each takes. */
final class TermValues {

    private static final Set<String> NONE = Set.of("");
    private static final Set<String> PARTS = Set.of("MO", "MI", "AF", "EV", "NI");
    private static final Set<String> UNITS = Set.of("S", "M", "H", "D", "W", "O", "Q", "Y", "E", "C", "X");
    private static final Set<String> REFERENCES = Set.of("PAST_REF", "PRESENT_REF", "FUTURE_REF");
    private static final Set<String> BOUNDS = Set.of("MORE_THAN", "AT_LEAST", "LESS_THAN", "AT_MOST", "ABOUT", "EXACT");

    private static final Set<String> HOURS = Set.of("1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11");

    private static final Map<String, Set<String>> TIMES = Map.ofEntries(
            entry("day", Set.of()), entry("part", PARTS), entry("one", UNITS), entry("two", UNITS), entry("many", UNITS), entry("pair", UNITS),
            entry("relative", Set.of("past", "present", "future", "last")), entry("nearby", Set.of("0")), entry("vague", REFERENCES), entry("earlier", REFERENCES),
            entry("season", Set.of("SP", "SU", "FA", "WI")), entry("edge", Set.of("START", "EARLY", "MID", "MIDDLE", "END", "LATE")), entry("quarter", Set.of("15", "20", "30")),
            entry("link", Set.of("of", "in", "at", "to", "until", "between", "corresponding", "and")), entry("zone", Set.of("Z", "L", "")), entry("era", Set.of("h", "g")),
            entry("ago", NONE), entry("since", NONE), entry("after", NONE), entry("lasting", Set.of("", "within")), entry("small", NONE), entry("less", NONE), entry("planned", NONE),
            entry("future", NONE), entry("not-future", NONE), entry("clause", NONE), entry("feast", NONE), entry("age", NONE), entry("not-today", NONE), entry("none", NONE),
            entry("now", NONE), entry("latest", NONE), entry("aged", NONE), entry("clock-part", PARTS), entry("hour", HOURS), entry("holiday", Set.of()));

    private static final Set<String> NUMBERS = Set.of("ones", "teen-one", "ten", "tens", "hundred", "hundreds", "scale", "scales", "some", "few", "ordinal", "percent", "not",
            "fraction", "fractions", "or", "change", "instead", "former");

    private TermValues() {}

    /** The class of a row of {@code times.tsv}; its value is one that the class takes. */
    static String time(PackFile.Row row) {
        String sort = row.oneOf(0, "class", TIMES.keySet());
        String value = row.get(1);
        if (sort.equals("day")) {
            String[] parts = row.need(1, "value").split(" ");
            if (!parts[0].matches("-?\\d{1,3}") || parts.length > 2 || parts.length == 2 && !PARTS.contains(parts[1])) {
                throw row.broken("a day is a number, with a part of the day after a space or not");
            }
        } else if (sort.equals("holiday")) {
            if (!row.need(1, "value").matches("(0?[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])( h)?")) {
                throw row.broken("a holiday is month and day, MMDD, with h after a space or not");
            }
        } else if (!TIMES.get(sort).contains(value)) {
            throw row.broken(sort + " takes no value \"" + value + "\"");
        }
        return sort;
    }

    /** Whether the value of a row of {@code numbers.tsv} is how a number is to be taken rather than a number. */
    static boolean isBound(PackFile.Row row) {
        String sort = row.need(0, "class");
        if (sort.equals("bound") || sort.equals("late")) {
            row.oneOf(1, "bound", BOUNDS);
            return true;
        }
        row.oneOf(0, "class", NUMBERS);
        return false;
    }
}
