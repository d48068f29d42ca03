package org.tawatur.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tawatur.watch.Newsstand.feed;
import static org.tawatur.watch.Newsstand.item;
import static org.tawatur.watch.Newsstand.page;
import static org.tawatur.watch.Newsstand.word;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.tawatur.archive.Archive;
import org.tawatur.archive.Selection;
import org.tawatur.archive.StoredReport;
import org.tawatur.fetch.Address;
import org.tawatur.fetch.Manners;
import org.tawatur.fetch.Site;
import org.tawatur.report.Problem;
import org.tawatur.report.Report;

/** Whole watches of a real server into a real archive. */
@Timeout(180)
class WatchTest {

    private static final Manners MANNERS = Manners.USUAL.everywhere(true).pause(Duration.ZERO).patience(Duration.ofSeconds(1), Duration.ofSeconds(2));

    @TempDir
    Path folder;

    private final List<Problem> problems = Collections.synchronizedList(new ArrayList<>());
    private Site site;

    @BeforeEach
    void open() throws IOException {
        site = new Site();
    }

    @AfterEach
    void close() {
        site.close();
    }

    private Watch.Status watch(WatchPlan plan, AtomicBoolean stop, String... feeds) {
        return new Watch(folder, plan, new Watch.Witness() {
            @Override
            public void status(Watch.Status status) {
                assertThat(status.words()).isNotBlank();
            }

            @Override
            public void problem(Problem problem) {
                problems.add(problem);
            }
        }).run(Arrays.stream(feeds).map(Address::of).toList(), stop::get);
    }

    private Watch.Status once(String... feeds) {
        return watch(new WatchPlan(Duration.ofMinutes(15), List.of(Duration.ofHours(1)), true, MANNERS), new AtomicBoolean(), feeds);
    }

    private List<Report> reports() {
        try (Archive archive = Archive.read(folder)) {
            return archive.reports(Selection.ALL).stream().map(StoredReport::report).toList();
        }
    }

    private List<String> told() {
        return problems.stream().map(Problem::toString).toList();
    }

    @Test
    void whatIsNewIsFetchedAndReadWithWhatTheFeedSays() {
        Newsstand.stock(site, 3);
        Watch.Status status = once(site.at("/feed"));
        assertThat(status.fresh()).isEqualTo(3);
        assertThat(reports()).hasSize(3).allSatisfy(r -> {
            assertThat(r.text()).startsWith(word("title")).contains(word("opening"), word("detail")).doesNotContain(word("summary"));
            assertThat(r.published()).isEqualTo("2026-11-21T10:00:00Z");
            assertThat(r.imprint().credit()).isEqualTo(word("agency"));
            assertThat(r.outlet()).isEqualTo(word("outlet"));
            assertThat(r.url()).startsWith(site.at("/"));
        });
        assertThat(site.asked("/robots.txt")).hasSize(1);
        assertThat(told()).isEmpty();
    }

    @Test
    void theNextWatchAsksForNothingTwice() {
        Newsstand.stock(site, 2);
        String whole = feed("", item("/0", "a") + item("/1", "b"));
        site.on("/feed", (r, out) -> {
            if ("\"v1\"".equals(r.fields().get("If-None-Match"))) {
                Site.status(out, 304, "");
            } else {
                Site.ok(out, "Content-Type: text/xml\r\nETag: \"v1\"\r\n", whole.getBytes(StandardCharsets.UTF_8));
            }
        });
        once(site.at("/feed"));
        Watch.Status second = once(site.at("/feed"));
        assertThat(second.fetched()).isZero();
        assertThat(second.failing()).isZero();
        assertThat(site.asked("/feed")).hasSize(2);
        assertThat(site.asked("/0")).hasSize(1);
        assertThat(site.asked("/robots.txt")).hasSize(1);
    }

    @Test
    void aPageThatChangesIsAnotherVersion() {
        Newsstand.stock(site, 2);
        AtomicInteger asked = new AtomicInteger();
        site.on("/0", (r, out) -> Site.ok(out, "Content-Type: text/html\r\nETag: \"e\"\r\n",
                page("", word("title"), asked.incrementAndGet() == 1 ? "detail" : "corrected").getBytes(StandardCharsets.UTF_8)));
        site.on("/1", (r, out) -> {
            if (r.fields().containsKey("If-None-Match")) {
                Site.status(out, 304, "");
            } else {
                Site.ok(out, "Content-Type: text/html\r\nETag: \"e\"\r\n", page("", word("title"), "detail").getBytes(StandardCharsets.UTF_8));
            }
        });
        WatchPlan plan = new WatchPlan(Duration.ofMinutes(15), List.of(Duration.ofMillis(1), Duration.ofMillis(2)), true, MANNERS);
        Watch.Status status = watch(plan, new AtomicBoolean(), site.at("/feed"));
        assertThat(status.fresh()).isEqualTo(2);
        assertThat(status.changed()).isEqualTo(1);
        assertThat(site.asked("/0")).hasSize(3);
        assertThat(site.asked("/1")).hasSize(3);
        assertThat(reports().get(0).text()).contains(word("corrected"));
    }

    @Test
    void whereAPageCannotBeHadTheFeedsWordsAreTaken() {
        site.on("/robots.txt", "text/plain", "User-agent: *\nDisallow: /forbidden\n")
                .on("/loop", (r, out) -> Site.status(out, 302, "Location: /loop\r\n"))
                .on("/away", (r, out) -> Site.status(out, 302, "Location: file:///etc/passwd\r\n"))
                .on("/film", "video/mp4", "x")
                .on("/empty", "text/html", "<html><body></body></html>")
                .on("/feed", "text/html", feed("", item("/forbidden", "a") + item("/gone", "b") + item("/loop", "c") + item("/away", "d") + item("/film", "e") + item("/empty", "f")
                        + item("ftp://outlet.example/x", "g")));
        assertThat(once(site.at("/feed")).fresh()).isEqualTo(7);
        assertThat(reports()).hasSize(7).allSatisfy(r -> assertThat(r.text()).contains(word("summary")));
        assertThat(site.asked("/forbidden")).isEmpty();
        assertThat(site.asked("/loop").size()).isLessThan(8);
        assertThat(told()).hasSize(6).anyMatch(p -> p.contains("robots.txt does not allow it")).anyMatch(p -> p.contains("answered 404")).anyMatch(p -> p.contains("more than 5 redirects"))
                .anyMatch(p -> p.contains("no web address")).anyMatch(p -> p.contains("video/mp4")).anyMatch(p -> p.contains("without an article"));
        once(site.at("/feed"));
        assertThat(reports()).hasSize(7);
    }

    @Test
    void oneSiteMayNotSpeakForAnother() {
        site.on("/feed", "text/xml", feed("", item("/a", "a")))
                .on("/a", "text/html", page("<link rel=\"canonical\" href=\"https://outlet.example/real\">", word("title"), "detail"));
        once(site.at("/feed"));
        assertThat(reports()).singleElement().satisfies(r -> assertThat(r.url()).isEqualTo(site.at("/a")));
    }

    @Test
    void movesForGoodAreRememberedOthersAreNot() {
        Newsstand.stock(site, 1);
        site.on("/old", (r, out) -> Site.status(out, 301, "Location: /feed\r\n")).on("/elsewhere", (r, out) -> Site.status(out, 302, "Location: /feed\r\n"));
        once(site.at("/old"), site.at("/elsewhere"));
        once(site.at("/old"), site.at("/elsewhere"));
        assertThat(site.asked("/old")).hasSize(1);
        assertThat(site.asked("/elsewhere")).hasSize(2);
        assertThat(reports()).hasSize(1);
    }

    @Test
    void feedsThatFailAreLeftAloneForLonger() {
        site.on("/feed", (r, out) -> Site.status(out, 503, "Retry-After: 7200\r\n")).on("/page", "text/html", "<html>not a feed</html>");
        Watch.Status first = once(site.at("/feed"), site.at("/page").replace("127.0.0.1", "localhost"), "http://no-such-host.invalid/feed");
        assertThat(first.failing()).isEqualTo(3);
        assertThat(told()).hasSize(3).anyMatch(p -> p.contains("answered 503")).anyMatch(p -> p.contains("no feed")).anyMatch(p -> p.contains("robots.txt cannot be had"));
        once(site.at("/feed"));
        assertThat(site.asked("/feed")).hasSize(1);
    }

    @Test
    void aSlowSiteHoldsNobodyUp() throws Exception {
        Newsstand.stock(site, 3);
        try (Site slow = new Site()) {
            StringBuilder items = new StringBuilder();
            for (int i = 0; i < 40; i++) {
                items.append(item("/slow" + i, "a"));
                slow.on("/slow" + i, (r, out) -> {
                    try {
                        out.write("HTTP/1.1 200 OK\r\n\r\n".getBytes(StandardCharsets.UTF_8));
                        for (int n = 0; n < 100; n++) {
                            out.write('x');
                            out.flush();
                            Thread.sleep(300);
                        }
                    } catch (InterruptedException e) {
                        throw new IOException(e);
                    }
                });
            }
            slow.on("/feed", "text/xml", feed("", items.toString()));
            AtomicBoolean stop = new AtomicBoolean();
            Thread watcher = new Thread(() -> watch(new WatchPlan(Duration.ofMinutes(15), List.of(), false, MANNERS), stop,
                    slow.at("/feed"), site.at("/feed").replace("127.0.0.1", "localhost")));
            watcher.start();
            long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
            while (site.asked("/2").isEmpty() && System.nanoTime() < end) {
                Thread.sleep(50);
            }
            assertThat(site.asked("/2")).isNotEmpty();
            stop.set(true);
            watcher.join(45_000);
            assertThat(watcher.isAlive()).isFalse();
            assertThat(slow.asked("/slow").size()).isLessThan(15);
            assertThat(reports()).hasSize(3);
        }
    }

    @Test
    void hostileFeedsTakeLittle() {
        String many = "<item><guid>g</guid><title>x</title></item>";
        StringBuilder items = new StringBuilder();
        for (int i = 0; i < 100_000; i++) {
            items.append(many.replace("g<", i + "<"));
        }
        site.on("/many", "text/xml", feed("", items.toString()))
                .on("/bomb", "text/xml", "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY a \"" + "a".repeat(1000) + "\"><!ENTITY b \"" + "&a;".repeat(1000) + "\">]><rss><channel><title>&b;</title>"
                        + item("/x", "&b;") + "</channel></rss>")
                .on("/deep", "text/xml", "<rss><channel><item>" + "<a>".repeat(1_000_000));
        long begin = System.nanoTime();
        Watch.Status status = once(site.at("/many"), site.at("/bomb"), site.at("/deep"));
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(90));
        assertThat(status.fresh()).isBetween((long) Visits.MOST_ITEMS, Visits.MOST_ITEMS + 2L);
        assertThat(told()).anyMatch(p -> p.contains("more than 1000 items")).anyMatch(p -> p.contains("entities"));
    }

    @Test
    void twoWatchesDoNotShareAnArchive() throws Exception {
        Newsstand.stock(site, 1);
        AtomicBoolean stop = new AtomicBoolean();
        Thread first = new Thread(() -> watch(new WatchPlan(Duration.ofMinutes(15), List.of(), false, MANNERS), stop, site.at("/feed")));
        first.start();
        while (site.asked("/0").isEmpty()) {
            Thread.sleep(20);
        }
        assertThatThrownBy(() -> once(site.at("/feed"))).isInstanceOf(WatchFailure.class).hasMessageContaining("another watch");
        stop.set(true);
        first.join();
    }

    @Test
    void theLogCanBeReadAndDoesNotGrowForEver() throws IOException {
        Newsstand.stock(site, 1);
        site.on("/bad", (r, out) -> Site.status(out, 302, "Location: /x\u001B[31m\r\n"));
        Files.write(folder.resolve("watch.log"), new byte[(int) WatchLog.MOST_BYTES + 1]);
        once(site.at("/feed"), site.at("/bad"));
        String log = Files.readString(folder.resolve("watch.log"));
        assertThat(log).contains("Z watching 2 feeds once", "1 new of 1", "done: 2 feeds").doesNotContain("\u001B");
        assertThat(Files.size(folder.resolve("watch.log.1"))).isGreaterThan(WatchLog.MOST_BYTES);
    }
}
