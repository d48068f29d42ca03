package org.tawatur.source;

/** Whether two long names are one with a letter wrong in one: all their words but one agree, and that one is no word the pack knows. */
final class Misprint {

    /** Shorter names are too alike by chance. */
    private static final int WORDS = 3;
    private static final int LETTERS = 5;

    private final Lexicon lexicon;

    Misprint(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    boolean parts(Line a, Line b) {
        if (a.size() != b.size() || a.size() < WORDS) {
            return false;
        }
        int other = -1;
        for (int i = 0; i < a.size(); i++) {
            if (a.isMark(i) || b.isMark(i) ? a.isMark(i) != b.isMark(i) : !a.words.get(i).form().equals(b.words.get(i).form())) {
                if (other >= 0) {
                    return false;
                }
                other = i;
            }
        }
        return other >= 0 && isSlip(a.at(other), b.at(other));
    }

    private boolean isSlip(Form a, Form b) {
        boolean adjective = lexicon.nisbas.starts(a.whole().stem()) != lexicon.nisbas.starts(b.whole().stem());
        boolean unknown = !isWord(a) || !isWord(b);
        return adjective && unknown && Math.min(a.form().length(), b.form().length()) >= LETTERS && oneLetter(a.form(), b.form());
    }

    private boolean isWord(Form form) {
        return form == Form.NONE || form == Form.NO_NAME || form.ordinary() || lexicon.isKnown(form);
    }

    /** Whether one letter is missing, too many, another, or two beside each other have changed places. */
    private static boolean oneLetter(String a, String b) {
        int from = 0;
        while (from < Math.min(a.length(), b.length()) && a.charAt(from) == b.charAt(from)) {
            from++;
        }
        int same = 0;
        while (same < Math.min(a.length(), b.length()) - from && a.charAt(a.length() - 1 - same) == b.charAt(b.length() - 1 - same)) {
            same++;
        }
        int left = a.length() - from - same;
        int right = b.length() - from - same;
        boolean swapped = left == 2 && right == 2 && a.charAt(from) == b.charAt(from + 1) && a.charAt(from + 1) == b.charAt(from);
        return left <= 1 && right <= 1 || swapped;
    }
}
