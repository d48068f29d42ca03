package org.tawatur.source;

import java.util.List;
import org.tawatur.report.Span;
import org.tawatur.source.Sense.Phrase;
import org.tawatur.text.Article;
import org.tawatur.text.Quotation;
import org.tawatur.text.Word;

/** An article's words beside what the pack knows of each. */
public final class Gloss {

    private static final Sense NONE = new Sense("", 0, false, (char) 0, false, Speaker.Agreement.UNKNOWN, "", List.of());

    /** Letters of the shortest name, with the one before it. */
    private static final int SHORTEST = 4;

    private static final char TANWIN = '\u064B';

    private final Article article;
    private final Word[] words;
    private final Sense[] senses;
    private final int[] quotation;
    private final Vocabulary vocabulary;
    private final Occurrences occurrences = new Occurrences(this);

    public Gloss(Article article, Vocabulary vocabulary) {
        this.article = article;
        this.vocabulary = vocabulary;
        this.words = article.words().toArray(new Word[0]);
        this.senses = new Sense[words.length];
        for (int i = 0; i < words.length; i++) {
            senses[i] = words[i].kind() == Word.Kind.WORD ? vocabulary.sense(words[i].form()) : NONE;
        }
        this.quotation = quotations(article, words);
        for (int i = 0; i < words.length; i++) {
            if (isForName(i)) {
                senses[i] = new Sense(words[i].form().substring(1), 0, false, words[i].form().charAt(0), false, Speaker.Agreement.UNKNOWN, "", List.of());
            }
        }
    }

    /** Whether an unknown word is "for" and a name, which stands by itself elsewhere in the report: who is spoken to, no part of another's name. */
    private boolean isForName(int i) {
        String form = words[i].form();
        boolean unknown = senses[i].bare() && words[i].kind() == Word.Kind.WORD && NounPhrases.foreign(this, senses[i]);
        return unknown && form.length() > SHORTEST && vocabulary.particles().of("purpose").contains(form.substring(0, 1)) && occurrences.of(form.substring(1)).length > 0;
    }

    /** For each word the number of the outermost quotation it stands inside (its marks included), or -1. */
    private static int[] quotations(Article article, Word[] words) {
        int[] of = new int[words.length];
        List<Quotation> all = article.quotations();
        int q = 0;
        for (int i = 0; i < words.length; i++) {
            while (q < all.size() && all.get(q).whole().end() <= words[i].start()) {
                q++;
            }
            of[i] = q < all.size() && all.get(q).whole().contains(words[i].span()) ? q : -1;
        }
        return of;
    }

    public Article article() {
        return article;
    }

    public Vocabulary vocabulary() {
        return vocabulary;
    }

    Occurrences occurrences() {
        return occurrences;
    }

    public int size() {
        return words.length;
    }

    public Word word(int i) {
        return words[i];
    }

    /** Never null; of a mark or number the empty sense. */
    public Sense sense(int i) {
        return senses[i];
    }

    /** The first character of a word: enough to know a mark. */
    public char mark(int i) {
        return words[i].isMark() ? article.text().charAt(words[i].start()) : 0;
    }

    /** The outermost quotation around a word, its marks included, or null. */
    public Quotation quotation(int i) {
        return quotation[i] < 0 ? null : article.quotations().get(quotation[i]);
    }

    public boolean opensQuotation(int i) {
        return quotation[i] >= 0 && article.quotations().get(quotation[i]).whole().start() == words[i].start();
    }

    /** Whether a word with article is, without it, an adjective of nationality, whatever it names as it stands. */
    public boolean isNisba(int i) {
        String bare = vocabulary.particles().withoutArticle(words[i].form());
        return bare.length() < words[i].form().length() && (senses[i].is(Vocabulary.NISBA) || vocabulary.sense(bare).is(Vocabulary.NISBA));
    }

    /** Whether a word that may be a small word or a given name is printed as the name is. */
    public boolean printsName(int i) {
        char end = article.text().charAt(words[i].end() - 1);
        return senses[i].is(Vocabulary.GIVEN) && senses[i].is(Vocabulary.PREPOSITION) && senses[i].bare() && vocabulary.letters().normal(end) == end;
    }

    /** Whether a word is printed with the case ending of an indefinite accusative, which no name in running text bears. */
    boolean printsCase(int i) {
        String printed = words[i].span().in(article.text());
        return printed.indexOf(TANWIN, Math.max(0, printed.length() - 2)) >= 0;
    }

    /** Whether a verb that ends in a weak letter is printed with another than its normal one, as the passive of an imperfect is. */
    public boolean printsPassive(int i) {
        char end = article.text().charAt(words[i].end() - 1);
        return vocabulary.letters().normal(end) != end;
    }

    /** Whether a word ends in a pronoun, so that it needs no complement: not in the ending of the feminine, which is written alike. */
    public boolean isOwned(int i) {
        return !senses[i].definite() && bearsPronoun(i);
    }

    /** Whether a word ends in a pronoun, be it known as definite by that or not. */
    boolean bearsPronoun(int i) {
        char end = article.text().charAt(words[i].end() - 1);
        return vocabulary.particles().bearsPronoun(words[i].form()) && vocabulary.letters().normal(end) == end;
    }

    /** A noun as it is written without the pronoun at its end: an open feminine closes. */
    String withoutPronoun(int i) {
        String form = words[i].form();
        int length = vocabulary.particles().of("object").stream().filter(form::endsWith).mapToInt(String::length).max().orElse(0);
        String noun = form.substring(0, form.length() - length);
        String open = vocabulary.particles().of("feminine-open").get(0);
        return noun.endsWith(open) ? noun.substring(0, noun.length() - open.length()) + vocabulary.particles().of("feminine").get(0) : noun;
    }

    /** Whether a word stands between quotation marks. */
    public boolean quoted(int i) {
        return quotation[i] >= 0;
    }

    /** The index after the last word of the quotation that a word stands in. */
    public int afterQuotation(int i) {
        int q = quotation[i];
        int j = i;
        while (j < words.length && quotation[j] == q) {
            j++;
        }
        return j;
    }

    /** The index after the longest known expression that begins at a word, or {@code i} where none does. */
    public int afterPhrase(int i, int limit) {
        Phrase phrase = phrase(i, limit);
        return phrase == null ? i : i + 1 + phrase.rest().size();
    }

    /** The longest known expression of several words that begins at a word, or null. */
    public Phrase phrase(int i, int limit) {
        for (Phrase phrase : senses[i].phrases()) {
            if (matches(phrase, i, limit)) {
                return phrase;
            }
        }
        return null;
    }

    private boolean matches(Phrase phrase, int i, int limit) {
        List<String> rest = phrase.rest();
        if (i + rest.size() >= limit) {
            return false;
        }
        for (int k = 0; k < rest.size(); k++) {
            Sense s = senses[i + 1 + k];
            String form = words[i + 1 + k].form();
            if (!rest.get(k).equals(form) && !(s.bare() && s.definite() && rest.get(k).equals(s.base())) && !vocabulary.particles().isArticled(rest.get(k), form)) {
                return false;
            }
        }
        return true;
    }

    /** From the first character of word {@code first} to the last of word {@code last - 1}. */
    public Span span(int first, int last) {
        return new Span(words[first].start(), words[last - 1].end());
    }

    /** How many printed characters of a word are conjunction and preposition, where what follows stands without them. */
    public int particleLength(int i) {
        Sense sense = senses[i];
        int letters = (sense.and() ? 1 : 0) + (sense.preposition() == 0 ? 0 : 1);
        if (letters == 0 || isMelted(i)) {
            return 0;
        }
        int at = words[i].start();
        for (int n = 0; n < letters; at++) {
            if (vocabulary.letters().normal(article.text().charAt(at)) != 0) {
                n++;
            }
        }
        return at - words[i].start();
    }

    /** Words as a name of their own: without conjunction and preposition at the first, and with its article whole. */
    public String named(int first, int last) {
        String printed = span(first, last).in(article.text());
        String article = vocabulary.particles().of("article").get(0);
        String melted = vocabulary.particles().of("article-after-l").get(0);
        int skip = senses[first].and() && isMelted(first) ? 1 : particleLength(first);
        return isMelted(first) && printed.startsWith(melted, skip) ? article + printed.substring(skip + melted.length()) : printed.substring(skip);
    }

    /** Whether the article of a word has melted with the preposition before it. */
    private boolean isMelted(int i) {
        Sense sense = senses[i];
        String article = vocabulary.particles().of("article").get(0);
        boolean articled = sense.preposition() != 0 && (sense.definite() || sense.base().startsWith(article));
        return articled && !words[i].form().startsWith(article, sense.and() ? 2 : 1);
    }
}
