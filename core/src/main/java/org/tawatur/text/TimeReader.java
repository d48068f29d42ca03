package org.tawatur.text;

import java.util.ArrayList;
import java.util.List;
import org.tawatur.text.Term.Sort;

/**
 * Finds the times a report names, in every zone that is not furniture. Safe for use by several threads.
 */
public final class TimeReader {

    /** What a weekday or month by itself means. */
    public enum Policy {
        /** the nearest past one, the day itself included, unless the clause is in the future: how news reports speak */
        NEWS,
        /** the next one after the day itself: how people make appointments */
        NEXT
    }

    private final Lexicon lexicon;
    private final Policy policy;

    /** @throws BrokenPack if one of the pack's files of numbers and times is broken */
    public TimeReader(Language language) {
        this(language, Policy.NEWS);
    }

    /** @throws BrokenPack if one of the pack's files of numbers and times is broken */
    public TimeReader(Language language, Policy policy) {
        this(language.part(Lexicon.class, Lexicon::new), policy);
    }

    TimeReader(Lexicon lexicon, Policy policy) {
        this.lexicon = lexicon;
        this.policy = policy;
    }

    /** The times in reading order; they do not overlap. */
    public List<TimeMention> read(Article article) {
        Terms terms = new Terms(article, lexicon);
        List<TimeMention> times = new ArrayList<>();
        for (Found found : read(article, terms)) {
            times.add(new TimeMention(terms.span(found.first(), found.end()), found.kind(), found.value()));
        }
        return times;
    }

    List<Found> read(Article article, Terms terms) {
        Outlook outlook = new Outlook(terms, lexicon, policy);
        TimeGrammar grammar = new TimeGrammar(terms, new DayGrammar(terms, outlook), new UnitGrammar(terms, outlook));
        List<Found> all = new ArrayList<>();
        for (Sentence sentence : article.sentences()) {
            terms.within(sentence);
            int i = sentence.first();
            while (i < sentence.last()) {
                if (!terms.opensTime(i)) {
                    i++;
                    continue;
                }
                Term none = terms.at(i, Sort.NONE);
                Found found = none == null ? grammar.read(i) : null;
                if (found != null) {
                    all.add(found);
                }
                i = none != null ? i + none.words() : found == null ? i + 1 : found.end();
            }
        }
        return all;
    }
}
