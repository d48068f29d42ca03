package org.tawatur.source;

import java.util.List;
import java.util.TreeSet;
import org.tawatur.text.Language;
import org.tawatur.text.Word;

/**
 * Brings bodies of a land the pack does not know to one form: its adjective and its name are cut to what they share, and
 * the word "ministry" is dropped, so that the ministry in X, the X-ian ministry and the X-ian portfolio are one.
 */
final class UnknownOwner {

    private final Vocabulary vocabulary;
    private final SourceWords words;
    private final List<String> endings;

    UnknownOwner(Language language) {
        vocabulary = Vocabulary.of(language);
        words = new SourceWords(language);
        endings = vocabulary.particles().of("owner");
    }

    /** The form of a body's name, or "" where it is no portfolio of an unknown owner. */
    String form(List<Word> name) {
        TreeSet<String> keys = new TreeSet<>();
        boolean portfolio = false;
        boolean owned = false;
        boolean headed = false;
        for (Word word : name) {
            Sense sense = vocabulary.sense(word.form());
            if (word.isMark() || sense.is(Vocabulary.PREPOSITION)) {
                continue;
            }
            if (words.isMinistry(sense)) {
                headed = true;
                continue;
            }
            if (headed && !portfolio && sense.definite() || sense.is(Vocabulary.BODY) && sense.kind().equals("ministry")) {
                portfolio = true;
                keys.add(sense.base());
            } else if ((sense.classes() & ~Vocabulary.COMMON) == 0) {
                owned = true;
                keys.add(cut(sense.base()));
            } else {
                return "";
            }
        }
        return portfolio && owned && keys.size() == 2 ? String.join(" ", keys) : "";
    }

    private String cut(String base) {
        for (String ending : endings) {
            if (base.endsWith(ending) && base.length() - ending.length() > 2) {
                return base.substring(0, base.length() - ending.length());
            }
        }
        return base;
    }
}
