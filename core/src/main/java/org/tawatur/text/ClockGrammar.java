package org.tawatur.text;

import org.tawatur.text.Term.Sort;

/** Reads times of day: "the third hour and a quarter", 15:30, with what says of which half of the day and which zone. */
final class ClockGrammar {

    private static final int NOON = 12;
    private static final int DAY = 24;
    private static final int HOUR = 60;

    /**
     * @param part the part of the day that words name, or ""
     * @param zone Z for Greenwich, else ""
     */
    record Clock(int hour, int minute, int end, String part, String zone) {

        /** {@code T15:30}, by a part of the day that stands elsewhere where none stands here. */
        String value(String elsewhere) {
            String named = part.isEmpty() ? elsewhere.startsWith("T") ? elsewhere.substring(1) : elsewhere : part;
            int h = switch (named) {
                case "AF", "EV" -> hour < NOON ? hour + NOON : hour;
                case "MI" -> hour < 5 ? hour + NOON : hour;
                case "NI" -> hour == NOON ? 0 : hour > 5 && hour < NOON ? hour + NOON : hour;
                case "MO" -> hour == NOON ? 0 : hour;
                default -> hour;
            };
            return String.format("T%02d:%02d%s", h % DAY, minute, zone);
        }
    }

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
        boolean hour = terms.is(i, Sort.ORDINAL) && terms.isDefinite(i) && !terms.hasArticle(i - 1);
        Clock words = hour ? hour(i) : null;
        return words == null || words.part.isEmpty() || words.hour > NOON ? null : words;
    }

    /** A time that the word hour opens. */
    Clock named(int i) {
        if (!terms.is(i, Sort.ONE, "H") || !terms.isDefinite(i)) {
            return null;
        }
        int at = terms.isMark(i + 1, "(") ? i + 2 : i + 1;
        Clock digits = digits(at);
        Clock joined = digits == null ? joined(at) : digits;
        return joined != null ? ended(joined) : hour(at);
    }

    /** Hour and minute in one number, as agencies print them after the word hour: 1837, 05,00. */
    private Clock joined(int i) {
        String digits = terms.isNumber(i) ? terms.word(i).form() : "";
        int sign = Math.max(digits.indexOf(','), digits.indexOf('.'));
        if (digits.length() < 4 || digits.length() > 5 || sign < 0 && digits.length() != 4 || sign >= 0 && sign != digits.length() - 3) {
            return null;
        }
        int minute = Integer.parseInt(digits.substring(digits.length() - 2));
        String before = digits.substring(0, sign < 0 ? 2 : sign);
        int hour = before.chars().allMatch(Character::isDigit) ? Integer.parseInt(before) : DAY + 1;
        return hour > DAY || minute >= HOUR ? null : new Clock(hour, minute, i + 1, "", "");
    }

    private Clock digits(int i) {
        int hour = terms.integer(i);
        boolean colon = terms.isMark(i + 1, ":") && terms.touches(i) && terms.touches(i + 1);
        int minute = colon ? terms.integer(i + 2) : -1;
        if (hour < 0 || hour > DAY || minute < 0 || minute >= HOUR || terms.word(i + 2).form().length() != 2 || terms.isMark(i - 1, ":")) {
            return null;
        }
        boolean seconds = terms.isMark(i + 3, ":") && terms.touches(i + 2) && terms.integer(i + 4) >= 0;
        return new Clock(hour, minute, seconds ? i + 5 : i + 3, "", "");
    }

    /** An hour in words or one number, with minutes in words. */
    private Clock hour(int i) {
        int digits = terms.integer(i);
        Numerals.Amount hour = digits >= 0 ? new Numerals.Amount(digits, i + 1, true) : Numerals.ordinal(terms, i);
        if (hour == null && terms.has(i) && !terms.saysNothing(i)) {
            hour = Numerals.read(terms, i);
        }
        if (hour == null || hour.value() < 0 || hour.value() > DAY || hour.value() != Math.rint(hour.value())) {
            return null;
        }
        int value = (int) hour.value();
        int at = hour.end();
        if (terms.is(at, Sort.LESS)) {
            Numerals.Amount less = minutes(at + 1);
            return less == null ? null : ended(new Clock((value + DAY - 1) % DAY, HOUR - (int) less.value(), less.end(), "", ""));
        }
        int next = terms.isLoneConjunction(at) ? at + 1 : at;
        Numerals.Amount more = terms.isAnded(next) ? minutes(next) : null;
        return ended(more == null ? new Clock(value, 0, at, "", "") : new Clock(value, (int) more.value(), more.end(), "", ""));
    }

    private Numerals.Amount minutes(int i) {
        Term quarter = terms.at(i, Sort.QUARTER);
        if (quarter != null) {
            return new Numerals.Amount(quarter.value(), i + 1, false);
        }
        Numerals.Amount number = terms.has(i) && !terms.saysNothing(i) ? Numerals.read(terms, i) : null;
        boolean minutes = number != null && number.value() < HOUR && (terms.is(number.end(), Sort.ONE, "M") || terms.is(number.end(), Sort.MANY, "M"));
        return minutes ? new Numerals.Amount(number.value(), number.end() + 1, number.digits()) : null;
    }

    /** What may follow: part of the day, time zone. */
    private Clock ended(Clock clock) {
        int at = terms.is(clock.end, Sort.LINK, "of") || terms.is(clock.end, Sort.LINK, "in") ? clock.end + 1 : clock.end;
        Term part = terms.at(at, Sort.PART);
        Clock named = part == null ? clock : new Clock(clock.hour, clock.minute, at + part.words(), part.code(), "");
        return elsewhere(zoned(named));
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
        return new Clock(clock.hour, clock.minute, terms.isMark(end, ")") ? end + 1 : end, clock.part, clock.zone);
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
        return new Clock(clock.hour, clock.minute, end, clock.part, zone.code().equals("Z") ? "Z" : "");
    }
}
