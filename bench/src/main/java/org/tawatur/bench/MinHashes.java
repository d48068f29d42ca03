package org.tawatur.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.minhash.MinHashFilter;
import org.apache.lucene.analysis.shingle.ShingleFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** The rival: Lucene's shingles of five words through its MinHashFilter, one hash in 512 buckets, and a map from hash to reports. */
final class MinHashes {

    private static final int SHINGLE = 5;
    private static final int BUCKETS = 512;
    /** Two reports with a tenth of the buckets in common are taken to be near-duplicates: kind to recall. */
    private static final int SHARED = BUCKETS / 10;

    private final Map<String, List<Integer>> reports = new HashMap<>();
    private final List<String> ids = new ArrayList<>();
    private final Analyzer analyzer = new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            Tokenizer words = new StandardTokenizer();
            ShingleFilter shingles = new ShingleFilter(new LowerCaseFilter(words), SHINGLE, SHINGLE);
            shingles.setOutputUnigrams(false);
            shingles.setTokenSeparator(" ");
            return new TokenStreamComponents(words, new MinHashFilter(shingles, 1, BUCKETS, 1, true));
        }
    };

    /** Takes a report in, and tells which of those before it are like it. */
    List<String> add(String id, String text) throws IOException {
        Map<Integer, Integer> shared = new HashMap<>();
        Set<String> hashes = hashes(text);
        for (String hash : hashes) {
            List<Integer> with = reports.computeIfAbsent(hash, k -> new ArrayList<>(1));
            with.forEach(report -> shared.merge(report, 1, Integer::sum));
            with.add(ids.size());
        }
        ids.add(id);
        return shared.entrySet().stream().filter(e -> e.getValue() >= SHARED).map(e -> ids.get(e.getKey())).toList();
    }

    private Set<String> hashes(String text) throws IOException {
        Set<String> hashes = new HashSet<>();
        try (TokenStream stream = analyzer.tokenStream("text", text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                hashes.add(term.toString());
            }
            stream.end();
        }
        return hashes;
    }
}
