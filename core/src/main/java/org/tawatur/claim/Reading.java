package org.tawatur.claim;

import java.util.List;
import java.util.Objects;
import org.tawatur.report.Published;
import org.tawatur.source.Relay;
import org.tawatur.text.Article;
import org.tawatur.text.Figure;
import org.tawatur.text.Notice;
import org.tawatur.text.TimeMention;

/**
 * What reading one report alone yields. Everything is in reading order.
 *
 * @param published the report's day, or null where neither metadata nor text tells it
 * @param credits   the agencies the report credits as a whole
 * @param notice    where it says that it, or a report before it, was wrong, or null
 */
public record Reading(
        Article article, Published published, List<TimeMention> times, List<Figure> figures, List<Claim> claims, List<Relay> credits, Notice notice) {

    public Reading {
        Objects.requireNonNull(article, "article");
        times = List.copyOf(times);
        figures = List.copyOf(figures);
        claims = List.copyOf(claims);
        credits = List.copyOf(credits);
    }

    /** The report's id. */
    public String id() {
        return article.report().id();
    }

    public String text() {
        return article.text();
    }

    /** The same reading with another day of publication. */
    public Reading published(Published day) {
        return new Reading(article, day, times, figures, claims, credits, notice);
    }
}
