package org.tisserand.metrics;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tisserand.Sketch;
import org.tisserand.metrics.vector.Vectors;
import org.tisserand.network.Snapshot;

import static org.assertj.core.api.Assertions.assertThat;

/** What is summed by the vectors of the machine has the bits that plain loops give. */
class VectorsTest {

    /** The build and the launchers load the module, so that what is below is no empty word. */
    @Test
    void theModuleIsLoaded() {
        assertThat(Vectors.loaded()).isTrue();
    }

    static Stream<Snapshot> networks() {
        return Stream.of(
                Sketch.network("A–B"),
                Sketch.network("A–B\nB–C\nC–A"),
                Sketch.network("A–B\nB–C\nC–D\nD–A\nX–Y"),
                Sketch.network(Sketch.unweighted(Sketch.kept("karate"))),
                withHubs(700, 3_000, strength -> strength));
    }

    @ParameterizedTest
    @MethodSource("networks")
    void betweennessHasTheSameBits(Snapshot network) {
        Core core = Core.of(Rows.ofTies(network), Components.of(network));
        double[] plain = new double[core.size()];
        double[] vectors = new double[core.size()];
        for (int batch = 0; batch < PathBatch.batches(core); batch++) {
            assertThat(new PathBatch(core, core.byHubs(), false).add(batch, plain))
                    .isTrue();
            assertThat(new PathBatch(core, core.byHubs(), true).add(batch, vectors))
                    .isTrue();
        }
        assertThat(vectors).isEqualTo(plain);
    }

    @ParameterizedTest
    @MethodSource("networks")
    void searchesMeetTheSame(Snapshot network) {
        Rows ties = Rows.ofTies(network);
        Rows arcs = Rows.ofArcs(network);
        int last = network.vertexCount() - 1;
        assertThat(told(new Sweep(ties, true))).isEqualTo(told(new Sweep(ties, false)));
        assertThat(told(new Sweep(ties, true), 0, last)).isEqualTo(told(new Sweep(ties, false), 0, last));
        assertThat(told(new Sweep(arcs, true), last)).isEqualTo(told(new Sweep(arcs, false), last));
    }

    private static List<String> told(Sweep sweep, int... gone) {
        var told = new ArrayList<String>();
        sweep.from(0, gone, (v, distance, many) -> told.add(v + " " + distance + " " + many));
        return told;
    }

    @ParameterizedTest
    @MethodSource("networks")
    void betweennessByWholeLengthsHasTheSameBits(Snapshot network) {
        Core core = WholeLengthsTest.core(network);
        WholeLengths lengths = WholeLengths.of(core).orElseThrow();
        double[] plain = new double[core.size()];
        double[] vectors = new double[core.size()];
        for (int batch = 0; batch < WholeLengthBatch.batches(core); batch++) {
            assertThat(new WholeLengthBatch(core, lengths, core.byHubs(), false).add(batch, plain))
                    .isTrue();
            assertThat(new WholeLengthBatch(core, lengths, core.byHubs(), true).add(batch, vectors))
                    .isTrue();
        }
        assertThat(vectors).isEqualTo(plain);
    }

    /**
     * Drawn so that the first have the most ties.
     *
     * @param strength of what is 1 to 5
     */
    static Snapshot withHubs(int actors, int ties, DoubleUnaryOperator strength) {
        var chance = new SplittableRandom(7);
        return Sketch.network(IntStream.range(0, ties)
                .mapToObj(i -> new int[] {chance.nextInt(1 + chance.nextInt(actors - 1)), chance.nextInt(actors)})
                .map(tie -> new int[] {Math.min(tie[0], tie[1]), Math.max(tie[0], tie[1])})
                .filter(tie -> tie[0] < tie[1])
                .collect(Collectors.toMap(
                        tie -> "v%04d–v%04d".formatted(tie[0], tie[1]), tie -> 1 + tie[1] % 5, Math::max, TreeMap::new))
                .entrySet()
                .stream()
                .map(tie -> tie.getKey() + " " + strength.applyAsDouble(tie.getValue()))
                .collect(Collectors.joining("\n")));
    }
}
