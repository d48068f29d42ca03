package org.tawatur.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BondsTest {

    @Test
    void aBondPutTakenAwayAndPutAgainIsWhatWasPutLast() {
        Random random = new Random(7);
        Map<Integer, Double> expected = new HashMap<>();
        Bonds bonds = new Bonds();
        for (int i = 0; i < 20_000; i++) {
            int key = random.nextInt(700) * 1024;
            double sum = random.nextInt(3) == 0 ? 0 : 1 + random.nextInt(9);
            bonds.put(key, sum);
            expected.put(key, sum);
        }
        expected.values().removeIf(sum -> sum == 0);
        Map<Integer, Double> found = new HashMap<>();
        for (int i = bonds.next(-1); i >= 0; i = bonds.next(i)) {
            assertThat(found.put(bonds.key(i), bonds.sum(i))).isNull();
        }
        assertThat(found).isEqualTo(expected);
        expected.forEach((key, sum) -> assertThat(bonds.get(key)).isEqualTo(sum));
        assertThat(bonds.get(1)).isZero();
    }
}
