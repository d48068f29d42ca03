package org.tawatur.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(120)
class TripsTest {

    private final Map<String, Robots.Kept> kept = new ConcurrentHashMap<>();
    private final LinkedBlockingQueue<Trips.End> ends = new LinkedBlockingQueue<>();

    private Trips trips(Duration pause, boolean everywhere) {
        Manners manners = Manners.USUAL.everywhere(everywhere).pause(pause).patience(Duration.ofSeconds(5), Duration.ofSeconds(10));
        return new Trips(manners, new Robots.Shelf() {
            @Override
            public Robots.Kept rules(String site) {
                return kept.get(site);
            }

            @Override
            public void keep(String site, Robots.Kept rules) {
                kept.put(site, rules);
            }
        }, Clock.systemUTC());
    }

    private Trips.End end() throws InterruptedException {
        return ends.poll(60, TimeUnit.SECONDS);
    }

    @Test
    void everyRequestWaitsItsTurnRobotsAndRedirectsToo() throws Exception {
        try (Site site = new Site(); Trips trips = trips(Duration.ofMillis(200), true)) {
            site.on("/robots.txt", "text/plain", "User-agent: tawatur\nCrawl-delay: 0.5\n").on("/a", (r, out) -> Site.status(out, 308, "Location: b\r\n")).on("/b", "text/html", "x");
            trips.go(new Question(Address.of(site.at("/a")), 100), ends::add);
            Trips.End end = end();
            assertThat(end.answer().came()).isTrue();
            assertThat(end.forGood()).isTrue();
            assertThat(end.at()).hasToString(site.at("/b"));
            List<Site.Request> asked = site.asked("/");
            assertThat(asked).extracting(Site.Request::path).containsExactly("/robots.txt", "/a", "/b");
            for (int i = 1; i < asked.size(); i++) {
                assertThat(Duration.ofNanos(asked.get(i).nanos() - asked.get(i - 1).nanos())).isGreaterThanOrEqualTo(Duration.ofMillis(490));
            }
        }
    }

    @Test
    void aHostThatFailsIsLeftAlone() throws Exception {
        try (Site site = new Site(); Trips trips = trips(Duration.ZERO, true)) {
            site.on("/a", (r, out) -> Site.status(out, 429, "Retry-After: 600\r\n"));
            trips.go(new Question(Address.of(site.at("/a")), 100), ends::add);
            assertThat(end().answer().status()).isEqualTo(429);
            trips.go(new Question(Address.of(site.at("/b")), 100), ends::add);
            Answer left = end().answer();
            assertThat(left.status()).isZero();
            assertThat(left.retryAfter(Clock.systemUTC().instant())).isBetween(Duration.ofSeconds(500), Duration.ofSeconds(601));
            assertThat(site.asked("/b")).isEmpty();
        }
    }

    @Test
    void privateNetworksGetNotEvenTheirRobotsAskedFor() throws Exception {
        try (Site site = new Site(); Trips trips = trips(Duration.ZERO, false)) {
            trips.go(new Question(Address.of(site.at("/a").replace("127.0.0.1", "localhost")), 100), ends::add);
            assertThat(end().answer().status()).isEqualTo(Answer.REFUSED);
            assertThat(site.asked("/")).isEmpty();
        }
    }
}
