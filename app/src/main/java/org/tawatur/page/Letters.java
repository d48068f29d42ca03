package org.tawatur.page;

import java.text.Normalizer;
import java.util.Locale;

/** The form in which a page's words are compared: letters and digits, small, without marks, words parted by one blank. */
final class Letters {

    private Letters() {
    }

    static String folded(String text) {
        StringBuilder out = new StringBuilder();
        boolean gap = false;
        String whole = Normalizer.isNormalized(text, Normalizer.Form.NFC) ? text : Normalizer.normalize(text, Normalizer.Form.NFC);
        for (int i = 0; i < whole.length(); i++) {
            char c = whole.charAt(i);
            if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
                out.append(gap && out.length() > 0 ? " " : "").append(Character.isDigit(c) ? (char) ('0' + Character.digit(c, 10)) : c);
                gap = false;
            } else if (Character.getType(c) != Character.NON_SPACING_MARK && c != '\u0640' && c != '\'' && c != '\u2019') {
                gap = true;
            }
        }
        return out.toString().toLowerCase(Locale.ROOT);
    }

    /** The words of a folded text. */
    static String[] words(String folded) {
        return folded.isEmpty() ? new String[0] : folded.split(" ");
    }
}
