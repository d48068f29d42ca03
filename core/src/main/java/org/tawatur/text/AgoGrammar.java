package org.tawatur.text;

import org.tawatur.text.Interval.Grain;
import org.tawatur.text.Term.Sort;

/** Reads times so far from now: "three days ago", "since a week", "years ago", "after two days". */
final class AgoGrammar {

    private final Terms terms;
    private final LengthGrammar lengths;
    private final Outlook outlook;

    AgoGrammar(Terms terms, LengthGrammar lengths, Outlook outlook) {
        this.terms = terms;
        this.lengths = lengths;
        this.outlook = outlook;
    }

    Found read(int i) {
        Found ago = ago(i);
        return ago == null ? ahead(i) : ago;
    }

    /** "Three days ago", "since a week", "years ago". */
    private Found ago(int i) {
        boolean since = terms.is(i, Sort.SINCE);
        if (!since && !terms.is(i, Sort.AGO)) {
            return null;
        }
        Term bound = terms.at(i + 1, Sort.BOUND);
        int at = bound == null ? i + 1 : i + 1 + bound.words();
        LengthGrammar.Length length = lengths.size(at);
        if (length == null && terms.at(at, Sort.ONE, false) != null && !terms.isTied(at)) {
            length = lengths.years().year(at + 1) > 0 ? null : new LengthGrammar.Length(1, terms.at(at, Sort.ONE).code(), at + 1);
        }
        boolean other = length != null && (terms.is(length.end(), Sort.LINK, "of") || terms.is(length.end(), Sort.LINK, "at"));
        if (length != null && !other && !terms.isRelative(length.end())) {
            LengthGrammar.Length size = length;
            return size.unit().equals("X") ? null : away(i, size, -1);
        }
        Term many = terms.at(at, Sort.MANY, false);
        int end = terms.is(at + 1, Sort.SMALL) ? at + 2 : at + 1;
        boolean small = terms.is(at, Sort.SMALL) && terms.at(at + 1, Sort.MANY, false) != null;
        if (small || many != null && !terms.is(end, Sort.LINK, "of") && !terms.isRelative(end)) {
            return Found.vague(i, small ? at + 2 : end, "PAST_REF");
        }
        return null;
    }

    private static Found away(int i, LengthGrammar.Length size, int side) {
        TimeMention.Resolution day = p -> p == null ? null : Stretch.distance(p, side * size.amount(), size.unit());
        return Found.date(i, size.end(), new Now.Away(day, side * size.amount(), Grain.of(size.unit())));
    }

    /** "After three days" where what is told lies ahead; in what has been told it is counted from another day. */
    private Found ahead(int i) {
        boolean dialect = i == terms.first() + 1 && terms.is(i - 1, Sort.LINK, "of") && !terms.isTied(i);
        if (!dialect && !terms.is(i, Sort.AFTER)) {
            return null;
        }
        int at = dialect ? i : i + 1;
        LengthGrammar.Length length = lengths.size(at);
        Term one = length == null && !terms.isTied(at) ? terms.at(at, Sort.ONE, false) : null;
        length = one != null && one.words() == 1 && terms.integer(at + 1) < 0 ? new LengthGrammar.Length(1, one.code(), at + 1) : length;
        if (length == null || length.unit().equals("X") || terms.is(length.end(), Sort.LINK) || terms.isRelative(length.end()) || terms.has(length.end()) && !terms.word(length.end()).isMark() && dialect) {
            return null;
        }
        return dialect || outlook.lean(i).isFuture() ? away(i, length, dialect ? -1 : 1) : null;
    }
}
