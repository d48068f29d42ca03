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
            title = title == null && reading.definite() ? lexicon.titles.at(reading.stem(), line, i) : title == null ? owned(reading.word(), line, i) : title;
            if (title != null) {
                Found found = titled(line, i, reading.cut(), title.length());
                if (found != null) {
                    return found;
                }
            }
        }
        return bare(line, i);
    }

    /** A title with a pronoun: their Secretary General. */
    private Phrases.Hit<String> owned(String word, Line line, int i) {
        String title = lexicon.ownedTitle(word);
        Phrases.Hit<String> hit = title == null ? null : lexicon.titles.at(title, line, i);
        return hit == null || hit.value().equals("rank") ? null : hit;
    }

    private Found titled(Line line, int i, int cut, int length) {
        int from = i + length;
        if (length == 1 && isSomebodys(line, i, cut)) {
            return null;
        }
        boolean doubtful = length == 1 && lexicon.is("doubtful-title", line.stems(i, from, cut));
        if (doubtful && isDefiniteTitle(line, from)) {
            return null;
        }
        for (int at = from; at < from + BESIDE; at++) {
            Form form = line.at(at);
            boolean others = !form.whole().definite() || lexicon.is("speaks-for", line.at(at - 1).form());
            if (form == Form.NONE || others && isDefiniteTitle(line, at)) {
                return null;
            }
            boolean given = isGiven(form.form(), line, at) && !lexicon.is("beside", form.form());
            if (given || !doubtful && line.at(at - 1).whole().definite() && opensForeign(line, at)) {
                List<String> words = new ArrayList<>();
                int end = run(line, at, words, true);
                return words.isEmpty() ? null : new Found(NameSense.person(line.stems(i, from, cut), words), i, end, cut);
            }
            Phrases.Hit<String> state = lexicon.states.at(form.whole().word(), line, at);
            boolean land = at == from && isGiven(line.at(at + 1).form(), line, at + 1) && opensForeign(line, at);
            if (state == null && !land && !isBeside(line, at)) {
                return null;
            }
            at += state == null ? 0 : state.length() - 1;
        }
        return null;
    }

    /** Whether a title of one word is bound to another's name or title, which follows at once. */
    private boolean isSomebodys(Line line, int i, int cut) {
        boolean bound = line.at(i).readings().stream().anyMatch(r -> r.cut() == cut && !r.definite());
        boolean whose = line.at(i).readings().stream().anyMatch(r -> r.cut() == cut && lexicon.is("whose", r.stem()));
        return bound && (isDefiniteTitle(line, i + 1) || whose && (opensForeign(line, i + 1) || isGiven(line.at(i + 1).form(), line, i + 1)));
    }

    /** A lawyer of the President: the name that follows is the President's. */
    private boolean isDefiniteTitle(Line line, int i) {
        return line.at(i).readings().stream().anyMatch(r -> r.definite() && lexicon.titles.starts(r.stem()));
    }

    /** Whether a word may stand between title and name: an adjective, a state, an office, a further title. */
    private boolean isBeside(Line line, int i) {
        Form.Reading word = line.at(i).whole();
        boolean whose = line.at(i).readings().stream().anyMatch(r -> r.cut() > 0 && r.definite());
        return word.definite() || whose || lexicon.is("beside", word.word()) || lexicon.states.starts(word.word()) || lexicon.titles.starts(word.stem())
                || lexicon.portfolios.contains(word.stem()) || lexicon.heads.starts(word.stem()) && !line.at(i).whole().word().isEmpty();
    }

    private boolean opensForeign(Line line, int i) {
        Form form = line.at(i);
        Form.Reading word = form.whole();
        return !form.ordinary() && !lexicon.is("beside", word.word()) && !word.definite() && word.word().length() > 2 && !lexicon.isKnown(form) && !lexicon.titles.starts(word.word());
    }

    /** A given name of one word, or of two that the list writes together (servant of the Merciful). */
    private boolean isGiven(String word, Line line, int i) {
        return lexicon.given.contains(word) || lexicon.given.contains(word + line.at(i + 1).form()) && lexicon.is("name-particle", word);
    }

    private Found bare(Line line, int i) {
        if (lexicon.media.at(line.at(i).form(), line, i) != null || lexicon.nisbas.starts(line.at(i).form()) && !opensName(line, i)) {
            return null;
        }
        for (Form.Reading reading : line.at(i).readings()) {
            if (!isGiven(reading.word(), line, i) || line.at(i).ordinary() || lexicon.is("beside", reading.word())) {
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

    /** An adjective of nationality without article that no noun precedes and a definite word of no list follows is a first name. */
    private boolean opensName(Line line, int i) {
        Form next = line.at(i + 1);
        boolean described = i > 0 && !line.isMark(i - 1) && !line.at(i - 1).whole().definite();
        return !described && next.whole().definite() && !next.ordinary() && !lexicon.isKnown(next) && !isPlural(next.whole().stem());
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
            if (form == Form.NONE || !(first || goesOn(line, at, words, at > i))) {
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

    /** Peoples and groups bear no given name. */
    private boolean isPlural(String stem) {
        return lexicon.all("persons").stream().anyMatch(stem::endsWith) || stem.endsWith(lexicon.one("feminine")) && lexicon.nisbas.starts(stem);
    }

    private boolean goesOn(Line line, int i, List<String> before, boolean led) {
        Form form = line.at(i);
        Form.Reading word = form.whole();
        if (led) {
            return true;
        }
        if (form.ordinary()) {
            return false;
        }
        if (lexicon.given.contains(word.word())) {
            return before.size() == 1 || lexicon.given.contains(line.at(i - 1).form()) || line.at(i - 1).whole().definite();
        }
        if (word.definite()) {
            return (before.size() == 1 || lexicon.given.contains(line.at(i - 1).form())) && !isPlural(word.stem());
        }
        return isThird(line, i, before) && !lexicon.isKnown(form) && word.word().length() > 2;
    }

    /** A third word that is no given name belongs to a name of two given ones, or to a family name that stands first. */
    private boolean isThird(Line line, int i, List<String> before) {
        if (before.size() < LONGEST - 1) {
            return true;
        }
        boolean given = lexicon.given.contains(line.at(i - 1).form()) && !lexicon.is("son", line.at(i - 2).form());
        return given || lexicon.is("family-first", before.get(0)) && line.at(i).form().length() < 5;
    }
}
