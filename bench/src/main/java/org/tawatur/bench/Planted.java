package org.tawatur.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.tawatur.report.Imprint;
import org.tawatur.report.Report;
import org.tawatur.report.Span;

/**
 * Reports with copies planted among them, drawn with a seed: whole copies by an outlet of their own, and passages of 60
 * to 120 words put into other reports as a paragraph. What is copied was published at most ten days before.
 *
 * @param reports in the order of their publication
 */
record Planted(List<Report> reports, List<Copy> copies) {

    private static final int LEAST_WORDS = 60;
    private static final int MOST_WORDS = 120;
    /** How many reports before the copy the copied one stands at most. */
    private static final int REACH = 800;
    private static final Duration LATEST = Duration.ofDays(10);

    /** A copy: where it stands, and where it was taken from. */
    record Copy(boolean whole, String report, Span span, String source, Span sourceSpan) {}

    static Planted in(List<Report> reports, int each, long seed) {
        List<Report> all = new ArrayList<>(reports.stream().filter(r -> r.published() != null).sorted(Comparator.comparing(Report::published).thenComparing((Report r) -> r.id())).toList());
        List<Copy> copies = new ArrayList<>();
        List<Report> more = new ArrayList<>();
        Set<Integer> taken = new HashSet<>();
        Random random = new Random(seed);
        for (int tries = 0; copies.size() < 2 * each && tries < 100 * each; tries++) {
            int source = random.nextInt(all.size() - REACH - 1);
            int host = source + 1 + random.nextInt(REACH);
            boolean whole = copies.size() % 2 == 0;
            if (taken.contains(source) || taken.contains(host) || !near(all.get(source), all.get(host)) || words(all.get(source)).size() < MOST_WORDS + 20) {
                continue;
            }
            taken.add(source);
            if (whole) {
                Report copy = copy(all.get(source), all.get(host), copies.size());
                more.add(copy);
                copies.add(new Copy(true, copy.id(), new Span(0, copy.text().length()), all.get(source).id(), new Span(0, copy.text().length())));
            } else {
                taken.add(host);
                copies.add(passage(all, source, host, random));
            }
        }
        all.addAll(more);
        all.sort(Comparator.comparing(Report::published).thenComparing((Report r) -> r.id()));
        return new Planted(List.copyOf(all), List.copyOf(copies));
    }

    private static boolean near(Report one, Report later) {
        return Duration.between(one.published(), later.published()).compareTo(LATEST) <= 0;
    }

    private static Report copy(Report source, Report at, int number) {
        Imprint imprint = Imprint.NONE.outlet("planted").published(at.published()).language(source.language());
        return new Report("planted-" + number, imprint, source.title(), source.text(), List.of());
    }

    private static Copy passage(List<Report> all, int source, int host, Random random) {
        List<Span> words = words(all.get(source));
        int length = LEAST_WORDS + random.nextInt(MOST_WORDS - LEAST_WORDS + 1);
        int first = random.nextInt(words.size() - length + 1);
        Span from = words.get(first).cover(words.get(first + length - 1));
        Report into = all.get(host);
        int line = into.text().lastIndexOf('\n') + 1;
        int at = line == 0 ? into.text().length() : line;
        String before = into.text().substring(0, at) + (line == 0 ? "\n" : "");
        String text = before + from.in(all.get(source).text()) + "\n" + into.text().substring(at);
        all.set(host, new Report(into.id(), into.imprint(), into.title(), text, List.of()));
        return new Copy(false, into.id(), new Span(before.length(), before.length() + from.length()), all.get(source).id(), from);
    }

    /** The words of a report's body, parted by blank space, all of one paragraph or the next. */
    private static List<Span> words(Report report) {
        List<Span> words = new ArrayList<>();
        String text = report.text();
        int start = -1;
        for (int i = report.title() == null ? 0 : report.title().length(); i <= text.length(); i++) {
            boolean blank = i == text.length() || Character.isWhitespace(text.charAt(i));
            if (blank && start >= 0) {
                words.add(new Span(start, i));
                start = -1;
            } else if (!blank && start < 0) {
                start = i;
            }
        }
        return words;
    }
}
