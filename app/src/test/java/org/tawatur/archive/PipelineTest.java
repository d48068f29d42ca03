package org.tawatur.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class PipelineTest {

    private static final int MANY = 5000;

    @Test
    void resultsComeInTheOrderOfTheThings() {
        List<Integer> out = new ArrayList<>();
        pipeline().run(IntStream.range(0, MANY).iterator(), 4, () -> false, out::add);
        assertThat(out).isEqualTo(IntStream.range(0, MANY).boxed().toList());
    }

    @Test
    void aStopEndsAfterWhatWasTakenIn() {
        List<Integer> out = new ArrayList<>();
        pipeline().run(IntStream.range(0, MANY).iterator(), 4, () -> out.size() > 100, out::add);
        assertThat(out).hasSizeBetween(101, MANY - 1).isEqualTo(IntStream.range(0, out.size()).boxed().toList());
    }

    @Test
    void whatIsUnderWayIsBounded() {
        AtomicInteger taken = new AtomicInteger();
        Iterator<Integer> things = IntStream.generate(taken::incrementAndGet).limit(100).iterator();
        List<Integer> out = new ArrayList<>();
        new Pipeline<Integer, Integer>(() -> n -> n, n -> 10_000_000).run(things, 2, () -> false, n -> {
            out.add(n);
            assertThat(taken.get() - out.size()).as("weighing 16 million together at most, and one waiting").isLessThanOrEqualTo(3);
        });
        assertThat(out).hasSize(100);
    }

    @Test
    void aFailureAnywhereEndsTheRun() {
        assertThatThrownBy(() -> new Pipeline<Integer, Integer>(() -> n -> 1 / (n - 300), n -> 1).run(IntStream.range(0, MANY).iterator(), 2, () -> false, n -> {}))
                .isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> pipeline().run(IntStream.range(0, MANY).iterator(), 2, () -> false, n -> {
            throw new IllegalStateException("full");
        })).hasMessage("full");
        assertThatThrownBy(() -> pipeline().run(IntStream.range(0, MANY).map(n -> 1 / (n - 300)).iterator(), 2, () -> false, n -> {}))
                .isInstanceOf(ArithmeticException.class);
    }

    private static Pipeline<Integer, Integer> pipeline() {
        Random random = new Random(7);
        return new Pipeline<>(() -> n -> {
            for (int i = random.nextInt(1000); i > 0; i--) {
                Thread.onSpinWait();
            }
            return n;
        }, n -> 1);
    }
}
