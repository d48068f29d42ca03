package org.tawatur.reprint;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.tawatur.claim.Reading;
import org.tawatur.report.Span;
import org.tawatur.text.Sentence;

/**
 * How much of a report was taken from others, in the words journalists use (Clough, Gaizauskas, Piao and Wilks, "METER:
 * measuring text reuse", ACL 2002).
 *
 * @param share of the article's characters, from 0 to 1
 */
public record Derivation(Extent extent, double share) {

    /** How much. */
    public enum Extent {
        WHOLLY,
        PARTIALLY,
        NOT;

        /** The name as exported. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** From this share on what is left is a title and a line of the outlet's own. */
    private static final double WHOLLY = 0.8;

    /**
     * @param reprints of any reports; those count that this one likely has from another, or both from a third, and that
     *                 are no mere quotations
     */
    public static Derivation of(Reading reading, List<Reprint> reprints) {
        boolean[] taken = new boolean[reading.text().length()];
        for (Reprint reprint : reprints) {
            Span span = taken(reading.id(), reprint);
            if (span != null) {
                Arrays.fill(taken, span.start(), span.end(), true);
            }
        }
        int all = 0;
        int copied = 0;
        for (Sentence sentence : reading.article().sentences()) {
            for (int i = sentence.span().start(); sentence.zone().isArticle() && i < sentence.span().end(); i++) {
                all++;
                copied += taken[i] ? 1 : 0;
            }
        }
        double share = all == 0 ? 0 : copied / (double) all;
        return new Derivation(share >= WHOLLY ? Extent.WHOLLY : share > 0 ? Extent.PARTIALLY : Extent.NOT, share);
    }

    private static Span taken(String report, Reprint reprint) {
        Direction.Way way = reprint.direction().way();
        if (reprint.said()) {
            return null;
        }
        if (reprint.a().report().equals(report) && way != Direction.Way.B_FROM_A) {
            return reprint.a().span();
        }
        return reprint.b().report().equals(report) && (way == Direction.Way.B_FROM_A || way == Direction.Way.COMMON) ? reprint.b().span() : null;
    }
}
