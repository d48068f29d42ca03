package org.tawatur.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tawatur.source.Gloss;
import org.tawatur.source.Particles;
import org.tawatur.source.Sense;
import org.tawatur.source.Speaker.Agreement;
import org.tawatur.source.Vocabulary;
import org.tawatur.text.Language;
import org.tawatur.text.PackFile;

/** The small words that the reading of claims asks for by name, from {@code cue-words.tsv}. */
final class CueWords {

    private static final Set<String> CLASSES = Set.of(
            "in", "for", "when", "from", "from-pronoun", "from-him", "from-her", "said", "was", "no-source", "headline-label", "without",
            "disclosure", "was-done", "during", "label", "while", "aside", "plural-oblique", "to", "responsibility",
            "accusation", "first-person", "first-person-ending", "speaker-self", "and-that", "future", "self-stance", "what", "then", "naming",
            "before-clause", "strong", "matter", "it-is", "barren", "us", "upon", "in-it", "occasion", "saying", "said-noun", "if", "if-not", "self", "teller", "while-in", "impersonal", "dangling", "witness", "who-he", "who-she", "un", "quoting", "all", "likewise");

    private final Map<String, Set<String>> classes = new HashMap<>();

    private final List<String> shapes = new ArrayList<>();
    private final List<String> endings;
    private final Vocabulary vocabulary;

    CueWords(Language language, List<String> objectPronouns) {
        vocabulary = Vocabulary.of(language);
        endings = objectPronouns;
        for (PackFile.Row row : language.file("verbal-noun-shapes.tsv").rows()) {
            String shape = language.letters().normal(row.exactly(2).need(0, "shape"));
            if (!hasShape(language.letters().normal(row.need(1, "example")), shape, 0)) {
                throw row.broken("the example has another shape");
            }
            shapes.add(shape);
        }
        for (PackFile.Row row : language.file("cue-words.tsv").rows()) {
            classes.computeIfAbsent(row.exactly(2).oneOf(1, "class", CLASSES), k -> new HashSet<>()).add(language.letters().normal(row.need(0, "word")));
        }
    }

    boolean is(String name, String form) {
        Set<String> words = classes.get(name);
        return words != null && words.contains(form);
    }

    private Set<String> all(String name) {
        return classes.getOrDefault(name, Set.of());
    }

    Particles particles() {
        return vocabulary.particles();
    }

    /** The word of a class that has one, or "". */
    String one(String name) {
        return all(name).stream().findFirst().orElse("");
    }

    boolean isIn(String form) {
        return is("in", form);
    }

    boolean isFrom(String form) {
        return is("from", form);
    }

    boolean isFromPronoun(String form) {
        return is("from-pronoun", form);
    }

    /** What the pronoun in "from him", "from her" agrees with; it stands between two words. */
    Agreement agreementOfPronoun(Gloss gloss, int first, int last) {
        for (int i = first; i <= Math.min(last, gloss.size() - 1); i++) {
            String form = gloss.word(i).form();
            if (is("from-him", form)) {
                return Agreement.MASCULINE;
            }
            if (is("from-her", form)) {
                return Agreement.FEMININE;
            }
        }
        return Agreement.UNKNOWN;
    }

    boolean isSaid(String form) {
        return is("said", form);
    }

    boolean isWas(String base) {
        return is("was", base);
    }

    boolean isLabel(String form) {
        return is("label", form);
    }

    boolean isWhile(String base) {
        return is("while", base) || is("while-in", base);
    }

    boolean isNegation(Sense sense) {
        return sense.is(Vocabulary.NEGATION);
    }

    /** A sound plural in the oblique case, which cannot be a subject. */
    boolean isOblique(String base, Sense sense) {
        return sense.definite() && !sense.is(Vocabulary.STATE) && all("plural-oblique").stream().anyMatch(e -> base.length() > e.length() + 2 && base.endsWith(e));
    }

    /** Whether a word has the shape of a verbal noun, bare or with a pronoun. */
    boolean isVerbalNoun(String base) {
        for (String shape : shapes) {
            if (hasShape(base, shape, 0) || endings.stream().anyMatch(e -> base.endsWith(e) && hasShape(base, shape, e.length()))) {
                return true;
            }
        }
        return false;
    }

    /** A shape is letters and question marks, one for any letter. */
    private static boolean hasShape(String word, String shape, int cut) {
        if (word.length() - cut != shape.length()) {
            return false;
        }
        for (int i = 0; i < shape.length(); i++) {
            if (shape.charAt(i) != '?' && shape.charAt(i) != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a word is an imperfect by which a speaker speaks of itself: "we hope", "we shall". */
    boolean isFirstPerson(String form, Sense sense) {
        if (sense.is(Vocabulary.STANCE)) {
            return form.length() >= 4 && all("first-person").stream().anyMatch(form::startsWith);
        }
        return form.length() >= 4 && (all("first-person").stream().anyMatch(p -> form.startsWith(p) && form.length() >= p.length() + 3 && isThirdPerson(form.substring(p.length()))) || isDoneByUs(form));
    }

    /** "We destroyed": the ending of "we" after a verb of everyday news. */
    private boolean isDoneByUs(String form) {
        return all("first-person-ending").stream().anyMatch(e -> form.endsWith(e) && form.length() >= e.length() + 3 && vocabulary.sense(form.substring(0, form.length() - e.length())).is(Vocabulary.VERB));
    }

    /** Whether he or she does it in everyday news: only then is what begins with the letter of "we" a verb. */
    private boolean isThirdPerson(String stem) {
        return vocabulary.particles().of("imperfect").stream().anyMatch(person -> vocabulary.sense(person + stem).is(Vocabulary.VERB));
    }


    /** Whether a word is a future: "will …". */
    boolean isFuture(String form, Sense sense) {
        return (sense.classes() & ~Vocabulary.EVERYDAY) == 0 && form.length() >= 5 && all("future").stream().anyMatch(form::startsWith);
    }

    /** Whether a word is a noun with its speaker's pronoun: "his country", "its forces". */
    boolean isOwn(String form, Sense sense, boolean pronounPrinted) {
        return pronounPrinted && !sense.definite() && !sense.is(Vocabulary.STATE | Vocabulary.CLOSING) && endings.stream().anyMatch(e -> form.length() > e.length() + 2 && form.endsWith(e));
    }
}
