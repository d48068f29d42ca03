package org.tawatur.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.core.DecimalDigitFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.junit.jupiter.api.Test;

/** Our terms are Lucene's own, only sooner. */
class TermsTest {

    /** Capitals of several scripts, one beyond the first plane, Persian, full-width and mathematical digits. */
    private static final Path LETTERS = Path.of("src/test/resources/org/tawatur/search/letters.txt");

    @Test
    void arabicTermsAreThoseOfLucene() throws IOException {
        try (Analyzer ours = Terms.analyzer(); Analyzer lucene = new ArabicAnalyzer()) {
            same(ours, Terms.FIELDS[1], lucene);
        }
    }

    @Test
    void otherTermsAreThoseOfLucene() throws IOException {
        try (Analyzer ours = Terms.analyzer(); Analyzer lucene = plain()) {
            same(ours, Terms.FIELDS[3], lucene);
        }
    }

    @Test
    void beginningsOfWordsToo() throws IOException {
        try (Analyzer ours = Terms.analyzer(); Analyzer lucene = new ArabicAnalyzer()) {
            for (String word : Files.readString(LETTERS).strip().split(" ")) {
                assertThat(ours.normalize(Terms.FIELDS[1], word)).isEqualTo(lucene.normalize("", word));
            }
        }
    }

    private static Analyzer plain() {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                Tokenizer words = new StandardTokenizer();
                return new TokenStreamComponents(words, new StopFilter(new DecimalDigitFilter(new LowerCaseFilter(words)), ArabicAnalyzer.getDefaultStopSet()));
            }
        };
    }

    private static void same(Analyzer ours, String field, Analyzer lucene) throws IOException {
        String letters = Files.readString(LETTERS);
        int compared = 0;
        try (var files = Files.walk(Path.of("../samples"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
                String text = Files.readString(file);
                assertThat(terms(ours, field, text)).isEqualTo(terms(lucene, field, text));
                compared += text.length();
            }
        }
        assertThat(compared).isGreaterThan(10_000);
        assertThat(terms(ours, field, letters)).isEqualTo(terms(lucene, field, letters));
    }

    private static List<String> terms(Analyzer analyzer, String field, String text) throws IOException {
        List<String> terms = new ArrayList<>();
        try (TokenStream words = analyzer.tokenStream(field, text)) {
            CharTermAttribute term = words.addAttribute(CharTermAttribute.class);
            OffsetAttribute place = words.addAttribute(OffsetAttribute.class);
            PositionIncrementAttribute step = words.addAttribute(PositionIncrementAttribute.class);
            words.reset();
            while (words.incrementToken()) {
                terms.add(term + " " + place.startOffset() + " " + place.endOffset() + " " + step.getPositionIncrement());
            }
            words.end();
        }
        return terms;
    }
}
