package org.tisserand.metrics;

import java.util.function.DoubleUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tisserand.Sketch;
import org.tisserand.network.Snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Lengths that are whole numbers of a unit are searched from many sources at once, with the values of the other way. */
class WholeLengthsTest {

    /** Lengths 1 to 5; greatest over strength, of 1 to 5, is in twelfths; thirds and halves; all alike. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void whatManySourcesFindIsWhatOneAfterAnotherFinds(int rule) {
        DoubleUnaryOperator strength =
                new DoubleUnaryOperator[] {s -> 1 / (6 - s), s -> s, s -> 1 / (1 + s / 3), s -> 7}[rule];
        Snapshot network = VectorsTest.withHubs(700, 3_000, strength);
        Core core = core(network);
        WholeLengths lengths = WholeLengths.of(core).orElseThrow();
        double[] many = new double[core.size()];
        double[] each = new double[core.size()];
        for (int batch = 0; batch < WholeLengthBatch.batches(core); batch++) {
            assertThat(new WholeLengthBatch(core, lengths, core.byHubs(), false).add(batch, many))
                    .isTrue();
        }
        var one = new LengthSearch(core);
        for (int source = 0; source < core.size(); source++) {
            assertThat(one.add(source, each)).isTrue();
        }
        for (int v = 0; v < core.size(); v++) {
            assertThat(many[v]).isCloseTo(each[v], within(1e-9 * Math.max(1, each[v])));
        }
    }

    @Test
    void lengthsWithoutAUnitAreLeftToTheOtherWay() {
        assertThat(of("A–B 3.7\nB–C 10\nA–C 6.1")).isFalse();
        assertThat(of("A–B 13\nB–C 1\nA–C 13")).isTrue();
        assertThat(of("A–B 13\nB–C 7\nA–C 13")).isTrue();
        assertThat(of("A–B 13\nB–C 12\nA–C 11")).isFalse();
    }

    @Test
    void distancesThatAreTooManyAreLeftToTheOtherWay() {
        assertThat(of("A–B 2000\nB–C 1\nA–C 2000")).isFalse();
        String ring = IntStream.range(0, 2_100)
                .mapToObj(v -> "v%04d–v%04d".formatted(v, (v + 1) % 2_100))
                .collect(Collectors.joining("\n"));
        assertThat(of(ring)).isFalse();
    }

    @Test
    void whereNothingIsLeftToSearchThereIsNothingToFind() {
        for (String text : new String[] {"", "A", "A–B", "A–B 2\nB–C 3"}) {
            Core core = core(Sketch.network(text));
            assertThat(core.size()).isZero();
            assertThat(WholeLengthBatch.batches(core)).isZero();
            assertThat(WholeLengths.of(core)).isPresent();
        }
    }

    /** Sixty diamonds in a row double the chains sixty times. */
    @Test
    void chainsThatForkAreCounted() {
        Snapshot network = Sketch.network(IntStream.range(0, 60)
                .boxed()
                .flatMap(i -> Stream.of("a", "b")
                        .map(side -> "j%03d–%s%03d\n%s%03d–j%03d".formatted(i, side, i, side, i, i + 1)))
                .collect(Collectors.joining("\n")));
        Scores plain = Metrics.get("betweenness").of(network);
        Scores weighted = Metrics.get("weighted-betweenness").of(network);
        assertThat(WholeLengths.of(core(network))).isPresent();
        for (int v = 0; v < network.vertexCount(); v++) {
            assertThat(weighted.get(v).asDouble().orElseThrow())
                    .isCloseTo(plain.get(v).asDouble().orElseThrow(), within(1e-12));
        }
    }

    private static boolean of(String text) {
        return WholeLengths.of(core(Sketch.network(text))).isPresent();
    }

    static Core core(Snapshot network) {
        return Core.of(Rows.ofLengths(network), Components.of(network));
    }
}
