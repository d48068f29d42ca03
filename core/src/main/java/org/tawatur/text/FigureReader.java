package org.tawatur.text;

import java.util.List;
import org.tawatur.text.Figure.Bound;
import org.tawatur.text.Term.Sort;

/**
 * Finds the figures of a report: numbers that count something, in digits, words or duals. Dates, times of day, ages,
 * ordinals and numbers that are names are none; a length of time is a figure as well as a time. Safe for use by several
 * threads.
 */
public final class FigureReader {

    private final Lexicon lexicon;
    private final TimeReader times;
    private final CountedNouns nouns;
    private final Function function;

    /** @throws BrokenPack if one of the pack's files of numbers, times and counted nouns is broken */
    public FigureReader(Language language) {
        this.lexicon = language.part(Lexicon.class, Lexicon::new);
        this.times = new TimeReader(lexicon, TimeReader.Policy.NEWS);
        this.nouns = new CountedNouns(language);
        this.function = new Function(language);
    }

    /** Words that cannot be a counted noun. */
    private static final class Function extends java.util.HashSet<String> {

        private static final long serialVersionUID = 1;

        Function(Language language) {
            for (PackFile.Row row : language.file("function-words.tsv").rows()) {
                add(language.letters().normal(row.get(0)));
            }
        }
    }

    /** The figures in reading order; they do not overlap. */
    public List<Figure> read(Article article) {
        return read(article, times.read(article));
    }

    /**
     * The figures in reading order; they do not overlap.
     *
     * @param read the times of the same article, in reading order
     */
    public List<Figure> read(Article article, List<TimeMention> read) {
        Terms terms = new Terms(article, lexicon);
        boolean[] dated = dated(article, terms, read);
        CountedPhrases phrases = new CountedPhrases(terms, nouns, function);
        FigureGrammar grammar = new FigureGrammar(terms, phrases, new LengthGrammar(terms, new Outlook(terms, lexicon, TimeReader.Policy.NEWS)), new DefiniteCounts(terms, nouns));
        FigureRoles roles = new FigureRoles(terms, nouns);
        FigureSeries series = new FigureSeries(terms);
        NumberedNouns numbered = new NumberedNouns(terms, nouns, function);
        for (Sentence sentence : article.sentences()) {
            terms.within(sentence);
            FigureGrammar.Count before = null;
            int items = series.size();
            int i = sentence.first();
            while (i < sentence.last()) {
                FigureGrammar.Count count = dated[i] ? null : grammar.read(i, before);
                if (count == null || overlaps(dated, count)) {
                    i++;
                    continue;
                }
                count = numbered(count, dated, numbered);
                Figure figure = roles.figure(count);
                if (figure != null) {
                    series.add(count, figure, false);
                    before = count;
                } else if (count.counted() == null && series.mayCite(count)) {
                    series.add(count, roles.bare(count), true);
                }
                i = Math.max(count.end(), i + 1);
            }
            series.tie(items);
        }
        return series.figures();
    }

    /** A number that counts nothing behind it, or a day that is a date, with the noun that is said to be so many. */
    private static FigureGrammar.Count numbered(FigureGrammar.Count count, boolean[] dated, NumberedNouns nouns) {
        CountedPhrases.Phrase phrase = count.counted();
        boolean date = phrase != null && phrase.first() >= count.number().end() && dated[phrase.first()];
        if (phrase != null && phrase.known() && !date) {
            return count;
        }
        CountedPhrases.Phrase noun = nouns.before(count.first());
        return noun == null && !date ? count : new FigureGrammar.Count(count.first(), noun == null || phrase != null ? count.number().end() : count.end(), count.number(), noun);
    }

    private static boolean overlaps(boolean[] dated, FigureGrammar.Count count) {
        for (int i = count.first(); i < count.number().end(); i++) {
            if (dated[i]) {
                return true;
            }
        }
        return false;
    }

    /** Which words are part of a date or of a length of time that hangs on the day of publication. */
    private static boolean[] dated(Article article, Terms terms, List<TimeMention> read) {
        boolean[] dated = new boolean[article.words().size()];
        int i = 0;
        for (TimeMention time : read) {
            while (i < dated.length && article.words().get(i).end() <= time.span().start()) {
                i++;
            }
            boolean length = time.kind() == TimeMention.Kind.DURATION && !terms.isDefinite(i);
            for (; i < dated.length && article.words().get(i).start() < time.span().end(); i++) {
                dated[i] = !length;
            }
        }
        return dated;
    }

    /** How a number is to be taken by the word of bound. */
    static Bound bound(Term term) {
        return term == null ? Bound.EXACT : term.sort() != Sort.SOME ? Bound.values()[(int) term.value()] : Bound.SOME;
    }
}
