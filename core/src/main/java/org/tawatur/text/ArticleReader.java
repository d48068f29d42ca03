package org.tawatur.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tawatur.report.Report;
import org.tawatur.report.Zone;

/** Lays a report open: words, sentences and quotations of every zone that is not furniture. */
public final class ArticleReader {

    private final Words words;
    private final Set<String> abbreviations = new HashSet<>();

    /** @throws BrokenPack if the pack's {@code abbreviations.tsv} is broken */
    public ArticleReader(Language language) {
        this.words = new Words(language.letters());
        for (PackFile.Row row : language.file("abbreviations.tsv").rows()) {
            abbreviations.add(language.letters().normal(row.exactly(1).need(0, "abbreviation")));
        }
    }

    /**
     * @param zones the report's zones in reading order
     */
    public Article read(Report report, List<Zone> zones) {
        List<Word> all = new ArrayList<>(report.text().length() / 5);
        List<Quotation> quotations = new ArrayList<>();
        Sentences sentences = new Sentences(report.text(), all, abbreviations);
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
