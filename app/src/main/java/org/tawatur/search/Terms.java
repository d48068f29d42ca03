package org.tawatur.search;

import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.standard.StandardAnalyzer;

/** How texts become searchable: Arabic stemmed, with Lucene's own analyzer, every other language as it stands. */
final class Terms {

    /** The fields of Arabic reports, then those of all others; the title first. */
    static final String[] FIELDS = {"ar.title", "ar.text", "title", "text"};

    /** Words of a title count so many times those of the text. */
    static final Map<String, Float> WEIGHTS = Map.of("ar.title", 2f, "ar.text", 1f, "title", 2f, "text", 1f);

    private static final int LOOKED_AT = 1000;

    private Terms() {}

    static Analyzer analyzer() {
        Analyzer arabic = new ArabicAnalyzer();
        // a word that Arabic leaves out must not be asked of the other fields alone
        return new PerFieldAnalyzerWrapper(new StandardAnalyzer(ArabicAnalyzer.getDefaultStopSet()), Map.of(FIELDS[0], arabic, FIELDS[1], arabic));
    }

    /** The field of a report's text; its title's stands before it. The language may be null. */
    static int textField(String language, String text) {
        boolean arabic = language == null ? isArabic(text) : language.startsWith("ar");
        return arabic ? 1 : 3;
    }

    /** Whether most letters of a text's beginning are of the Arabic script. */
    private static boolean isArabic(String text) {
        int arabic = 0;
        int letters = 0;
        for (int i = 0; i < Math.min(text.length(), LOOKED_AT); i++) {
            if (Character.isLetter(text.charAt(i))) {
                letters++;
                arabic += Character.UnicodeScript.of(text.charAt(i)) == Character.UnicodeScript.ARABIC ? 1 : 0;
            }
        }
        return arabic * 2 > letters;
    }
}
