package org.tawatur.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.tawatur.report.Span;

/** Finds the stretch of a text that shows best why it was found. */
final class Snippets {

    private static final int LENGTH = 200;

    /** Words before the first that was asked for. */
    private static final int BEFORE = 40;

    private final Analyzer analyzer;
    private final Set<Term> terms = new HashSet<>();

    Snippets(Analyzer analyzer, Query query) {
        this.analyzer = analyzer;
        query.visit(QueryVisitor.termCollector(terms));
    }

    /** A stretch of whole words, about two lines long. */
    Span of(String text, String field) throws IOException {
        int best = 0;
        int most = 0;
        List<int[]> met = met(text, field);
        for (int i = 0; i < met.size(); i++) {
            Set<Integer> different = new HashSet<>();
            for (int k = i; k < met.size() && met.get(k)[0] < met.get(i)[0] + LENGTH - BEFORE; k++) {
                different.add(met.get(k)[1]);
            }
            if (different.size() > most) {
                most = different.size();
                best = met.get(i)[0];
            }
        }
        return around(text, best);
    }

    /** Where words asked for stand, each with a number for the word. */
    private List<int[]> met(String text, String field) throws IOException {
        List<int[]> met = new ArrayList<>();
        try (TokenStream words = analyzer.tokenStream(field, text)) {
            CharTermAttribute word = words.addAttribute(CharTermAttribute.class);
            OffsetAttribute place = words.addAttribute(OffsetAttribute.class);
            words.reset();
            while (words.incrementToken()) {
                if (terms.contains(new Term(field, word.toString()))) {
                    met.add(new int[] {place.startOffset(), word.toString().hashCode()});
                }
            }
            words.end();
        }
        return met;
    }

    private static Span around(String text, int at) {
        int start = Math.max(0, at - BEFORE);
        while (start > 0 && start < at && !Character.isWhitespace(text.charAt(start - 1))) {
            start++;
        }
        int end = Math.min(text.length(), start + LENGTH);
        while (end < text.length() && end > at + 1 && !Character.isWhitespace(text.charAt(end))) {
            end--;
        }
        return end <= start ? new Span(0, Math.min(LENGTH, text.length())) : new Span(start, end);
    }
}
