package org.tawatur.text;

import java.util.ArrayList;
import java.util.List;
import org.tawatur.report.Report;
import org.tawatur.report.Zone;

/** Lays a report open: words, sentences and quotations of every zone that is not furniture. */
public final class ArticleReader {

    private final Words words;
    private final Stops stops;

    /** @throws BrokenPack if the pack's {@code abbreviations.tsv} or {@code continuations.tsv} is broken */
    public ArticleReader(Language language) {
        this.words = new Words(language.letters());
        this.stops = new Stops(language);
    }

    /**
     * @param zones the report's zones in reading order
     */
    public Article read(Report report, List<Zone> zones) {
        List<Word> all = new ArrayList<>(report.text().length() / 5);
        List<Quotation> quotations = new ArrayList<>();
        Sentences sentences = new Sentences(report.text(), all, stops);
        for (int i = 0; i < zones.size(); i++) {
            Zone zone = zones.get(i);
            if (zone.kind() == Zone.Kind.FURNITURE) {
                continue;
            }
            int first = all.size();
            words.read(report.text(), zone.span(), all);
            List<Quotation> quoted = Quotations.read(report.text(), zone.span());
            quotations.addAll(quoted);
            sentences.read(zone, i, first, quoted);
        }
        return new Article(report, zones, sentences.found(), all, quotations);
    }
}
