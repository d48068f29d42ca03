package org.tawatur.invariants;

import java.util.List;
import java.util.Objects;
import org.tawatur.account.Account;
import org.tawatur.account.Difference;
import org.tawatur.account.Difference.Kind;
import org.tawatur.account.Difference.Side;
import org.tawatur.account.Reason;
import org.tawatur.account.Reason.Code;
import org.tawatur.claim.Claim;
import org.tawatur.report.Passage;
import org.tawatur.reprint.Reprint;
import org.tawatur.source.Names;
import org.tawatur.text.Figure;
import org.tawatur.text.Language;

/** Checks what is told of differences and of agreements in substance. */
final class DifferenceCheck {

    private final Names names;
    private final Cited cited;
    private final LineCheck lines;
    private final DayCheck days;
    private final Findings findings;
    private List<Reprint> reprints = List.of();

    DifferenceCheck(Language language, Cited cited, LineCheck lines, Findings findings) {
        names = new Names(language);
        this.cited = cited;
        this.lines = lines;
        this.findings = findings;
        days = new DayCheck(cited, lines, findings);
    }

    void check(Account account) {
        reprints = account.story().reprints();
        account.differences().forEach(this::check);
    }

    private void check(Difference difference) {
        boolean cites = difference.sides().stream().map(Side::passage).allMatch(lines::passage) & difference.reason().passages().stream().allMatch(lines::passage);
        if (!cites) {
            return;
        }
        for (Side side : difference.sides()) {
            findings.check(Rule.WORDS, side.label().equals(cited.words(side.passage())), where(difference, side));
            side(difference, side);
        }
        reason(difference);
        if (!difference.agrees()) {
            chains(difference);
        }
    }

    private static String where(Difference difference, Side side) {
        return difference.kind().word() + " " + difference.reason().code() + " " + Cited.at(side.passage());
    }

    private void side(Difference difference, Side side) {
        if (difference.kind() == Kind.FIGURE) {
            List<Figure> read = cited.figures(side.label());
            findings.check(Rule.FIGURE, !read.isEmpty(), where(difference, side));
            for (Claim claim : side.claims()) {
                findings.check(Rule.FIGURE, read.stream().allMatch(f -> holds(claim, f)), where(difference, side) + " of " + Cited.at(Cited.content(claim)));
            }
        } else if (difference.kind() == Kind.SPEAKER) {
            findings.check(Rule.NAME, isNaming(side), where(difference, side));
        } else {
            findings.check(Rule.PASSAGE, side.claims().stream().anyMatch(c -> c.report().equals(side.passage().report()) && c.content().overlaps(side.passage().span())), where(difference, side));
        }
    }

    /** Whether what a claim says gives a number, read in its report and in its bare words alike. */
    private boolean holds(Claim claim, Figure figure) {
        return cited.figures(claim).stream().anyMatch(f -> f.value() == figure.value() && f.upper() == figure.upper());
    }

    /** Whether the words stand beside a cue of the one who takes this side. */
    private boolean isNaming(Side side) {
        return cited.reading(side.passage().report()).claims().stream().filter(c -> side.passage().span().equals(c.source()) || side.passage().span().equals(c.cue()))
                .anyMatch(c -> side.claims().stream().anyMatch(o -> isOneSpeaker(c, o)));
    }

    private void reason(Difference difference) {
        Reason reason = difference.reason();
        List<String> arguments = reason.arguments();
        if (reason.code() == Code.FIGURES_DIFFER || reason.code() == Code.PARTS_ADD_UP) {
            arguments.forEach(a -> findings.check(Rule.FIGURE, isCited(a, reason), where(difference, difference.sides().get(0))));
        }
        if (reason.code() == Code.PARTS_ADD_UP) {
            double parts = arguments.subList(1, arguments.size()).stream().mapToDouble(this::value).sum();
            findings.check(Rule.FIGURE, parts == value(arguments.get(0)), where(difference, difference.sides().get(0)));
        }
        for (int i = 0; i < reason.passages().size() && reason.code() == Code.MOVED_OVER_TIME; i++) {
            findings.check(Rule.FIGURE, arguments.get(2 * i).equals(cited.words(reason.passages().get(i))), where(difference, difference.sides().get(i)));
            findings.check(Rule.DAY, arguments.get(2 * i + 1).equals(String.valueOf(days.published(reason.passages().get(i).report()))), where(difference, difference.sides().get(i)));
        }
        for (int i = 0; i < reason.passages().size() && reason.code() == Code.DAYS_DIFFER; i++) {
            findings.check(Rule.DAY, days.isOf(reason.passages().get(i), arguments.get(i)), where(difference, difference.sides().get(i)));
        }
    }

    private boolean isCited(String words, Reason reason) {
        return reason.passages().stream().map(cited::words).anyMatch(p -> p.contains(words));
    }

    private double value(String words) {
        List<Figure> read = cited.figures(words);
        return read.size() == 1 ? read.get(0).value() : Double.NaN;
    }

    private void chains(Difference difference) {
        List<Side> sides = difference.sides();
        for (int i = 0; i < sides.size(); i++) {
            for (Side other : sides.subList(i + 1, sides.size())) {
                for (Claim a : sides.get(i).claims()) {
                    findings.check(Rule.CHAIN, other.claims().stream().noneMatch(b -> isOneChain(a, b)), where(difference, other) + " and " + Cited.at(Cited.content(a)));
                }
            }
        }
    }

    /** One speaker in one report, or in two of which one has the other's words. */
    private boolean isOneChain(Claim a, Claim b) {
        return a == b || isOneSpeaker(a, b) && (a.report().equals(b.report()) || isCopied(a, b));
    }

    private boolean isOneSpeaker(Claim a, Claim b) {
        return a.speaker() != null && b.speaker() != null && names.same(a.speaker().name(), b.speaker().name());
    }

    private boolean isCopied(Claim a, Claim b) {
        return reprints.stream().anyMatch(r -> carries(r.a(), a) && carries(r.b(), b) || carries(r.a(), b) && carries(r.b(), a));
    }

    private static boolean carries(Passage passage, Claim claim) {
        return Objects.equals(passage.report(), claim.report()) && passage.span().overlaps(claim.content());
    }
}
