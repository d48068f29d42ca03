package org.tawatur.contrast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.tawatur.account.Account;
import org.tawatur.account.Point;
import org.tawatur.claim.Claim;
import org.tawatur.claim.Reading;
import org.tawatur.report.Span;
import org.tawatur.text.Article;
import org.tawatur.text.Figure;
import org.tawatur.text.Sentence;
import org.tawatur.text.Word;

/** Finds what some outlets carry and others do not. In doubt an outlet is not silent. */
public final class SilenceFinder {

    /** Houses that carry a point before another's silence says something. */
    private static final int SEVERAL = 2;
    /** Of the different words of a point, so many in one sentence may tell the same. */
    private static final double MAY_TELL = 0.5;
    private static final int SHORT_WORD = 3;

    private final List<House> houses;
    private final Map<String, Reading> readings = new HashMap<>();
    private final Map<String, List<Set<String>>> sentences = new HashMap<>();

    private SilenceFinder(Account account) {
        this.houses = Houses.of(account.story());
        account.story().readings().forEach(r -> readings.put(r.id(), r));
    }

    /** What is carried by most first. */
    public static List<Silence> in(Account account) {
        SilenceFinder finder = new SilenceFinder(account);
        List<Silence> found = new ArrayList<>();
        for (Point point : account.points()) {
            Silence silence = finder.of(point);
            if (silence != null) {
                found.add(silence);
            }
        }
        found.sort(Comparator.comparingInt(s -> -s.carried().size()));
        return List.copyOf(found);
    }

    private Silence of(Point point) {
        List<Claim> claims = point.statements().stream().flatMap(s -> s.claims().stream()).toList();
        Set<String> carrying = new HashSet<>();
        claims.forEach(c -> carrying.add(c.report()));
        List<House> carried = houses.stream().filter(h -> h.reports().stream().anyMatch(carrying::contains)).toList();
        if (carried.size() < SEVERAL || carried.size() == houses.size()) {
            return null;
        }
        LocalDate first = carrying.stream().map(this::day).filter(Objects::nonNull).min(Comparator.naturalOrder()).orElse(null);
        Set<String> words = words(readings.get(point.lead().report()).article(), point.lead().content());
        List<House> silent = houses.stream().filter(h -> !carried.contains(h) && couldHave(h, first) && h.reports().stream().noneMatch(r -> mayTell(r, words, claims))).toList();
        return silent.isEmpty() ? null : new Silence(point, carried, silent);
    }

    private LocalDate day(String report) {
        Reading reading = readings.get(report);
        return reading.published() == null ? null : reading.published().day();
    }

    /** Whether a report of theirs came out when the point was out. */
    private boolean couldHave(House house, LocalDate first) {
        return first != null && house.reports().stream().map(this::day).anyMatch(d -> d != null && !d.isBefore(first));
    }

    /** Words that say the same in an outlet's own voice, or a toll of its own where the point gives one. */
    private boolean mayTell(String report, Set<String> words, List<Claim> claims) {
        for (Set<String> sentence : sentences.computeIfAbsent(report, this::sentences)) {
            long shared = words.stream().filter(sentence::contains).count();
            if (shared >= MAY_TELL * words.size()) {
                return true;
            }
        }
        return claims.stream().anyMatch(c -> figures(c).stream().anyMatch(f -> readings.get(report).figures().stream().anyMatch(o -> o.noun().role() == f.noun().role())));
    }

    private List<Figure> figures(Claim claim) {
        return readings.get(claim.report()).figures().stream().filter(f -> claim.content().contains(f.span()) && f.noun().role() != Figure.Role.NONE).toList();
    }

    private List<Set<String>> sentences(String report) {
        Article article = readings.get(report).article();
        return article.sentences().stream().filter(s -> s.zone().isArticle()).map(Sentence::span).map(s -> words(article, s)).toList();
    }

    private static Set<String> words(Article article, Span span) {
        Set<String> words = new HashSet<>();
        List<Word> all = article.words();
        for (int i = article.firstWordAfter(span.start()); i < all.size() && all.get(i).start() < span.end(); i++) {
            if (!all.get(i).isMark() && all.get(i).form().length() >= SHORT_WORD) {
                words.add(all.get(i).form());
            }
        }
        return words;
    }
}
