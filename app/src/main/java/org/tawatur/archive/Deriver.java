package org.tawatur.archive;

import org.tawatur.Tawatur;
import org.tawatur.intake.Problems;
import org.tawatur.report.Problem;
import org.tawatur.report.Report;

/** Derives all there is to derive from one report; for use by one thread. */
final class Deriver {

    private final Tawatur tawatur = Tawatur.of("ar");
    private final Problems problems;

    Deriver(Problems problems) {
        this.problems = problems;
    }

    /** A report on which Tawatur itself stumbles is kept all the same, and derived from once that is mended. */
    Derived derive(Report report) {
        try {
            return Derived.of(tawatur.read(report), Tawatur.VERSION, tawatur.fingerprint());
        } catch (RuntimeException flaw) {
            problems.add(new Problem(report.id(), -1, "Tawatur stumbled over this report and keeps it without reading it; please tell us", flaw.toString()));
            return Derived.nothing(report);
        }
    }

    /** The pack's {@linkplain Tawatur#fingerprint fingerprint}. */
    String pack() {
        return tawatur.fingerprint();
    }
}
