package org.tawatur.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tawatur.fetch.Manners;

class WatchPlanTest {

    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");
    private final WatchPlan plan = new WatchPlan(WatchPlan.USUAL_EVERY, WatchPlan.USUAL_AGAIN, false, Manners.USUAL);

    @Test
    void feedsSayHowOftenTheyWantVisitsWithinADay() {
        assertThat(plan.nextVisit(NOW, null)).isEqualTo(NOW.plus(Duration.ofMinutes(15)));
        assertThat(plan.nextVisit(NOW, Duration.ofMinutes(5))).isEqualTo(NOW.plus(Duration.ofMinutes(15)));
        assertThat(plan.nextVisit(NOW, Duration.ofHours(6))).isEqualTo(NOW.plus(Duration.ofHours(6)));
        assertThat(plan.nextVisit(NOW, Duration.ofDays(300))).isEqualTo(NOW.plus(Duration.ofDays(1)));
    }

    @Test
    void failuresDoubleTheWaitUpToADay() {
        assertThat(plan.afterFailure(NOW, 1, null)).isEqualTo(NOW.plus(Duration.ofMinutes(30)));
        assertThat(plan.afterFailure(NOW, 3, null)).isEqualTo(NOW.plus(Duration.ofHours(2)));
        assertThat(plan.afterFailure(NOW, 1_000_000, null)).isEqualTo(NOW.plus(Duration.ofDays(1)));
        assertThat(plan.afterFailure(NOW, 1, Duration.ofHours(3))).isEqualTo(NOW.plus(Duration.ofHours(3)));
        assertThat(plan.afterFailure(NOW, 1, Duration.ofDays(9_999))).isEqualTo(NOW.plus(Duration.ofDays(7)));
    }

    @Test
    void pagesAreLookedAtAgainAsPlannedFromTheFirstReading() {
        Instant first = plan.nextLook(NOW, 1);
        Instant second = plan.nextLook(first, 2);
        Instant third = plan.nextLook(second, 3);
        assertThat(List.of(first, second, third)).containsExactly(NOW.plus(Duration.ofHours(1)), NOW.plus(Duration.ofHours(24)), NOW.plus(Duration.ofDays(7)));
        assertThat(plan.nextLook(third, 4)).isNull();
    }

    @Test
    void aWrongPlanIsRefused() {
        assertThatThrownBy(() -> new WatchPlan(Duration.ZERO, List.of(), true, Manners.USUAL)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new WatchPlan(Duration.ofMinutes(1), List.of(Duration.ofHours(2), Duration.ofHours(1)), true, Manners.USUAL)).isInstanceOf(IllegalArgumentException.class);
    }
}
