package org.tawatur.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Joins persons: a foreign name in other letters, a name more or less, the surname, the title with a first name. */
final class PersonJoiner {

    private static final int BEST_KNOWN = 5;
    /** Behind a family name that stands first, a longer word is a name that tells who. */
    private static final int LONGEST_SYLLABLE = 5;

    private final Names names;
    private final Likeness likeness;
    private final Lexicon lexicon;

    PersonJoiner(Names names, Likeness likeness, Lexicon lexicon) {
        this.names = names;
        this.likeness = likeness;
        this.lexicon = lexicon;
    }

    void join(List<Bearer> persons) {
        List<Bearer> full = persons.stream().filter(b -> b.sense.words().size() > 1).toList();
        letters(full);
        longer(full);
        single(full, persons.stream().filter(b -> b.sense.words().size() == 1).toList());
    }

    /** Names of as many words each. */
    private void letters(List<Bearer> full) {
        Map<String, List<Bearer>> blocks = new HashMap<>();
        for (Bearer bearer : full) {
            List<String> words = bearer.sense.words();
            for (String key : List.of(likeness.skeleton(String.join(" ", words)), "= " + words.subList(1, words.size()))) {
                List<Bearer> block = blocks.computeIfAbsent(key, k -> new ArrayList<>(1));
                block.stream().filter(other -> other.sense.words().size() == words.size() && names.person(other.sense.words(), words) != null).findFirst()
                        .ifPresent(other -> other.join(bearer, Name.Reason.TRANSLITERATION));
                block.add(bearer);
            }
        }
    }

    /** A name of three words, and the only one of two that begins and ends like it or is its beginning. */
    private void longer(List<Bearer> full) {
        Map<String, List<Bearer>> byEnds = new HashMap<>();
        for (Bearer bearer : full) {
            if (bearer.sense.words().size() == 2) {
                byEnds.computeIfAbsent(ends(bearer.sense.words(), 1), e -> new ArrayList<>(1)).add(bearer);
            }
        }
        for (Bearer bearer : full) {
            List<String> words = bearer.sense.words();
            if (words.size() > 2 && !lexicon.is("family-first", words.get(0))) {
                Set<Bearer> shorter = new LinkedHashSet<>();
                for (int i = 1; i < words.size(); i++) {
                    for (Bearer other : byEnds.getOrDefault(ends(words, i), List.of())) {
                        boolean near = bearer.reports.stream().anyMatch(other.reports::contains);
                        if (names.person(other.sense.words(), words) != null && (near || isForeign(other.sense.words()))) {
                            shorter.add(other);
                        }
                    }
                }
                if (shorter.stream().map(Bearer::root).distinct().count() == 1) {
                    shorter.iterator().next().join(bearer, Name.Reason.FURTHER_NAME);
                }
            }
        }
    }

    private String ends(List<String> words, int last) {
        return likeness.skeleton(words.get(0)) + " " + likeness.skeleton(words.get(last));
    }

    /** Families of the region share a surname with an article; a foreign full name is met once. */
    private boolean isForeign(List<String> words) {
        return words.stream().noneMatch(w -> w.startsWith(lexicon.one("article"))) && !lexicon.given.contains(words.get(words.size() - 1));
    }

    private void single(List<Bearer> full, List<Bearer> single) {
        Index surnames = new Index(lexicon.given);
        Index firstNames = new Index(lexicon.given);
        for (Bearer bearer : full) {
            List<String> words = bearer.sense.words();
            if (!lexicon.is("family-first", words.get(0)) || words.get(words.size() - 1).length() > LONGEST_SYLLABLE) {
                surnames.add(words.get(words.size() - 1), bearer);
            }
            bearer.heads.forEach(title -> firstNames.add(title + " " + words.get(0), bearer));
        }
        Map<String, Bearer> alone = new HashMap<>();
        for (Bearer bearer : single) {
            String word = bearer.sense.words().get(0);
            boolean given = lexicon.given.contains(word);
            Bearer here = given ? null : surnames.in(bearer.report, word);
            if (here != null) {
                here.join(bearer, Name.Reason.SURNAME_IN_REPORT);
            } else if (!joinFirstName(bearer, firstNames) && !given && !surnames.knows(bearer.report, word)) {
                elsewhere(bearer, surnames, alone);
            }
        }
    }

    private boolean joinFirstName(Bearer bearer, Index firstNames) {
        for (String title : bearer.heads) {
            Bearer here = firstNames.in(bearer.report, title + " " + bearer.sense.words().get(0));
            if (here != null) {
                here.join(bearer, Name.Reason.FIRST_NAME);
                return true;
            }
        }
        return false;
    }

    private static void elsewhere(Bearer bearer, Index surnames, Map<String, Bearer> alone) {
        String word = bearer.sense.words().get(0);
        Bearer titled = surnames.titled(word, bearer.heads);
        Bearer one = titled == null ? surnames.bestKnown(word) : titled;
        if (one != null) {
            one.join(bearer, titled == null ? Name.Reason.SURNAME : Name.Reason.SURNAME_AND_TITLE);
        } else if (!surnames.knows("", word)) {
            for (String title : bearer.heads) {
                Bearer first = alone.putIfAbsent(title + " " + word, bearer);
                if (first != null) {
                    first.join(bearer, Name.Reason.LETTERS);
                }
            }
        }
    }

    /** Who bears a word, in each report and in all of them; the report "" is all. */
    private static final class Index {

        private final Map<String, Set<Bearer>> bearers = new HashMap<>();
        private final Set<String> given;

        Index(Set<String> given) {
            this.given = given;
        }

        void add(String word, Bearer bearer) {
            bearers.computeIfAbsent(word, w -> new LinkedHashSet<>(2)).add(bearer.root());
            bearer.reports.forEach(r -> bearers.computeIfAbsent(word + " " + r, w -> new LinkedHashSet<>(2)).add(bearer.root()));
        }

        boolean knows(String report, String word) {
            return bearers.containsKey(report.isEmpty() ? word : word + " " + report);
        }

        Bearer in(String report, String word) {
            return only(bearers.get(word + " " + report));
        }

        /** The only one with a surname and one of the titles. */
        Bearer titled(String word, Set<String> titles) {
            Set<Bearer> titled = new LinkedHashSet<>(2);
            for (Bearer bearer : bearers.getOrDefault(word, Set.of())) {
                if (!titles.isEmpty() && bearer.heads.stream().anyMatch(titles::contains)) {
                    titled.add(bearer.root());
                }
            }
            return only(titled);
        }

        /** Whom most reports mean: named in full in several of them or with a title, and in many times as many as any other of the surname. */
        Bearer bestKnown(String word) {
            Map<Bearer, Integer> reports = new HashMap<>();
            bearers.getOrDefault(word, Set.of()).forEach(b -> reports.merge(b.root(), b.reports.size(), Integer::sum));
            int most = 0;
            int all = 0;
            Bearer best = null;
            for (Map.Entry<Bearer, Integer> entry : reports.entrySet()) {
                all += entry.getValue();
                best = entry.getValue() > most ? entry.getKey() : best;
                most = Math.max(most, entry.getValue());
            }
            boolean known = most > 1 || best != null && !best.heads.isEmpty() && given.contains(best.sense.words().get(0));
            return known && most >= BEST_KNOWN * (all - most) ? best : null;
        }

        private static Bearer only(Set<Bearer> all) {
            return all != null && all.size() == 1 ? all.iterator().next() : null;
        }
    }
}
