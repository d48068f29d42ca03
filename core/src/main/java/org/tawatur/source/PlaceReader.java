package org.tawatur.source;

import java.util.ArrayList;
import java.util.List;

/** Reads a place: a state, a capital, or a name after a generic word such as "town". */
final class PlaceReader {

    private final Lexicon lexicon;

    PlaceReader(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The place whose name begins at a word, or null; the generic word belongs to it. */
    Found at(Line line, int i) {
        for (Form.Reading reading : line.at(i).readings()) {
            if (lexicon.is("place", reading.word())) {
                Found found = headed(line, i, reading);
                if (found != null) {
                    return found;
                }
            }
            Phrases.Hit<String> state = lexicon.states.at(reading.word(), line, i);
            if (state != null && !isAdjective(line, i, reading, state.length())) {
                return new Found(NameSense.state(state.value(), words(line, i, state.length(), reading)), i, i + state.length(), reading.cut());
            }
            Phrases.Hit<String> capital = lexicon.capitals.at(reading.word(), line, i);
            if (capital != null) {
                List<String> words = words(line, i, capital.length(), reading);
                boolean speaks = reading.cut() == 0 && speaks(line, i, i + capital.length());
                return new Found(speaks ? NameSense.state(capital.value(), words) : NameSense.place("", words), i, i + capital.length(), reading.cut());
            }
        }
        return null;
    }

    /** A capital speaks, or acts, after "that", after a feminine verb or before a colon. */
    private boolean speaks(Line line, int from, int end) {
        String before = line.at(from - 1).form();
        boolean verb = before.length() > 3 && before.endsWith(lexicon.one("verb"));
        for (String no : lexicon.all("no-verb")) {
            verb &= !before.endsWith(no);
        }
        return verb || lexicon.is("that", before) || line.isMark(end) && line.words.get(end).is(":");
    }

    private static List<String> words(Line line, int from, int length, Form.Reading first) {
        List<String> words = new ArrayList<>(length);
        words.add(first.word());
        for (int k = 1; k < length; k++) {
            words.add(line.at(from + k).form());
        }
        return words;
    }

    private Found headed(Line line, int i, Form.Reading head) {
        int from = line.isMark(i + 1) && isQuote(line, i + 1) ? i + 2 : i + 1;
        boolean quoted = from == i + 2;
        Form first = line.at(from);
        String word = first.whole().word();
        Phrases.Hit<String> state = lexicon.states.at(word, line, from);
        boolean city = lexicon.is("city", head.word());
        if (state != null && (!city && !lexicon.is("land", head.word()) || isAdjective(line, from, first.whole(), state.length()))) {
            return null;
        }
        if (state != null && city) {
            return new Found(NameSense.place(head.word(), words(line, from, state.length(), first.whole())), i, from + state.length(), head.cut());
        }
        if (state != null) {
            return new Found(NameSense.state(state.value(), words(line, from, state.length(), first.whole())), i, from + state.length(), head.cut());
        }
        Phrases.Hit<String> capital = lexicon.capitals.at(word, line, from);
        if (capital != null && lexicon.is("wider", head.stem())) {
            List<String> wider = words(line, from, capital.length(), first.whole());
            wider.add(0, head.stem());
            return new Found(NameSense.place("", wider), i, from + capital.length(), head.cut());
        }
        if (capital != null) {
            return new Found(NameSense.place(head.word(), words(line, from, capital.length(), first.whole())), i, from + capital.length(), head.cut());
        }
        boolean led = lexicon.is("place-particle", word);
        boolean nisba = lexicon.nisbas.starts(first.whole().stem());
        if (first == Form.NONE || word.equals(lexicon.one("article")) || nisba || first.ordinary() && !led && !quoted || !lexicon.is("settlement", head.word())) {
            return null;
        }
        List<String> words = new ArrayList<>();
        int end = run(line, from, quoted, words);
        boolean feature = lexicon.is("feature", head.word());
        return new Found(NameSense.place(head.word(), words), feature ? from : i, end, feature ? 0 : head.cut());
    }

    /** Whether the name of a state is its adjective here: the Saudi army, a Syrian town. */
    private boolean isAdjective(Line line, int i, Form.Reading word, int length) {
        boolean nisba = length == 1 && lexicon.nisbas.starts(word.stem()) && word.cut() == 0;
        return nisba && (word.definite() ? line.at(i - 1).whole().definite() : line.at(i - 1).whole().word().endsWith(lexicon.one("feminine").substring(1)));
    }

    private int run(Line line, int from, boolean quoted, List<String> words) {
        int i = from;
        int longest = 3;
        while (words.size() < longest && line.at(i) != Form.NONE) {
            Form form = line.at(i);
            boolean led = i > from && lexicon.is("place-particle", line.at(i - 1).form());
            if (i > from && !led && !quoted && (form.ordinary() || form.whole().definite() || lexicon.given.contains(form.form()) || isKnown(form))) {
                break;
            }
            words.add(form.form());
            i++;
        }
        return i;
    }

    private boolean isKnown(Form form) {
        for (Form.Reading reading : form.readings()) {
            if (lexicon.states.starts(reading.word()) || lexicon.capitals.starts(reading.word()) || lexicon.nisbas.starts(reading.stem()) || reading.cut() > 0 && reading.definite()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isQuote(Line line, int i) {
        return "\"\u201C\u201D\u00AB\u2018'".contains(line.words.get(i).form());
    }
}
