package org.tawatur.source;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the reports themselves teach of names: the place without its generic word, the full name without its title, the
 * portfolio without "ministry", the surname, the short form in brackets.
 */
final class Learned {

    private static final int SHORTEST_SURNAME = 4;
    private static final int SHORTEST_ABBREVIATION = 3;

    private final Lexicon lexicon;
    private final Set<String> common = new HashSet<>();
    /** The lexicon has one form for a word, so identity is enough. */
    private final Set<Form> shown = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Phrases<NameSense> phrases = new Phrases<>();
    private final Set<String> known = new HashSet<>();
    /** How many reports name somebody in full by a surname; many for one who has a title. */
    private final Map<String, Integer> surnames = new HashMap<>();
    private final Map<String, String> abbreviations = new HashMap<>();

    Learned(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Words met with an article: no foreign name has one, so an unknown word among them is none. */
    void common(Line line) {
        for (Form form : line.forms) {
            if (!shown.add(form)) {
                continue;
            }
            for (Form.Reading reading : form.readings()) {
                if (reading.definite()) {
                    common.add(reading.stem());
                }
            }
        }
    }

    /** Learns from what one report names; after all reports have shown their common words. */
    void learn(String report, Line line, List<Found> found) {
        Set<String> here = new HashSet<>();
        for (Found name : found) {
            switch (name.sense().kind()) {
                case PERSON -> person(line, name, here);
                case PLACE -> place(name.sense());
                case BODY -> body(report, line, name);
            }
        }
    }

    /** Whose short form it is: the key of the one by the key of the other, as {@link Joiner#key} makes them. */
    Map<String, String> abbreviations() {
        return abbreviations;
    }

    private void place(NameSense sense) {
        if (!sense.isState() && !sense.head().isEmpty() && !common.contains(sense.words().get(0))) {
            add(sense.words(), NameSense.place("", sense.words()));
        }
    }

    private void person(Line line, Found name, Set<String> here) {
        List<String> words = name.sense().words();
        boolean titled = !name.sense().head().isEmpty();
        if (words.size() < 2) {
            return;
        }
        String last = words.get(words.size() - 1);
        if (isSurname(last) && here.add(last)) {
            surnames.merge(last, titled && lexicon.given.contains(words.get(0)) ? 2 : 1, Integer::sum);
        }
        int from = name.last() - words.size();
        boolean apart = titled;
        for (int i = 0; i < words.size(); i++) {
            apart &= line.at(from + i).form().equals(words.get(i)) && !line.at(from + i).ordinary();
        }
        if (apart) {
            add(words, NameSense.person(words));
        }
    }

    private void body(String report, Line line, Found name) {
        NameSense sense = name.sense();
        int last = name.last() - 1;
        boolean land = !sense.owner().isEmpty() && sense.owner().equals(lexicon.land(line.at(last).whole().stem()));
        if (land && lexicon.is("of", line.at(last - 1).form())) {
            add(List.of(line.at(last).form()), NameSense.place("", List.of(line.at(last).form())));
        } else if (land && name.last() == name.first() + 3 && lexicon.is("ministry", line.at(name.first()).readings().get(line.at(name.first()).readings().size() - 1).stem())) {
            add(List.of(line.at(last - 1).form(), line.at(last).form()), sense);
        }
        String brief = line.isMark(name.last()) && line.words.get(name.last()).is("(") && line.isMark(name.last() + 2) ? line.at(name.last() + 1).form() : "";
        if (isAbbreviation(brief, line, name)) {
            NameSense abbreviation = new NameSense(Name.Kind.BODY, "", List.of(), "", "", List.of(brief));
            add(abbreviation.words(), abbreviation);
            abbreviations.putIfAbsent(Joiner.key(abbreviation, report), Joiner.key(sense, report));
        }
    }

    /** A name of one word that is a surname behind a particle, as a surname; any other as it is. */
    Found corrected(Line line, Found name) {
        if (name.sense().kind() == Name.Kind.PERSON && name.sense().words().size() == 1) {
            for (Form.Reading reading : line.at(name.last() - 1).readings()) {
                if (reading.cut() > 0 && surnames.getOrDefault(reading.word(), 0) > 1) {
                    return new Found(NameSense.person(List.of(reading.word())), name.last() - 1, name.last(), reading.cut());
                }
            }
        }
        return name;
    }

    private void add(List<String> words, NameSense sense) {
        if (known.add(String.join(" ", words))) {
            phrases.add(words.toArray(String[]::new), sense);
        }
    }

    /** Whether a word takes its letters in order from the first letters of a name's words. */
    private boolean isAbbreviation(String brief, Line line, Found name) {
        if (brief.length() < SHORTEST_ABBREVIATION || lexicon.form(brief).ordinary() || lexicon.given.contains(brief)) {
            return false;
        }
        int at = 0;
        for (int i = name.first(); i < name.last(); i++) {
            String stem = line.at(i).readings().get(line.at(i).readings().size() - 1).stem();
            String whole = line.at(i).whole().stem();
            boolean taken = at < brief.length() && (startsWith(stem, brief.charAt(at)) || startsWith(whole, brief.charAt(at)));
            at += taken ? 1 : 0;
        }
        return at == brief.length();
    }

    private static boolean startsWith(String word, char c) {
        return !word.isEmpty() && word.charAt(0) == c;
    }

    private boolean isSurname(String word) {
        return word.length() >= SHORTEST_SURNAME && !lexicon.given.contains(word) && !lexicon.form(word).ordinary() && !lexicon.isKnown(lexicon.form(word));
    }

    /** Surnames by which a report may call whom it has named in full. */
    Set<String> surnames(List<Found> found) {
        Set<String> here = new HashSet<>();
        for (Found name : found) {
            List<String> words = name.sense().words();
            if (name.sense().kind() == Name.Kind.PERSON && words.size() > 1 && isSurname(words.get(words.size() - 1))) {
                here.add(words.get(words.size() - 1));
            }
        }
        return here;
    }

    /** The name that was learned and begins at a word, or null. */
    Found at(Line line, int i, Set<String> here) {
        for (Form.Reading reading : line.at(i).readings()) {
            Phrases.Hit<NameSense> hit = phrases.at(reading.word(), line, i);
            if (hit != null) {
                return new Found(hit.value(), i, i + hit.length(), reading.cut());
            }
            Found surname = surname(line, i, reading, here);
            if (surname != null) {
                return surname;
            }
        }
        return null;
    }

    /** A surname of this report; one of another report if it is foreign, or behind a title. */
    private Found surname(Line line, int i, Form.Reading reading, Set<String> here) {
        if (reading.word().length() < SHORTEST_SURNAME) {
            return null;
        }
        boolean elsewhere = surnames.getOrDefault(reading.word(), 0) > 1;
        if (!elsewhere && !here.contains(reading.word())) {
            return null;
        }
        int title = reading.cut() > 0 ? 0 : title(line, i);
        boolean foreign = !reading.definite() && !common.contains(reading.word()) && reading.cut() == 0;
        if (!here.contains(reading.word()) && title == 0 && !foreign) {
            return null;
        }
        return new Found(NameSense.person(line.stems(i - title, i, 0), List.of(reading.word())), i - title, i + 1, reading.cut());
    }

    /** How many words of a title stand right before a word. */
    private int title(Line line, int i) {
        for (int length = 3; length > 0; length--) {
            Form.Reading first = line.at(i - length).whole();
            Phrases.Hit<String> hit = lexicon.titles.at(first.word(), line, i - length);
            hit = hit == null && first.definite() ? lexicon.titles.at(first.stem(), line, i - length) : hit;
            if (hit != null && hit.length() == length && (length > 1 || first.definite())) {
                return length;
            }
        }
        return 0;
    }
}
