package org.tawatur.reprint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tawatur.source.Sense;
import org.tawatur.source.Vocabulary;
import org.tawatur.text.Language;
import org.tawatur.text.PackFile;
import org.tawatur.text.Word;

/**
 * The keys under which words of the same matter meet: the state an adjective names, the set of words that news puts for
 * one another, else the letters that a verb shares with its verbal noun. Not for print. One thread at a time.
 */
public final class ContentStems {

    private static final Set<String> CLASSES = Set.of("pronoun", "open", "ending", "augment", "weak");
    private static final int CACHED = 100_000;
    private static final int SMALL = Vocabulary.CLOSING | Vocabulary.PREPOSITION;

    private final Vocabulary vocabulary;
    private final States states;
    private final Map<String, String> sets = new HashMap<>();
    /** By the stems of their words. */
    private final Map<String, String> stemSets = new HashMap<>();
    private final Map<String, String> keys = new HashMap<>();
    private final List<String> open;
    private final List<String> pronouns;
    private final List<String> endings;
    private final List<String> augments;
    private final String weak;

    /** @throws org.tawatur.text.BrokenPack if {@code roots.tsv} or {@code synonyms.tsv} is broken */
    public ContentStems(Language language) {
        vocabulary = Vocabulary.of(language);
        states = new States(language);
        PackFile file = language.file("roots.tsv");
        Map<String, List<String>> affixes = new HashMap<>();
        for (PackFile.Row row : file.rows()) {
            affixes.computeIfAbsent(row.exactly(2).oneOf(0, "class", CLASSES), k -> new ArrayList<>()).add(language.letters().normal(row.need(1, "letters")));
        }
        open = affixes.getOrDefault("open", List.of());
        if (open.size() != 2) {
            throw file.broken("class open has two rows");
        }
        pronouns = affixes.getOrDefault("pronoun", List.of());
        endings = affixes.getOrDefault("ending", List.of());
        augments = affixes.getOrDefault("augment", List.of());
        weak = String.join("", affixes.getOrDefault("weak", List.of()));
        for (PackFile.Row row : language.file("synonyms.tsv").rows()) {
            List<String> words = row.exactly(1).list(0);
            if (words.size() < 2) {
                throw row.broken("a set of one word");
            }
            for (String word : words) {
                put(row, language.letters().normal(word), "=" + words.get(0));
            }
        }
    }

    private void put(PackFile.Row row, String form, String set) {
        if (form.indexOf(' ') >= 0) {
            throw row.broken("more than one word: " + form);
        }
        String other = sets.putIfAbsent(form, set);
        if (other != null && !other.equals(set)) {
            throw row.broken("in two sets: " + form);
        }
        stemSets.putIfAbsent(stem(form), set);
    }

    /** The key of a word, or "" for one that says nothing of the matter: a mark, a small word. */
    public String key(Word word) {
        if (word.isMark() || word.form().length() < 2 && word.kind() == Word.Kind.WORD) {
            return "";
        }
        String known = keys.get(word.form());
        if (known == null) {
            if (keys.size() >= CACHED) {
                keys.clear();
            }
            known = made(word);
            keys.put(word.form(), known);
        }
        return known;
    }

    /** The same, made anew: for those who keep what they ask for. */
    String made(Word word) {
        if (word.isMark() || word.form().length() < 2 && word.kind() == Word.Kind.WORD) {
            return "";
        }
        return word.kind() == Word.Kind.NUMBER ? sets.getOrDefault(word.form(), word.form()) : make(word.form());
    }

    /** The key of a word in its normal form. */
    public String key(String form) {
        return keys.computeIfAbsent(form, this::make);
    }

    private String make(String form) {
        Sense sense = vocabulary.sense(form);
        if (sense.is(SMALL) && !sense.definite()) {
            return "";
        }
        String base = sense.base();
        String state = states.of(base);
        if (state != null) {
            return "@" + state;
        }
        String stem = stem(base);
        String set = set(form, base, stem);
        return set != null ? set : root(stem);
    }

    /**
     * The set of a word, looked for as it stands first, since a first letter may or may not be a particle; of a doubled
     * first letter one is a particle, whether or not an article has melted into it. Some words the pack knows with their
     * article only, so it is cut last.
     */
    private String set(String form, String base, String stem) {
        String set = sets.get(form);
        if (set == null && form.length() > 4 && form.charAt(0) == form.charAt(1)) {
            set = sets.get(form.substring(1));
        }
        if (set == null && !base.equals(form)) {
            set = sets.get(base);
        }
        if (set == null && stem.length() < base.length()) {
            set = sets.get(stem);
        }
        if (set == null) {
            set = stemSets.get(stem);
        }
        String bare = set == null ? vocabulary.particles().withoutArticle(base) : base;
        return bare.length() < base.length() ? sets.get(bare) : set;
    }

    /** A word without pronoun and ending. */
    private String stem(String base) {
        String cut = cutEnd(base, pronouns, 4);
        boolean opened = cut.length() < base.length() && cut.endsWith(open.get(0));
        return cutEnd(opened ? cut.substring(0, cut.length() - 1) + open.get(1) : cut, endings, 3);
    }

    private static String cutEnd(String form, List<String> affixes, int least) {
        for (String end : affixes) {
            if (form.length() - end.length() >= least && form.endsWith(end)) {
                return form.substring(0, form.length() - end.length());
            }
        }
        return form;
    }

    private String root(String stem) {
        String strong = strong(stem);
        for (String augment : augments) {
            if (stem.startsWith(augment)) {
                String rest = strong(stem.substring(augment.length()));
                if (rest.length() >= 3) {
                    return rest;
                }
            }
        }
        return strong.length() >= 3 ? strong : stem;
    }

    private String strong(String stem) {
        StringBuilder out = new StringBuilder(stem.length());
        for (int i = 0; i < stem.length(); i++) {
            if (weak.indexOf(stem.charAt(i)) < 0) {
                out.append(stem.charAt(i));
            }
        }
        return out.toString();
    }
}
