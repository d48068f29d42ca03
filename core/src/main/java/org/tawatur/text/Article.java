package org.tawatur.text;

import java.util.List;
import org.tawatur.report.Report;
import org.tawatur.report.Zone;

/**
 * A report laid open: its zones, and of all but the furniture the sentences, words and quotations, in reading order.
 */
public record Article(Report report, List<Zone> zones, List<Sentence> sentences, List<Word> words, List<Quotation> quotations) {

    public Article {
        zones = List.copyOf(zones);
        sentences = List.copyOf(sentences);
        words = List.copyOf(words);
        quotations = List.copyOf(quotations);
    }

    public String text() {
        return report.text();
    }

    public List<Word> words(Sentence sentence) {
        return words.subList(sentence.first(), sentence.last());
    }

    /** The index of the first word that ends after an offset: a stretch may begin behind the particle of its first word. */
    public int firstWordAfter(int offset) {
        int low = 0;
        int high = words.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (words.get(middle).end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
