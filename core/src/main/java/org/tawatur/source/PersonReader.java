package org.tawatur.source;

import java.util.ArrayList;
import java.util.List;

/** Reads a person's name: after a title, or from a given name and what stands beside it. */
final class PersonReader {

    private static final int BESIDE = 7;
    private static final int LONGEST = 3;

    private final Lexicon lexicon;

    PersonReader(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The person whose title or name begins at a word, or null. */
    Found at(Line line, int i) {
        for (Form.Reading reading : line.at(i).readings()) {
            Phrases.Hit<String> title = lexicon.titles.at(reading.word(), line, i);
            title = title == null && reading.definite() ? lexicon.titles.at(reading.stem(), line, i) : title;
            if (title != null) {
                Found found = titled(line, i, reading.cut(), i + title.length());
                if (found != null) {
                    return found;
                }
            }
        }
        return bare(line, i);
    }

    private Found titled(Line line, int i, int cut, int from) {
        for (int at = from; at < from + BESIDE; at++) {
            Form form = line.at(at);
            if (form == Form.NONE) {
                return null;
            }
            if (isGiven(form.form(), line, at) || line.at(at - 1).whole().definite() && opensForeign(line, at)) {
                List<String> words = new ArrayList<>();
                int end = run(line, at, words, true);
                return words.isEmpty() ? null : new Found(NameSense.person(words), i, end, cut);
            }
            Phrases.Hit<String> state = lexicon.states.at(form.whole().word(), line, at);
            if (state == null && !isBeside(line, at)) {
                return null;
            }
            at += state == null ? 0 : state.length() - 1;
        }
        return null;
    }

    /** Whether a word may stand between title and name: an adjective, a state, an office, a further title. */
    private boolean isBeside(Line line, int i) {
        Form.Reading word = line.at(i).whole();
        return word.definite() || lexicon.is("beside", word.word()) || lexicon.states.starts(word.word()) || lexicon.titles.starts(word.stem())
                || lexicon.portfolios.contains(word.stem()) || lexicon.heads.starts(word.stem()) && !line.at(i).whole().word().isEmpty();
    }

    private boolean opensForeign(Line line, int i) {
        Form form = line.at(i);
        Form.Reading word = form.whole();
        return !form.ordinary() && !word.definite() && word.word().length() > 2 && !known(form) && !lexicon.titles.starts(word.word());
    }

    private boolean known(Form form) {
        for (Form.Reading reading : form.readings()) {
            if (lexicon.states.starts(reading.word()) || lexicon.capitals.starts(reading.word()) || lexicon.nisbas.starts(reading.stem())
                    || lexicon.heads.starts(reading.stem()) || lexicon.titles.starts(reading.stem()) || reading.cut() > 0 && reading.definite()) {
                return true;
            }
        }
        return false;
    }

    /** A given name of one word, or of two that the list writes together (servant of the Merciful). */
    private boolean isGiven(String word, Line line, int i) {
        return lexicon.given.contains(word) || lexicon.given.contains(word + line.at(i + 1).form()) && lexicon.is("name-particle", word);
    }

    private Found bare(Line line, int i) {
        if (lexicon.media.at(line.at(i).form(), line, i) != null || lexicon.nisbas.starts(line.at(i).form())) {
            return null;
        }
        for (Form.Reading reading : line.at(i).readings()) {
            if (!isGiven(reading.word(), line, i) || line.at(i).ordinary()) {
                continue;
            }
            List<String> words = new ArrayList<>();
            int end = run(line, i, words, false);
            if (words.size() > 1 && !(reading.cut() > 0 && lexicon.given.contains(line.at(i).form()))) {
                words.set(0, words.get(0).substring(Math.min(reading.cut(), words.get(0).length() - 1)));
                return new Found(NameSense.person(words), i, end, reading.cut());
            }
        }
        return null;
    }

    /** Gathers a name's words; the index after the last. A particle and the word it leads count as one. */
    private int run(Line line, int from, List<String> words, boolean titled) {
        int i = from;
        while (words.size() < LONGEST) {
            StringBuilder word = new StringBuilder();
            int at = i;
            while (lexicon.is("name-particle", line.at(at).form()) && at - i < 2 && line.at(at + 1) != Form.NONE) {
                word.append(line.at(at++).form());
            }
            Form form = line.at(at);
            boolean first = i == from;
            if (form == Form.NONE || !(first || goesOn(line, at, words.size(), at > i))) {
                return i;
            }
            words.add(word.append(form.form()).toString());
            i = at + 1;
            if (!first && form.whole().definite() && at == i - 1) {
                return i;
            }
        }
        return i;
    }

    private boolean goesOn(Line line, int i, int before, boolean led) {
        Form form = line.at(i);
        Form.Reading word = form.whole();
        if (led) {
            return true;
        }
        if (form.ordinary()) {
            return false;
        }
        if (lexicon.given.contains(word.word())) {
            return true;
        }
        if (word.definite()) {
            return before == 1;
        }
        return (before < LONGEST - 1 || lexicon.given.contains(line.at(i - 1).form())) && !known(form) && word.word().length() > 2;
    }
}
