package org.tawatur.telling;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tawatur.account.Account;
import org.tawatur.account.Difference;
import org.tawatur.account.Origins;
import org.tawatur.account.Point;
import org.tawatur.account.Reason;
import org.tawatur.account.TimelineEntry;
import org.tawatur.claim.Act;
import org.tawatur.claim.Claim;
import org.tawatur.claim.Mode;
import org.tawatur.claim.Notes;
import org.tawatur.claim.Reading;
import org.tawatur.report.Imprint;
import org.tawatur.report.Passage;
import org.tawatur.report.Published;
import org.tawatur.report.Report;
import org.tawatur.report.Span;
import org.tawatur.report.Zone;
import org.tawatur.reprint.Reprint;
import org.tawatur.source.Relay;
import org.tawatur.source.Speaker;
import org.tawatur.story.Statement;
import org.tawatur.story.Story;
import org.tawatur.text.ArticleReader;
import org.tawatur.text.Language;

/** Builds an account of real records from a text resource; spans are found by searching the words. */
final class StoryFixture {

    private final Map<String, Report> reports = new LinkedHashMap<>();
    private final Map<String, List<Zone>> zones = new LinkedHashMap<>();
    private final Map<String, Published> days = new LinkedHashMap<>();
    private final Map<String, Claim> claims = new LinkedHashMap<>();
    private final Map<String, List<Reason>> reasons = new LinkedHashMap<>();
    private final Map<String, Point> points = new LinkedHashMap<>();
    private final List<Point> brief = new ArrayList<>();
    private final List<Difference> differences = new ArrayList<>();
    private final List<TimelineEntry> timeline = new ArrayList<>();
    private final List<Reprint> reprints = new ArrayList<>();
    private final List<String[]> lines = new ArrayList<>();

    private StoryFixture(String name) throws IOException {
        try (InputStream in = StoryFixture.class.getResourceAsStream(name)) {
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                if (!line.startsWith("#") && !line.isBlank()) {
                    lines.add(line.split(": ", 2));
                }
            }
        }
        for (int i = 0; i < lines.size(); i++) {
            String[] f = fields(i);
            switch (lines.get(i)[0]) {
                case "report" -> report(i, f);
                case "claim" -> claims.put(f[0], claim(f));
                case "point" -> points.put(f[0], point(i, f));
                case "brief" -> Arrays.stream(f[0].split(",")).map(points::get).forEach(brief::add);
                case "difference" -> differences.add(difference(i, f));
                case "time" -> timeline.add(new TimelineEntry(f[0], TimelineEntry.Kind.valueOf(upper(f[1])), claims.get(f[2]), passage(f[3], f[4]), f[5].equals("-") ? null : passage(f[3], f[5])));
                case "reprint" -> reprints.add(new Reprint(passage(f[1], f[2]), passage(f[3], f[4]), Reprint.Kind.valueOf(upper(f[0]))));
                default -> { }
            }
        }
    }

    static Account account(String name) {
        try {
            return new StoryFixture(name).account();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private Account account() {
        ArticleReader reader = new ArticleReader(Language.of("ar"));
        List<Reading> readings = reports.values().stream()
                .map(r -> new Reading(reader.read(r, zones.get(r.id())), days.get(r.id()), List.of(), List.of(), claims.values().stream().filter(c -> c.report().equals(r.id())).toList(), List.of(), null))
                .toList();
        List<Statement> statements = points.values().stream().flatMap(p -> p.statements().stream()).toList();
        return new Account(new Story("harbour", readings, reprints, statements), brief, List.copyOf(points.values()), differences, timeline, List.of(), List.of());
    }

    private String[] fields(int line) {
        return lines.get(line)[1].split(" \\| ");
    }

    private void report(int line, String[] f) {
        StringBuilder text = new StringBuilder();
        List<Zone> found = new ArrayList<>();
        for (int i = line + 1; i < lines.size() && isZone(lines.get(i)[0]); i++) {
            int start = text.length();
            text.append(lines.get(i)[1]);
            found.add(new Zone(Zone.Kind.valueOf(upper(lines.get(i)[0])), new Span(start, text.length())));
            text.append("\n\n");
        }
        reports.put(f[0], Report.of(f[0], Imprint.NONE.outlet(f[1]).language("ar"), null, text.toString()));
        zones.put(f[0], found);
        Published.From from = Published.From.valueOf(upper(f[3]));
        days.put(f[0], new Published(LocalDate.parse(f[2]), from, from == Published.From.INFERRED ? new Published.Inference(Published.Ground.STORY, List.of(f[0]), 1) : null, null));
    }

    private static boolean isZone(String word) {
        return Arrays.stream(Zone.Kind.values()).anyMatch(k -> k.word().equals(word));
    }

    private Claim claim(String[] f) {
        Speaker speaker = f[4].equals("-") ? null : new Speaker(f[4], Speaker.Kind.valueOf(upper(f[5])), Speaker.Agreement.UNKNOWN);
        List<Relay> via = f[9].equals("-") ? List.of() : Arrays.stream(f[9].split(";")).map(v -> new Relay(v, span(f[1], v))).toList();
        Span content = span(f[1], f[8]);
        return new Claim(f[1], span(f[1], f[6]), content, f[7].equals("-") ? null : span(f[1], f[7]), speaker, via, Mode.valueOf(upper(f[3])), Act.valueOf(upper(f[2])), Zone.Kind.BODY, "test:1", Notes.NONE);
    }

    private Point point(int line, String[] f) {
        List<Statement> statements = new ArrayList<>();
        for (String joined : f[4].split(";")) {
            List<Claim> said = Arrays.stream(joined.split(",")).map(claims::get).toList();
            statements.add(new Statement(f[0] + "-" + statements.size(), said.get(0).speaker(), said));
        }
        List<Reason> because = new ArrayList<>();
        for (int i = line + 1; i < lines.size() && lines.get(i)[0].equals("because"); i++) {
            String[] r = fields(i);
            List<Passage> passages = Arrays.stream(r[2].split(";")).map(p -> passage(p.split("=", 2)[0], p.split("=", 2)[1])).toList();
            because.add(new Reason(Reason.Code.valueOf(r[0]), List.of(r[1].split(";")), passages));
        }
        reasons.put(f[0], because);
        return new Point(f[0], statements, statements.get(0).claims().get(0), Integer.parseInt(f[1]), new Origins(Integer.parseInt(f[2]), Integer.parseInt(f[3]), because), null);
    }

    private Difference difference(int line, String[] f) {
        List<Difference.Side> sides = new ArrayList<>();
        for (int i = line + 1; i < lines.size() && lines.get(i)[0].equals("side"); i++) {
            String[] s = fields(i);
            sides.add(new Difference.Side(s[0], Arrays.stream(s[3].split(",")).map(claims::get).toList(), passage(s[1], s[2])));
        }
        Reason reason = new Reason(Reason.Code.valueOf(f[2]), List.of(f[3].split(";")), sides.stream().map(Difference.Side::passage).toList());
        return new Difference(Difference.Kind.valueOf(upper(f[0])), Boolean.parseBoolean(f[1]), sides, reason);
    }

    private Passage passage(String report, String words) {
        return new Passage(report, span(report, words));
    }

    private Span span(String report, String words) {
        int at = reports.get(report).text().indexOf(words);
        if (at < 0) {
            throw new IllegalArgumentException(report + " does not say " + words);
        }
        return new Span(at, at + words.length());
    }

    private static String upper(String word) {
        return word.toUpperCase(Locale.ROOT);
    }
}
