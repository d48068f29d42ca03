package org.tawatur.text;

import java.util.List;
import org.tawatur.report.Span;

/** An article's words with what each says of number and time, particles tied to them set apart. */
final class Terms {

    private static final long OPENING = bits(Term.Sort.values(), Term.Sort.RELATIVE, Term.Sort.AFTER, Term.Sort.LASTING, Term.Sort.SMALL,
            Term.Sort.LESS, Term.Sort.LINK, Term.Sort.ZONE, Term.Sort.ERA, Term.Sort.PLANNED, Term.Sort.CLAUSE, Term.Sort.FEAST, Term.Sort.AGE,
            Term.Sort.NOT_TODAY, Term.Sort.CLOCK_PART, Term.Sort.AGED, Term.Sort.SOME, Term.Sort.PERCENT, Term.Sort.BOUND, Term.Sort.LATE, Term.Sort.NOT,
            Term.Sort.FRACTION, Term.Sort.FRACTIONS, Term.Sort.OR, Term.Sort.CHANGE, Term.Sort.INSTEAD, Term.Sort.FORMER);

    private final String text;
    private final List<Word> words;
    private final Lexicon lexicon;
    private final Lexicon.Tag[] tags;
    /** how many letters of tied particles stand before the word */
    private final byte[] cut;
    private int first;
    private int last;

    Terms(Article article, Lexicon lexicon) {
        this.text = article.text();
        this.words = article.words();
        this.lexicon = lexicon;
        this.tags = new Lexicon.Tag[words.size()];
        this.cut = new byte[words.size()];
        for (int i = 0; i < tags.length; i++) {
            Word word = words.get(i);
            if (word.kind() == Word.Kind.WORD) {
                tags[i] = lexicon.tag(word.form());
                cut[i] = (byte) tags[i].cut();
            }
        }
        this.last = tags.length;
    }

    private static long bits(Term.Sort[] all, Term.Sort... without) {
        long bits = (1L << all.length) - 1;
        for (Term.Sort sort : without) {
            bits &= ~(1L << sort.ordinal());
        }
        return bits;
    }

    /** Bounds what is looked at: no word outside says anything. */
    void within(Sentence sentence) {
        first = sentence.first();
        last = sentence.last();
    }

    int first() {
        return first;
    }

    int last() {
        return last;
    }

    boolean has(int i) {
        return i >= first && i < last;
    }

    boolean saysNothing(int i) {
        return word(i).kind() != Word.Kind.NUMBER && (tags[i] == null || tags[i].sorts() == 0);
    }

    /** Whether a time may begin here. */
    boolean opensTime(int i) {
        return tags[i] == null ? word(i).kind() == Word.Kind.NUMBER : (tags[i].sorts() & OPENING) != 0;
    }

    Word word(int i) {
        return words.get(i);
    }

    /** What the word (or a phrase that begins with it) is as this sort, or null; with or without the article. */
    Term at(int i, Term.Sort sort) {
        Lexicon.Tag tag = has(i) ? tags[i] : null;
        if (tag == null || (tag.sorts() & 1L << sort.ordinal()) == 0) {
            return null;
        }
        Term found = tag.whole() == null ? null : in(tag.whole(), i, sort);
        return found == null && tag.bare() != null ? in(tag.bare(), i, sort) : found;
    }

    /** The same where the word must have the article, or must not. */
    Term at(int i, Term.Sort sort, boolean definite) {
        return has(i) && isDefinite(i) == definite ? at(i, sort) : null;
    }

    private Term in(Lexicon.Entry entry, int i, Term.Sort sort) {
        for (int p = 0; p < entry.phrases.size(); p++) {
            if (entry.phrases.get(p).sort() == sort && follows(entry.rests.get(p), i)) {
                return entry.phrases.get(p);
            }
        }
        for (int t = 0; t < entry.terms.size(); t++) {
            if (entry.terms.get(t).sort() == sort) {
                return entry.terms.get(t);
            }
        }
        return null;
    }

    private boolean follows(String[] phrase, int i) {
        int at = i;
        for (int k = 1; k < phrase.length; k++) {
            at++;
            if (has(at) && word(at).is(".")) {
                at++;
            }
            if (!has(at) || !word(at).is(phrase[k])) {
                return false;
            }
        }
        return at == i + phrase.length - 1;
    }

    boolean is(int i, Term.Sort sort) {
        return at(i, sort) != null;
    }

    /** Whether a word with the article tells which one is meant: the last, the next. */
    boolean isRelative(int i) {
        return at(i, Term.Sort.RELATIVE, true) != null;
    }

    /** Whether a word leads to the end of a range. */
    boolean isTo(int i) {
        return is(i, Term.Sort.LINK, "to") || is(i, Term.Sort.LINK, "until");
    }

    /** Whether the word at a place has this sort and this code. */
    boolean is(int i, Term.Sort sort, String code) {
        Term term = at(i, sort);
        return term != null && term.code().equals(code);
    }

    boolean isDefinite(int i) {
        return has(i) && tags[i] != null && tags[i].bare() != null;
    }

    /** Whether a conjunction is tied to the word, or stands alone before a number. */
    boolean isAnded(int i) {
        if (!has(i)) {
            return false;
        }
        if (cut[i] > 0) {
            return lexicon.isConjunction(word(i).form().charAt(0));
        }
        return i > first && isLoneConjunction(i - 1);
    }

    boolean isLoneConjunction(int i) {
        return has(i) && word(i).form().length() == 1 && word(i).kind() == Word.Kind.WORD && lexicon.isConjunction(word(i).form().charAt(0));
    }

    /** Whether the letter at this place of a word can be a particle. */
    boolean isParticle(int i, int letter) {
        char c = word(i).form().charAt(letter);
        return lexicon.isConjunction(c) || lexicon.isPreposition(c);
    }

    /** Whether a word that may say nothing here begins as one with the article does. */
    boolean hasArticle(int i) {
        return has(i) && lexicon.isDefinite(word(i).form());
    }

    /** Whether a word looks like a verb in the future. */
    boolean isFuture(int i) {
        return lexicon.isFuture(word(i).form());
    }

    /** Whether a word begins with the letter of a conjunction. */
    boolean isConjoined(int i) {
        return lexicon.isConjunction(word(i).form().charAt(0));
    }

    /** Sets apart particles that another reader found tied to a word. */
    void cut(int i, int letters) {
        cut[i] = (byte) letters;
    }

    CharSequence printed(Word word) {
        return text.subSequence(word.start(), word.end());
    }

    /** Whether any particle is tied to the word. */
    boolean isTied(int i) {
        return has(i) && cut[i] > 0;
    }

    boolean isMark(int i, String marks) {
        return has(i) && word(i).isMark() && marks.indexOf(word(i).form().charAt(0)) >= 0;
    }

    boolean isNumber(int i) {
        return has(i) && word(i).kind() == Word.Kind.NUMBER;
    }

    /** A number without separators of at most four digits, or -1. */
    int integer(int i) {
        if (!isNumber(i) || word(i).form().length() > 4) {
            return -1;
        }
        String digits = word(i).form();
        int value = 0;
        for (int k = 0; k < digits.length(); k++) {
            if (digits.charAt(k) < '0' || digits.charAt(k) > '9') {
                return -1;
            }
            value = value * 10 + digits.charAt(k) - '0';
        }
        return value;
    }

    /** Whether two words stand without a space between. */
    boolean touches(int i) {
        return has(i) && has(i + 1) && word(i).end() == word(i + 1).start();
    }

    /** The words from one to before another as printed, particles tied to the first left out. */
    Span span(int from, int to) {
        return new Span(start(from), word(to - 1).end());
    }

    private int start(int i) {
        int at = word(i).start();
        for (int n = cut[i]; n > 0; at++) {
            if (lexicon.letters().normal(text.charAt(at)) != Letters.GONE) {
                n--;
            }
        }
        while (at < word(i).end() - 1 && lexicon.letters().normal(text.charAt(at)) == Letters.GONE) {
            at++;
        }
        return at;
    }
}
