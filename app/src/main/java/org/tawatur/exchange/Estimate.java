package org.tawatur.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.tawatur.account.Account;
import org.tawatur.account.Difference;
import org.tawatur.account.Toll;
import org.tawatur.claim.Claim;
import org.tawatur.contrast.Series;
import org.tawatur.telling.Printed;
import org.tawatur.text.Figure;

/**
 * What is left of a count when each who counts has said his last, and what a later and higher figure has overtaken is put aside: the
 * lowest, the highest, and the one most of them say, which is always one that somebody said; in doubt the lower.
 *
 * @param best the figure most say
 */
record Estimate(Series series, double low, Toll best, double high) {

    static Estimate of(Series series) {
        List<Toll> last = series.lines().stream().map(Series.Line::latest).filter(t -> !isOvertaken(t, series)).toList();
        double low = last.stream().mapToDouble(t -> t.figure().value()).min().orElseThrow();
        double high = last.stream().mapToDouble(t -> t.figure().upper()).max().orElseThrow();
        Toll best = last.stream().max(Comparator.comparingLong((Toll t) -> saying(last, t)).thenComparing(t -> -t.figure().value())).orElseThrow();
        return new Estimate(series, low, best, high);
    }

    private static boolean isOvertaken(Toll toll, Series series) {
        return series.steps().stream().anyMatch(s -> s.day().isAfter(toll.day()) && s.figure().value() > toll.figure().value());
    }

    private static long saying(List<Toll> all, Toll toll) {
        return all.stream().filter(t -> t.figure().value() == toll.figure().value() && t.figure().upper() == toll.figure().upper()).count();
    }

    /** Whether any two who count parted over it, be it settled since. */
    boolean isDisputed(Account account) {
        Set<Claim> claims = series.steps().stream().map(Toll::claim).collect(Collectors.toSet());
        return low != high || account.differences().stream().anyMatch(d -> d.kind() == Difference.Kind.FIGURE && !d.agrees()
                && d.sides().stream().allMatch(side -> side.claims().stream().anyMatch(claims::contains)));
    }

    /** Every figure in the order of days: as printed, who said it, of which report, where it stands. */
    String notes(Printed printed) {
        List<String> notes = new ArrayList<>();
        for (Toll toll : series.steps()) {
            String speaker = toll.claim().speaker() == null ? "?" : toll.claim().speaker().name();
            notes.add(sign(toll.figure()) + number(toll.figure().value()) + (toll.figure().upper() == toll.figure().value() ? "" : "-" + number(toll.figure().upper()))
                    + " (" + speaker + ", " + toll.day() + ", " + printed.label(toll.claim().report()) + ") " + printed.cite(toll.passage()).label());
        }
        return notes.stream().map(EventSheet::flat).collect(Collectors.joining(" | "));
    }

    private static String sign(Figure figure) {
        return switch (figure.bound()) {
            case MORE_THAN -> ">";
            case AT_LEAST -> ">=";
            case LESS_THAN -> "<";
            case AT_MOST -> "<=";
            case ABOUT, SOME -> "~";
            case EXACT -> "";
        };
    }

    static String number(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
