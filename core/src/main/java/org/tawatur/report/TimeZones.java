package org.tawatur.report;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Brings a time's words into the form in which offsets are numbers and nothing is said twice. */
final class TimeZones {

    /** Hours east of Greenwich: RFC 822's names, and those of Europe and Africa that mean one zone only. */
    private static final Map<String, Integer> HOURS = Map.ofEntries(
            Map.entry("UT", 0), Map.entry("UTC", 0), Map.entry("GMT", 0), Map.entry("EST", -5), Map.entry("EDT", -4), Map.entry("CST", -6),
            Map.entry("CDT", -5), Map.entry("MST", -7), Map.entry("MDT", -6), Map.entry("PST", -8), Map.entry("PDT", -7), Map.entry("WET", 0),
            Map.entry("WEST", 1), Map.entry("BST", 1), Map.entry("CET", 1), Map.entry("CEST", 2), Map.entry("EET", 2), Map.entry("EEST", 3),
            Map.entry("MSK", 3), Map.entry("TRT", 3), Map.entry("WAT", 1), Map.entry("CAT", 2), Map.entry("SAST", 2), Map.entry("EAT", 3));

    /** Names of several zones, of Arabia and the Atlantic, of India, Ireland and Israel: they say no more than no name. */
    private static final Set<String> AMBIGUOUS = Set.of("AST", "IST");

    private static final Set<String> DAYS = Set.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");

    private final String words;
    private final StringBuilder out = new StringBuilder();
    private int at;

    private TimeZones(String words) {
        this.words = words;
    }

    /** The words with each zone's name as an offset, without the weekday and what stands in brackets, single blanks between. */
    static String numbered(String words) {
        TimeZones zones = new TimeZones(words);
        while (zones.at < words.length() && "([".indexOf(words.charAt(zones.at)) < 0) {
            zones.step();
        }
        return zones.out.toString().strip();
    }

    private void step() {
        char c = words.charAt(at);
        if (isLetter(c)) {
            int end = at;
            while (end < words.length() && isLetter(words.charAt(end))) {
                end++;
            }
            word(end);
        } else if (isBlank(c)) {
            blank();
            at++;
        } else {
            out.append(c);
            at++;
        }
    }

    private void word(int end) {
        String word = words.substring(at, end);
        Integer hours = end < words.length() && words.charAt(end) == '/' ? null : HOURS.get(word.toUpperCase(Locale.ROOT));
        boolean first = out.length() == 0;
        at = end;
        if (first && word.length() > 2 && DAYS.contains(word.substring(0, 3).toLowerCase(Locale.ROOT))) {
            skip(" ,.");
        } else if (hours != null && hours == 0) {
            offset();
        } else if (hours != null) {
            append(hours * 60);
        } else if (!AMBIGUOUS.contains(word)) {
            out.append(word);
        }
    }

    /** What may follow the name of Greenwich's time: hours, or hours and minutes, east or west of it. */
    private void offset() {
        int back = at;
        skip(" ");
        char sign = at < words.length() ? words.charAt(at) : ' ';
        StringBuilder digits = new StringBuilder();
        if (sign == '+' || sign == '-') {
            for (at++; at < words.length() && (isDigit(words.charAt(at)) || words.charAt(at) == ':'); at++) {
                digits.append(isDigit(words.charAt(at)) ? String.valueOf(words.charAt(at)) : "");
            }
        }
        if (digits.length() == 0 || digits.length() > 4) {
            at = back;
            append(0);
            return;
        }
        int number = Integer.parseInt(digits.toString());
        int minutes = digits.length() <= 2 ? number * 60 : number / 100 * 60 + number % 100;
        append(sign == '-' ? -minutes : minutes);
    }

    private void append(int minutes) {
        out.append(String.format(Locale.ROOT, "%s%02d:%02d", minutes < 0 ? "-" : "+", Math.abs(minutes) / 60, Math.abs(minutes) % 60));
    }

    private void blank() {
        if (out.length() > 0 && out.charAt(out.length() - 1) != ' ') {
            out.append(' ');
        }
    }

    private void skip(String marks) {
        while (at < words.length() && (marks.indexOf(words.charAt(at)) >= 0 || marks.indexOf(' ') >= 0 && isBlank(words.charAt(at)))) {
            at++;
        }
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isLetter(char c) {
        return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
