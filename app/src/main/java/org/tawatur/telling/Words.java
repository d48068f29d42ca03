package org.tawatur.telling;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/**
 * The words of the interface in one language, from {@code words/LANG.properties}; the head of {@code en.properties}
 * tells the format. Arguments stand between Unicode isolates, so that a name in another script disorders nothing.
 */
final class Words {

    static final List<String> LANGUAGES = List.of("ar", "en");

    static final char ISOLATE = '\u2068';
    static final char END_OF_ISOLATE = '\u2069';

    private static final Map<String, Words> LOADED = new ConcurrentHashMap<>();

    private final String lang;
    private final Properties templates = new Properties();

    private Words(String lang) {
        this.lang = lang;
        String name = "words/" + lang + ".properties";
        try (InputStream in = Words.class.getResourceAsStream(name)) {
            templates.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    /** @throws IllegalArgumentException if there are no words in that language */
    static Words of(String lang) {
        if (!LANGUAGES.contains(lang)) {
            throw new IllegalArgumentException("the interface speaks " + LANGUAGES + ", not " + lang);
        }
        return LOADED.computeIfAbsent(lang, Words::new);
    }

    /** Without its isolates, for where nothing is laid out. */
    static String plain(String sentence) {
        boolean none = sentence.indexOf(ISOLATE) < 0 && sentence.indexOf(END_OF_ISOLATE) < 0;
        return none ? sentence : sentence.replace(String.valueOf(ISOLATE), "").replace(String.valueOf(END_OF_ISOLATE), "");
    }

    String lang() {
        return lang;
    }

    boolean rightToLeft() {
        return say("direction").equals("rtl");
    }

    Set<String> keys() {
        return templates.stringPropertyNames();
    }

    String say(String key, Object... arguments) {
        List<String> strings = new ArrayList<>();
        for (Object argument : arguments) {
            strings.add(String.valueOf(argument));
        }
        return say(key, strings, UnaryOperator.identity());
    }

    /** A number with its noun. */
    String count(String key, int number) {
        String form = templates.getProperty(key + "." + plural(number), templates.getProperty(key + ".other"));
        if (form == null) {
            throw new IllegalArgumentException("no words for " + key);
        }
        return form.replace("{0}", Integer.toString(number));
    }

    /**
     * @param reports gives a report's id its name
     */
    String say(String key, List<String> arguments, UnaryOperator<String> reports) {
        String template = templates.getProperty(key);
        if (template == null) {
            throw new IllegalArgumentException("no words for " + key);
        }
        StringBuilder out = new StringBuilder();
        int from = 0;
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', from)) {
            int close = template.indexOf('}', open);
            out.append(template, from, open);
            fill(template.substring(open + 1, close), arguments, reports, out);
            from = close + 1;
        }
        return out.append(template, from, template.length()).toString();
    }

    private void fill(String place, List<String> arguments, UnaryOperator<String> reports, StringBuilder out) {
        String kind = place.contains(":") ? place.substring(place.indexOf(':') + 1) : "";
        int first = place.charAt(0) - '0';
        boolean rest = place.startsWith("+", 1);
        int end = rest ? arguments.size() : Math.min(first + 1, arguments.size());
        if (first >= end) {
            out.append('\u2026');
        }
        for (int i = first; i < end; i++) {
            if (i > first) {
                out.append(kind.equals("sum") ? say("sum") : say(i == end - 1 ? "list.last" : "list.separator"));
            }
            out.append(argument(kind, arguments.get(i), reports));
        }
    }

    private String argument(String kind, String given, UnaryOperator<String> reports) {
        switch (kind) {
            case "":
            case "sum":
                return isolated(given);
            case "report":
                return isolated(reports.apply(given));
            case "day":
                return isolated(day(given));
            default:
                return given.matches("[0-9]{1,9}") ? count(kind, Integer.parseInt(given)) : isolated(given);
        }
    }

    /** Numbers go along with what stands around them. */
    static String isolated(String words) {
        String plain = plain(words);
        return plain.codePoints().anyMatch(Character::isLetter) ? ISOLATE + plain + END_OF_ISOLATE : plain;
    }

    /** A TIMEX3 day, month or year in words; anything else as it is. */
    String day(String value) {
        if (!value.matches("[0-9]{4}-[0-9]{2}(-[0-9]{2})?.*")) {
            return value;
        }
        int month = Integer.parseInt(value.substring(5, 7));
        if (month < 1 || month > 12) {
            return value;
        }
        String name = say("month." + month);
        String year = value.substring(0, 4);
        if (!value.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}.*")) {
            return plain(say("month", name, year));
        }
        return plain(say("day", Integer.parseInt(value.substring(8, 10)), name, year)) + value.substring(10);
    }

    /** A day of the month, for where there is little room. */
    String shortDay(LocalDate day) {
        return plain(say("day.short", day.getDayOfMonth(), day.getMonthValue()));
    }

    /** The plural category of Unicode CLDR for a whole number. */
    private String plural(int n) {
        if (!lang.equals("ar") || n <= 2) {
            return n == 1 ? "one" : n == 2 ? "two" : "other";
        }
        int tail = n % 100;
        return tail >= 3 && tail <= 10 ? "few" : tail >= 11 ? "many" : "other";
    }
}
