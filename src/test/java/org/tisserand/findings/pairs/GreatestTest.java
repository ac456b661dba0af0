package org.tisserand.findings.pairs;

import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class GreatestTest {

    @Test
    void ofEqualsTheLowerStayAndNothingThatIsNotAboveZero() {
        assertThat(Greatest.of(new double[] {0, 2, 1, 2, 2, -1}, 2)).containsExactlyInAnyOrder(1, 3);
        assertThat(Greatest.of(new double[] {0, 2, 1, -1}, 5)).containsExactlyInAnyOrder(1, 2);
        assertThat(Greatest.of(new double[0], 3)).isEmpty();
    }

    @Test
    void areTheFirstOfASortInWhateverOrderTheyCome() {
        var random = new Random(1);
        for (int draw = 0; draw < 200; draw++) {
            int most = 1 + random.nextInt(30);
            double[] values =
                    IntStream.range(0, 100).mapToDouble(v -> random.nextInt(12)).toArray();
            var greatest = new Greatest(most);
            random.ints(0, 100).distinct().limit(100).forEach(v -> greatest.offer(v, values[v]));
            List<Integer> sorted = IntStream.range(0, 100)
                    .boxed()
                    .filter(v -> values[v] > 0)
                    .sorted(Comparator.<Integer>comparingDouble(v -> -values[v]).thenComparingInt(v -> v))
                    .limit(most)
                    .toList();
            assertThat(IntStream.of(greatest.vertices()).boxed()).containsExactlyInAnyOrderElementsOf(sorted);
        }
    }
}
