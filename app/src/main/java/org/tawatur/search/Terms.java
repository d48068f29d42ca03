package org.tawatur.search;

import java.util.Map;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.ar.ArabicNormalizationFilter;
import org.apache.lucene.analysis.ar.ArabicStemFilter;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/** How texts become searchable: Arabic stemmed as by Lucene's own analyzer, every other language as it stands. */
final class Terms {

    /** The fields of Arabic reports, then those of all others; the title first. */
    static final String[] FIELDS = {"ar.title", "ar.text", "title", "text"};

    /** Words of a title count so many times those of the text. */
    static final Map<String, Float> WEIGHTS = Map.of("ar.title", 2f, "ar.text", 1f, "title", 2f, "text", 1f);

    private static final int LOOKED_AT = 1000;

    private Terms() {}

    static Analyzer analyzer() {
        Analyzer arabic = analyzer(ArabicNormalizationFilter::new, ArabicStemFilter::new);
        return new PerFieldAnalyzerWrapper(analyzer(words -> words, words -> words), Map.of(FIELDS[0], arabic, FIELDS[1], arabic));
    }

    /** As Lucene's ArabicAnalyzer does it; a word that Arabic leaves out must not be asked of the other fields alone. */
    private static Analyzer analyzer(UnaryOperator<TokenStream> letters, UnaryOperator<TokenStream> stems) {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                Tokenizer words = new StandardTokenizer();
                return new TokenStreamComponents(words, stems.apply(letters.apply(new StopFilter(new PlainLetters(words), ArabicAnalyzer.getDefaultStopSet()))));
            }

            @Override
            protected TokenStream normalize(String field, TokenStream words) {
                return letters.apply(new PlainLetters(words));
            }
        };
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
