package org.tawatur.news;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.tawatur.report.Imprint;
import org.tawatur.report.Report;
import org.tawatur.text.Language;

/** Seeds of invented news, in {@code invented.txt}: a title, paragraphs, a blank line. */
public final class Invented {

    private static final OffsetDateTime DAY = OffsetDateTime.of(2025, 5, 6, 9, 0, 0, 0, ZoneOffset.UTC);

    private Invented() {}

    public static Seeds seeds(Language language) {
        return new Seeds(language, reports());
    }

    static List<Report> reports() {
        List<Report> reports = new ArrayList<>();
        for (String block : text().split("\n\n")) {
            String[] parts = block.strip().split("\n", 2);
            reports.add(Report.of("seed-" + reports.size(), Imprint.NONE.published(DAY.plusDays(reports.size())).language("ar"), parts[0], parts[1]));
        }
        return reports;
    }

    private static String text() {
        try (InputStream in = Invented.class.getResourceAsStream("invented.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
