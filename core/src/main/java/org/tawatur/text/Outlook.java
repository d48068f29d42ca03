package org.tawatur.text;

import org.tawatur.text.DatePoint.Lean;
import org.tawatur.text.Term.Sort;

/** Tells whether a day that is named without more lies ahead: by the verb of its clause, or by the policy. */
final class Outlook {

    private final Terms terms;
    private final Lexicon lexicon;
    private final TimeReader.Policy policy;

    Outlook(Terms terms, Lexicon lexicon, TimeReader.Policy policy) {
        this.terms = terms;
        this.lexicon = lexicon;
        this.policy = policy;
    }

    static Lean lean(Term relative, Lean otherwise) {
        return switch (relative.code()) {
            case "past" -> Lean.BEFORE;
            case "future" -> Lean.AFTER;
            case "last" -> Lean.PAST;
            default -> otherwise;
        };
    }

    Lean lean(int i) {
        if (policy == TimeReader.Policy.NEXT) {
            return Lean.AFTER;
        }
        return isAhead(i) ? Lean.COMING : Lean.PAST;
    }

    /** Likewise for a month or a day of one: who names the month that runs by its name means it. */
    Lean month(int i) {
        return policy == TimeReader.Policy.NEXT ? Lean.COMING : lean(i);
    }

    /** Whether the nearest verb before, within the clause, is in the future. */
    private boolean isAhead(int i) {
        if (terms.is(i - 1, Sort.SINCE)) {
            return false;
        }
        // a participle, as in "the meeting planned for May", is of one time only
        boolean used = false;
        for (int k = i - 1; k >= terms.first(); k--) {
            Word word = terms.word(k);
            if (word.isMark()) {
                if (k < i - 1 && ".;:!?\u060C,\u061B\u061F".indexOf(word.form().charAt(0)) >= 0) {
                    return false;
                }
                continue;
            }
            // "he will hold more after his victory on Sunday"
            if (k < i - 1 && terms.is(k, Sort.AFTER)) {
                return false;
            }
            used |= terms.is(k, Sort.MONTH) || terms.is(k, Sort.WEEKDAY) || terms.is(k, Sort.DAY);
            if (used && terms.at(k, Sort.PLANNED, true) != null) {
                return false;
            }
            if (terms.is(k, Sort.PLANNED) || lexicon.isFuture(word.form())) {
                return true;
            }
            if (terms.is(k, Sort.CLAUSE)) {
                return terms.is(k - 1, Sort.PLANNED);
            }
        }
        return false;
    }
}
