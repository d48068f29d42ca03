package org.tawatur.claim;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.tawatur.report.Span;
import org.tawatur.source.Gloss;
import org.tawatur.source.Vocabulary;
import org.tawatur.text.Language;
import org.tawatur.text.PackFile;
import org.tawatur.text.Sentence;

/** Finds where an outlet says in its own name that it could not verify what it passes on. */
final class Doubts {

    /** "It was not possible for the news agency R. … to verify": so many words may stand between. */
    private static final int BETWEEN = 8;

    private final Map<String, String> classes = new HashMap<>();

    /** @throws org.tawatur.text.BrokenPack if the file is broken */
    Doubts(Language language) {
        for (PackFile.Row row : language.file("doubts.tsv").rows()) {
            classes.put(language.letters().normal(row.exactly(2).need(0, "word")), row.oneOf(1, "class", Set.of("unable", "hard", "verify", "matter")));
        }
    }

    /**
     * Where the outlet's doubt begins in a sentence: the word that opens it.
     *
     * @return the index of a word, or -1
     */
    int find(Gloss gloss, Sentence sentence) {
        for (int i = sentence.first(); i < sentence.last(); i++) {
            if ("verify".equals(classes.get(gloss.word(i).form())) && !gloss.quoted(i)) {
                int unable = unable(gloss, sentence, i);
                if (unable >= 0) {
                    return opening(gloss, sentence, unable);
                }
            }
        }
        return -1;
    }

    private int unable(Gloss gloss, Sentence sentence, int verify) {
        for (int k = verify - 1; k >= Math.max(sentence.first(), verify - BETWEEN); k--) {
            String form = gloss.word(k).form();
            if ("hard".equals(classes.get(form.substring(joined(gloss, k))))) {
                return k;
            }
            boolean unable = "unable".equals(classes.get(form));
            for (int n = k - 1; unable && n >= Math.max(sentence.first(), k - 2); n--) {
                if (gloss.sense(n).is(Vocabulary.NEGATION)) {
                    return n;
                }
            }
        }
        return -1;
    }

    /** How many letters of a word are a conjunction before a word of doubt, which need be in no other list. */
    private int joined(Gloss gloss, int i) {
        String form = gloss.word(i).form();
        boolean and = form.length() > 1 && !classes.containsKey(form) && gloss.vocabulary().particles().of("and").contains(form.substring(0, 1));
        return and && classes.containsKey(form.substring(1)) ? 1 : 0;
    }

    /** The word that opens the clause, a relative or conjunction before it. */
    private int opening(Gloss gloss, Sentence sentence, int at) {
        int k = at;
        while (k > sentence.first() && gloss.sense(k - 1).is(Vocabulary.RELATIVE | Vocabulary.CONJUNCTION | Vocabulary.AUXILIARY)) {
            k--;
        }
        return k > sentence.first() && "matter".equals(classes.get(gloss.word(k - 1).form())) ? k - 1 : k;
    }

    /** Whether a clause stands apart: at the sentence's beginning or after a mark. */
    static boolean apart(Gloss gloss, Sentence sentence, int opening) {
        return opening == sentence.first() || gloss.word(opening - 1).isMark();
    }

    /** The doubt from its opening to the next full mark. */
    Doubt doubt(Gloss gloss, Sentence sentence, int opening) {
        int last = opening + 1;
        while (last < sentence.last() && !(gloss.word(last).isMark() && ",\u060C);-".indexOf(gloss.mark(last)) >= 0 && !gloss.quoted(last))) {
            last++;
        }
        while (last > opening + 1 && gloss.word(last - 1).isMark()) {
            last--;
        }
        return new Doubt(Doubt.Kind.UNVERIFIED, new Span(gloss.word(opening).start() + (gloss.sense(opening).and() ? gloss.particleLength(opening) : joined(gloss, opening)), gloss.word(last - 1).end()));
    }
}
