package org.tawatur.story;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tawatur.claim.Reading;
import org.tawatur.source.Sense;
import org.tawatur.source.Vocabulary;
import org.tawatur.text.Language;
import org.tawatur.text.Word;

/**
 * The lands of a story that the pack does not know. What follows an office as an adjective and elsewhere stands as a
 * name after a preposition or bound to an office is a land, and so is
 * that in which there is a ministry; its name and its adjective are cut to what they share.
 */
final class Lands {

    private static final String MARK = "~";
    /** An adjective stands at most so many words behind the office it says the land of. */
    private static final int BEHIND = 2;
    private static final int LEAST = 3;
    private static final String MINISTRY = "ministry";
    /** The land of a ministry stands with "in" at most so many words behind it. */
    private static final int SEAT = 2;

    private final Vocabulary vocabulary;
    private final List<String> endings;
    private final Set<String> stems = new HashSet<>();

    private Lands(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.endings = vocabulary.particles().of("owner");
    }

    /** No land: all that a name alone tells. */
    static Lands none(Language language) {
        return new Lands(Vocabulary.of(language));
    }

    /** The lands that reports name. */
    Lands in(List<Reading> readings, Set<String> offices) {
        Set<String> adjectives = new HashSet<>();
        Set<String> names = new HashSet<>();
        Lands named = new Lands(vocabulary);
        for (Reading reading : readings) {
            named.collect(reading.article().words(), offices, adjectives, names);
        }
        adjectives.retainAll(names);
        Lands lands = new Lands(vocabulary);
        lands.stems.addAll(named.stems);
        lands.stems.addAll(adjectives);
        return lands;
    }

    private void collect(List<Word> words, Set<String> offices, Set<String> adjectives, Set<String> names) {
        int office = -BEHIND - 1;
        boolean governed = false;
        boolean owned = false;
        int ministry = -SEAT - 1;
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).isMark()) {
                governed = false;
                owned = false;
                ministry = -SEAT - 1;
                continue;
            }
            Sense sense = vocabulary.sense(words.get(i).form());
            if (isUnknown(sense)) {
                String stem = cut(sense.base());
                if (sense.definite() && i - office <= BEHIND && stem.length() < sense.base().length()) {
                    adjectives.add(stem);
                } else if (!sense.definite() && ministry >= i - SEAT && governed) {
                    stems.add(stem);
                } else if (!sense.definite() && (governed || sense.preposition() != 0 || owned)) {
                    names.add(stem);
                }
            }
            office = offices.contains(sense.kind()) ? i : office;
            ministry = MINISTRY.equals(sense.kind()) ? i : ministry;
            owned = office == i && !sense.definite();
            governed = sense.is(Vocabulary.PREPOSITION);
        }
    }

    private static boolean isUnknown(Sense sense) {
        return (sense.classes() & ~Vocabulary.COMMON) == 0 && sense.base().length() > LEAST;
    }

    /** The land a word names, by name or adjective, or null. */
    String of(Word word) {
        if (stems.isEmpty() || word.isMark()) {
            return null;
        }
        Sense sense = vocabulary.sense(word.form());
        String stem = isUnknown(sense) ? cut(sense.base()) : "";
        return stems.contains(stem) ? MARK + stem : null;
    }

    private String cut(String base) {
        for (String ending : endings) {
            if (base.endsWith(ending) && base.length() - ending.length() >= LEAST) {
                return base.substring(0, base.length() - ending.length());
            }
        }
        return base;
    }
}
