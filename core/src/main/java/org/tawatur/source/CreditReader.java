package org.tawatur.source;

import java.util.ArrayList;
import java.util.List;
import org.tawatur.report.Imprint;
import org.tawatur.report.Outlet;
import org.tawatur.report.Outlets;
import org.tawatur.report.Zone;
import org.tawatur.text.Article;
import org.tawatur.text.Language;
import org.tawatur.text.Sentence;
import org.tawatur.text.Word;

/**
 * Reads which agencies a report credits as a whole: in a dateline or credit line, or in brackets after its last words.
 * Who carries an agency's text is no second hand.
 */
public final class CreditReader {

    private final Agencies agencies;

    private final Outlets outlets = Outlets.load();

    public CreditReader(Language language) {
        agencies = language.part(Agencies.class, Agencies::new);
    }

    /** The agencies in reading order, each under its usual name and once; a report's own outlet is none. */
    public List<Relay> read(Article article) {
        List<Relay> credits = new ArrayList<>(1);
        Sentence last = null;
        for (Sentence sentence : article.sentences()) {
            if (sentence.zone() == Zone.Kind.DATELINE) {
                find(article, sentence.first(), sentence.last(), credits);
            } else if (sentence.zone() == Zone.Kind.BODY) {
                last = sentence;
            }
        }
        if (last != null) {
            int open = closingBracket(article, last);
            if (open >= 0) {
                find(article, open, last.last(), credits);
            }
        }
        return credits;
    }

    /** The index of the bracket that closes a sentence with its mark, or -1. */
    private static int closingBracket(Article article, Sentence sentence) {
        int i = sentence.last() - 1;
        while (i > sentence.first() && article.words().get(i).isMark() && mark(article, i) != ')') {
            i--;
        }
        if (mark(article, i) != ')') {
            return -1;
        }
        while (i > sentence.first() && mark(article, i) != '(') {
            i--;
        }
        return mark(article, i) == '(' ? i : -1;
    }

    private static char mark(Article article, int i) {
        Word word = article.words().get(i);
        return word.isMark() ? article.text().charAt(word.start()) : 0;
    }

    private void find(Article article, int first, int last, List<Relay> credits) {
        List<Word> words = article.words().subList(first, last).stream().filter(w -> !w.isMark()).toList();
        List<String> forms = words.stream().map(Word::form).toList();
        Imprint imprint = article.report().imprint();
        for (int i = 0; i < forms.size(); i++) {
            Agencies.Found found = agencies.at(forms, i);
            if (found == null) {
                continue;
            }
            Relay credit = new Relay(found.name(), words.get(i).span().cover(words.get(found.last() - 1).span()));
            if (!isOwn(found.name(), imprint) && credits.stream().noneMatch(c -> c.name().equals(credit.name()))) {
                credits.add(credit);
            }
            i = found.last() - 1;
        }
    }

    private boolean isOwn(String agency, Imprint imprint) {
        Outlet publisher = outlets.of(imprint);
        return publisher == null ? agency.equals(imprint.outlet()) : publisher.equals(outlets.byName(agency));
    }
}
