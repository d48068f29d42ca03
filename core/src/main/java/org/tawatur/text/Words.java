package org.tawatur.text;

import java.util.List;
import org.tawatur.report.Span;

/**
 * Parts text into words, numbers and marks. The number sign before and the low line between the words of a hashtag
 * part words and are no marks, since outlets print names that way.
 */
final class Words {

    private final Letters letters;

    Words(Letters letters) {
        this.letters = letters;
    }

    void read(String text, Span stretch, List<Word> out) {
        int i = stretch.start();
        while (i < stretch.end()) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || isSeparator(c) || letters.normal(c) == Letters.GONE) {
                i++;
                continue;
            }
            int end = i + 1;
            Word.Kind kind;
            if (Character.isDigit(c)) {
                end = numberEnd(text, i, stretch.end());
                kind = Word.Kind.NUMBER;
            } else if (isLetter(c)) {
                end = wordEnd(text, i, stretch.end());
                kind = Word.Kind.WORD;
            } else {
                if (Character.isHighSurrogate(c) && end < stretch.end() && Character.isLowSurrogate(text.charAt(end))) {
                    end++;
                }
                kind = Word.Kind.MARK;
            }
            out.add(new Word(new Span(i, end), letters.normal(text, i, end), kind));
            i = end;
        }
    }

    private int wordEnd(String text, int start, int limit) {
        int i = start + 1;
        while (i < limit && (isLetter(text.charAt(i)) || letters.normal(text.charAt(i)) == Letters.GONE && !Character.isWhitespace(text.charAt(i)))) {
            i++;
        }
        while (i > start + 1 && letters.normal(text.charAt(i - 1)) == Letters.GONE && Character.getType(text.charAt(i - 1)) == Character.FORMAT) {
            i--;
        }
        return i;
    }

    private static int numberEnd(String text, int start, int limit) {
        int i = start + 1;
        while (i < limit && (Character.isDigit(text.charAt(i)) || isInner(text.charAt(i)) && i + 1 < limit && Character.isDigit(text.charAt(i + 1)))) {
            i++;
        }
        return i;
    }

    /** Separators of thousands and decimals, Latin and Arabic. */
    private static boolean isInner(char c) {
        return c == ',' || c == '.' || c == '\u066B' || c == '\u066C';
    }

    private static boolean isSeparator(char c) {
        return c == '_' || c == '#' || Character.isSpaceChar(c);
    }

    private static boolean isLetter(char c) {
        return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
