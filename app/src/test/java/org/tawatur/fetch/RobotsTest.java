package org.tawatur.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(120)
class RobotsTest {

    private static final Manners MANNERS = Manners.USUAL.everywhere(true).patience(Duration.ofSeconds(2), Duration.ofSeconds(5));

    private final Map<String, Robots.Kept> kept = new HashMap<>();
    private Instant now = Instant.parse("2026-11-21T10:00:00Z");
    private Site site;
    private Web web;
    private Robots robots;

    @BeforeEach
    void open() throws IOException {
        site = new Site();
        web = new Web(MANNERS);
        robots = fresh();
    }

    @AfterEach
    void close() {
        web.close();
        site.close();
    }

    private Robots fresh() {
        InstantSource source = () -> now;
        return new Robots(web, MANNERS, new Robots.Shelf() {
            @Override
            public Robots.Kept rules(String at) {
                return kept.get(at);
            }

            @Override
            public void keep(String at, Robots.Kept rules) {
                kept.put(at, rules);
            }
        }, source.withZone(ZoneOffset.UTC));
    }

    private Robots.Verdict of(String path) {
        return robots.of(Address.of(site.at(path)));
    }

    @Test
    void rulesForUsGoBeforeThoseForAll() {
        site.on("/robots.txt", "text/plain", "User-agent: *\nDisallow: /\n\nUser-agent: Tawatur\nDisallow: /private/*.html$\nAllow: /private/open-to-everybody\nCrawl-delay: 7\n");
        assertThat(of("/news").allowed()).isTrue();
        assertThat(of("/private/a.html").allowed()).isFalse();
        assertThat(of("/private/a.html").lasting()).isTrue();
        assertThat(of("/private/open-to-everybody.html").allowed()).isTrue();
        assertThat(of("/news").pause()).isEqualTo(Duration.ofSeconds(7));
    }

    @Test
    void noFileAllowsAllAndAFailingSiteNothing() {
        assertThat(of("/a").allowed()).isTrue();
        now = now.plus(Duration.ofDays(2));
        site.on("/robots.txt", (r, out) -> Site.status(out, 503, ""));
        assertThat(of("/a").allowed()).isFalse();
        assertThat(of("/a").lasting()).isFalse();
    }

    @Test
    void aDeadSiteIsNoVerdictForGood() {
        Robots.Verdict verdict = robots.of(Address.of("http://127.0.0.1:1/a"));
        assertThat(verdict.allowed()).isFalse();
        assertThat(verdict.lasting()).isFalse();
    }

    @Test
    void theFileIsAskedForOnceADayWhoeverAsks() {
        site.on("/robots.txt", "text/plain", "User-agent: *\nDisallow: /a\n");
        of("/a");
        of("/b");
        robots = fresh();
        assertThat(of("/a").allowed()).isFalse();
        assertThat(site.asked("/robots.txt")).hasSize(1);
        now = now.plus(Duration.ofHours(25));
        of("/a");
        assertThat(site.asked("/robots.txt")).hasSize(2);
    }

    @Test
    void redirectsAreFollowedAndLoopsEnd() {
        site.on("/robots.txt", (r, out) -> Site.status(out, 301, "Location: /r2\r\n")).on("/r2", "text/plain", "User-agent: *\nDisallow: /a\n");
        assertThat(of("/a").allowed()).isFalse();
        now = now.plus(Duration.ofDays(2));
        site.on("/r2", (r, out) -> Site.status(out, 301, "Location: /r2\r\n"));
        assertThat(of("/a").allowed()).isTrue();
        assertThat(site.asked("/r2").size()).isLessThan(8);
    }

    @Test
    void hostileFilesTakeLittleTime() {
        String stars = "/" + "*a".repeat(2_000) + "*b$";
        StringBuilder file = new StringBuilder("User-agent: *\n");
        while (file.length() < 400_000) {
            file.append("Disallow: ").append(stars).append('\n');
        }
        site.on("/robots.txt", "text/plain", file.toString());
        long begin = System.nanoTime();
        of("/" + "a".repeat(4_000));
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(20));
        site.on("/robots.txt", (r, out) -> Site.ok(out, "", ("User-agent: *\nDisallow: /b\n" + "#\n".repeat(1_000_000)).getBytes(StandardCharsets.UTF_8)));
        now = now.plus(Duration.ofDays(2));
        assertThat(of("/a").allowed()).isTrue();
        assertThat(of("/b").allowed()).isFalse();
        site.on("/robots.txt", (r, out) -> Site.ok(out, "", "<html>\u00fc".repeat(10_000).getBytes(StandardCharsets.UTF_8)));
        now = now.plus(Duration.ofDays(2));
        assertThat(of("/a").allowed()).isTrue();
    }
}
