package org.tawatur.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(120)
class TurnsTest {

    private static final Duration PAUSE = Duration.ofMillis(150);

    @Test
    void oneHostIsAskedOneAtATimeWithAPause() throws InterruptedException {
        try (Turns turns = new Turns(PAUSE, 8)) {
            List<Long> at = new CopyOnWriteArrayList<>();
            CountDownLatch done = new CountDownLatch(4);
            for (int i = 0; i < 4; i++) {
                turns.add("a", asked(() -> {
                    at.add(System.nanoTime());
                    sleep(50);
                    at.add(System.nanoTime());
                    done.countDown();
                }));
            }
            assertThat(done.await(30, TimeUnit.SECONDS)).isTrue();
            for (int i = 2; i < at.size(); i += 2) {
                assertThat(Duration.ofNanos(at.get(i) - at.get(i - 1))).isGreaterThanOrEqualTo(PAUSE);
            }
        }
    }

    @Test
    void noHostWaitsForAnother() throws InterruptedException {
        try (Turns turns = new Turns(PAUSE, 2)) {
            CountDownLatch stuck = new CountDownLatch(1);
            for (int i = 0; i < 100; i++) {
                turns.add("slow", asked(() -> await(stuck)));
            }
            CountDownLatch done = new CountDownLatch(20);
            for (int i = 0; i < 20; i++) {
                turns.add("host" + i, asked(done::countDown));
            }
            assertThat(done.await(30, TimeUnit.SECONDS)).isTrue();
            stuck.countDown();
        }
    }

    @Test
    void hostsSlowDownAsTheyAskAndNothingAskedCostsNoPause() throws InterruptedException {
        try (Turns turns = new Turns(Duration.ZERO, 2)) {
            turns.slow("b", Duration.ofMillis(300));
            long begin = System.nanoTime();
            CountDownLatch done = new CountDownLatch(3);
            turns.add("b", asked(done::countDown));
            turns.add("b", asked(done::countDown));
            turns.add("b", asked(done::countDown));
            assertThat(done.await(30, TimeUnit.SECONDS)).isTrue();
            assertThat(Duration.ofNanos(System.nanoTime() - begin)).isGreaterThanOrEqualTo(Duration.ofMillis(600));
        }
        try (Turns turns = new Turns(Duration.ofMinutes(1), 1)) {
            CountDownLatch done = new CountDownLatch(3);
            for (int i = 0; i < 3; i++) {
                turns.add("a", () -> {
                    done.countDown();
                    return false;
                });
            }
            assertThat(done.await(30, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void anErrandThatFailsCostsTheHostNoMoreThanItsTurn() throws InterruptedException {
        try (Turns turns = new Turns(Duration.ZERO, 1)) {
            CountDownLatch done = new CountDownLatch(1);
            turns.add("a", () -> {
                throw new IllegalStateException("expected by this test");
            });
            turns.add("a", asked(done::countDown));
            assertThat(done.await(30, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void afterTheEndNothingBegins() {
        Turns turns = new Turns(Duration.ZERO, 1);
        CountDownLatch begun = new CountDownLatch(1);
        turns.add("a", asked(() -> {
            begun.countDown();
            sleep(300);
        }));
        await(begun);
        turns.add("a", () -> {
            throw new AssertionError("begun after the end");
        });
        assertThat(turns.close(Duration.ofSeconds(30))).isTrue();
    }

    private static BooleanSupplier asked(Runnable errand) {
        return () -> {
            errand.run();
            return true;
        };
    }

    private static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
