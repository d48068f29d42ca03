package org.tawatur.text;

import org.tawatur.text.Term.Sort;

/** Reads times of day: "the third hour and a quarter", 15:30, with what says of which half of the day and which zone. */
final class ClockGrammar {

    private static final int NOON = 12;
    private static final int DAY = 24;
    private static final int HOUR = 60;

    /** A time of day that was read; {@code end} is the index after its last word. */
    record Clock(DayTime time, int end) {

        boolean hasPart() {
            return !time.part().isEmpty();
        }
    }

    /** Two times of day, the second null where there is one only. */
    record Hours(DayTime from, DayTime until, int end) {}

    private final Terms terms;

    ClockGrammar(Terms terms) {
        this.terms = terms;
    }

    Clock read(int i) {
        Clock named = named(i);
        if (named != null) {
            return named;
        }
        Clock digits = digits(i);
        if (digits != null) {
            return ended(digits);
        }
        // an ordinal alone is a time of day only where a part of the day follows at once
        Clock words = ordinal(i);
        return words != null && (words.hasPart() || isPartOfToday(words.end)) ? words : null;
    }

    /** An hour named by its ordinal alone, which can be something else. */
    private Clock ordinal(int i) {
        boolean hour = terms.is(i, Sort.HOUR) && terms.isDefinite(i) && (terms.isTied(i) || !terms.has(i - 1) || leads(i - 1));
        Clock words = hour ? hour(i) : null;
        return words == null || words.time.hour() > NOON ? null : words;
    }

    /** Elsewhere an ordinal belongs to a name or a thing: "Elizabeth the Second". */
    private boolean leads(int i) {
        return terms.word(i).isMark() || terms.is(i, Sort.LINK) || terms.is(i, Sort.BOUND) || terms.is(i, Sort.AGO) || terms.is(i, Sort.AFTER)
                || terms.is(i, Sort.SINCE) || terms.is(i, Sort.PLANNED) || terms.is(i, Sort.DAY) || terms.is(i, Sort.WEEKDAY);
    }

    private boolean isPartOfToday(int i) {
        Term day = terms.at(i, Sort.DAY);
        return day != null && !day.code().isEmpty() && !terms.isTied(i);
    }

    /** A time that the word hour opens. */
    Clock named(int i) {
        // "the first half of an hour" is a length of time
        if (!terms.is(i, Sort.ONE, "H") || !terms.isDefinite(i) || terms.at(i - 1, Sort.QUARTER, false) != null) {
            return null;
        }
        int at = terms.isMark(i + 1, "(") ? i + 2 : i + 1;
        Clock digits = digits(at);
        Clock joined = digits == null ? joined(at) : digits;
        Clock time = joined != null ? ended(joined) : hour(at);
        // "so many in one hour" unless something tells that it is a time of day
        boolean length = time != null && time.end == at + 1 && terms.is(at, Sort.ONES) && terms.is(at, Sort.HOUR);
        return length ? null : time;
    }

    /** The range that a time of day at a place begins, or that time alone. */
    Hours hours(int i, Clock first, boolean between) {
        Clock last = last(first.end, between);
        if (last == null) {
            return new Hours(first.time, null, first.end);
        }
        // "from ten to two in the afternoon" begins before noon
        boolean before = first.time.hour() % NOON > last.time.hour() % NOON && last.time.part().equals("AF");
        return new Hours(before ? first.time.or(DayTime.part("MO")) : first.time.or(last.time), last.time, last.end);
    }

    /** Two hours named by their ordinals, of which the last alone is told the part of the day: "between the third and the fourth in the afternoon". */
    Hours ordinals(int i) {
        boolean between = terms.is(i - 1, Sort.LINK, "between");
        Clock first = between || terms.is(i - 1, Sort.LINK, "of") ? ordinal(i) : null;
        Clock last = first == null ? null : last(first.end, between);
        return last == null || !last.hasPart() ? null : hours(i, first, between);
    }

    private Clock last(int i, boolean between) {
        boolean dash = terms.isMark(i, "-\u2013");
        boolean and = between && (terms.isLoneConjunction(i) || terms.isAnded(i));
        if (!dash && !and && !terms.isTo(i)) {
            return null;
        }
        int at = and && !terms.isLoneConjunction(i) ? i : i + 1;
        Clock read = read(at);
        Clock hour = read != null ? read : terms.isNumber(at) || terms.is(at, Sort.ORDINAL) ? hour(at) : null;
        boolean sure = hour != null && (read != null && !dash || hour.hasPart() || read != null && terms.isMark(at + 1, ":"));
        return sure && hour.time.hour() <= DAY ? hour : null;
    }

    /** Hour and minute in one number, as agencies print them after the word hour: 1837, 05,00. */
    private Clock joined(int i) {
        int comma = terms.isMark(i + 1, "\u060C") && terms.touches(i) && terms.touches(i + 1) ? terms.integer(i + 2) : -1;
        if (comma >= 0 && comma < HOUR && terms.word(i + 2).form().length() == 2 && terms.integer(i) >= 0 && terms.integer(i) <= DAY) {
            return new Clock(DayTime.clock(terms.integer(i), comma), i + 3);
        }
        String digits = terms.isNumber(i) ? terms.word(i).form() : "";
        int sign = Math.max(digits.indexOf(','), digits.indexOf('.'));
        if (digits.length() < 4 || digits.length() > 5 || sign < 0 && digits.length() != 4 || sign >= 0 && sign != digits.length() - 3) {
            return null;
        }
        int minute = Integer.parseInt(digits.substring(digits.length() - 2));
        String before = digits.substring(0, sign < 0 ? 2 : sign);
        int hour = before.chars().allMatch(Character::isDigit) ? Integer.parseInt(before) : DAY + 1;
        return hour > DAY || minute >= HOUR ? null : new Clock(DayTime.clock(hour, minute), i + 1);
    }

    private Clock digits(int i) {
        int hour = terms.integer(i);
        boolean colon = terms.isMark(i + 1, ":") && terms.touches(i) && terms.touches(i + 1);
        int minute = colon ? terms.integer(i + 2) : -1;
        if (hour < 0 || hour > DAY || minute < 0 || minute >= HOUR || terms.word(i + 2).form().length() != 2 || terms.isMark(i - 1, ":")) {
            return null;
        }
        int second = terms.isMark(i + 3, ":") && terms.touches(i + 2) ? terms.integer(i + 4) : -1;
        return new Clock(new DayTime("", hour, minute, second < HOUR ? second : -1, ""), second >= 0 ? i + 5 : i + 3);
    }

    /** An hour in words or one number, with minutes in words. */
    private Clock hour(int i) {
        int digits = terms.integer(i);
        Numerals.Amount hour = digits >= 0 ? new Numerals.Amount(digits, i + 1, true) : Numerals.ordinal(terms, i);
        if (hour == null && terms.has(i) && !terms.saysNothing(i)) {
            hour = hourInWords(i);
        }
        if (hour == null || hour.value() < 0 || hour.value() > DAY || hour.value() != Math.rint(hour.value())) {
            return null;
        }
        int value = (int) hour.value();
        int at = hour.end();
        if (terms.is(at, Sort.LESS)) {
            Numerals.Amount less = minutes(at + 1);
            return less == null ? null : ended(new Clock(DayTime.clock((value + DAY - 1) % DAY, HOUR - (int) less.value()), less.end()));
        }
        int next = terms.isLoneConjunction(at) ? at + 1 : at;
        Numerals.Amount more = terms.isAnded(next) ? minutes(next) : null;
        return ended(more == null ? new Clock(DayTime.clock(value, -1), at) : new Clock(DayTime.clock(value, (int) more.value()), more.end()));
    }

    /** What follows with "and" are its minutes, not more of its number. */
    private Numerals.Amount hourInWords(int i) {
        Term hour = terms.at(i, Sort.HOUR, true);
        if (hour != null) {
            return new Numerals.Amount(hour.value(), i + 1, false);
        }
        Term one = terms.at(i, Sort.ONES, false);
        boolean alone = one != null && !terms.is(i + 1, Sort.TEN) && terms.isAnded(i + 1);
        return alone ? new Numerals.Amount(one.value(), i + 1, false) : Numerals.read(terms, i);
    }

    private Numerals.Amount minutes(int i) {
        Term quarter = terms.at(i, Sort.QUARTER);
        if (quarter != null) {
            return new Numerals.Amount(quarter.value(), i + 1, false);
        }
        if (terms.is(i, Sort.ONE, "M") && terms.isDefinite(i) && terms.integer(i + 1) >= 0 && terms.integer(i + 1) < HOUR) {
            return new Numerals.Amount(terms.integer(i + 1), i + 2, true);
        }
        Numerals.Amount number = terms.has(i) && !terms.saysNothing(i) ? Numerals.read(terms, i) : null;
        boolean minutes = number != null && number.value() < HOUR && (terms.is(number.end(), Sort.ONE, "M") || terms.is(number.end(), Sort.MANY, "M"));
        return minutes ? new Numerals.Amount(number.value(), number.end() + 1, number.digits()) : null;
    }

    /** What may follow: part of the day, time zone. */
    private Clock ended(Clock clock) {
        if (clock.time.minute() >= 0 && terms.is(clock.end, Sort.ONE, "M") && terms.isNumber(clock.end - 1)) {
            return ended(new Clock(clock.time, clock.end + 1));
        }
        int at = terms.is(clock.end, Sort.LINK, "of") || terms.is(clock.end, Sort.LINK, "in") ? clock.end + 1 : clock.end;
        Term part = terms.is(at, Sort.CLOCK_PART) ? terms.at(at, Sort.CLOCK_PART) : terms.at(at, Sort.PART);
        return elsewhere(zoned(part == null ? clock : new Clock(clock.time.in(part.code()), at + part.words())));
    }

    /** The same time of day in another zone, in brackets. */
    private Clock elsewhere(Clock clock) {
        Clock other = terms.isMark(clock.end, "(") ? digits(clock.end + 1) : null;
        other = other == null && terms.isMark(clock.end, "(") ? joined(clock.end + 1) : other;
        Term zone = other == null ? null : terms.at(other.end, Sort.ZONE);
        if (zone == null) {
            return clock;
        }
        int end = zoned(other).end;
        return new Clock(clock.time, terms.isMark(end, ")") ? end + 1 : end);
    }

    private Clock zoned(Clock clock) {
        int at = terms.isMark(clock.end, "(") ? clock.end + 1 : clock.end;
        Term zone = terms.at(at, Sort.ZONE);
        if (zone == null) {
            return clock;
        }
        int end = at + zone.words();
        if (zone.code().isEmpty() || zone.code().equals("-")) {
            Term named = terms.at(end, Sort.ZONE);
            end = named != null ? end + named.words() : terms.has(end) && !terms.word(end).isMark() ? end + 1 : end;
            zone = named == null ? zone : named;
        }
        return new Clock(clock.time.zone(zone.code().equals("Z") ? "Z" : ""), end);
    }
}
