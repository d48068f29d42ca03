package org.tawatur;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.tawatur.claim.Reading;
import org.tawatur.report.Published;
import org.tawatur.report.Report;
import org.tawatur.report.Span;
import org.tawatur.report.Zone;
import org.tawatur.text.Article;
import org.tawatur.text.ArticleReader;
import org.tawatur.text.Language;
import org.tawatur.text.TimeMention;

/** Lays the texts of tests open: every line a paragraph. */
public final class Texts {

    public static final Language ARABIC = Language.of("ar");
    private static final ArticleReader READER = new ArticleReader(ARABIC);

    private Texts() {}

    /** The lines of a resource beside the test that asks, notes left out. */
    public static List<String> lines(Class<?> test, String resource) {
        try (InputStream in = test.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(l -> !l.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }

    public static Article article(String id, String text) {
        List<Zone> zones = new ArrayList<>();
        int start = 0;
        for (String line : text.split("\n", -1)) {
            if (!line.isBlank()) {
                zones.add(new Zone(Zone.Kind.BODY, new Span(start, start + line.length())));
            }
            start += line.length() + 1;
        }
        return READER.read(Report.plain(id, text), zones);
    }

    /** @param day or null */
    public static Reading reading(String id, LocalDate day, String text, List<TimeMention> times) {
        Published published = day == null ? null : new Published(day, Published.From.METADATA, null, null);
        return new Reading(article(id, text), published, times, List.of(), List.of(), List.of(), null);
    }
}
