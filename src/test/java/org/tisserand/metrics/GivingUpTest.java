package org.tisserand.metrics;

import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tisserand.Sketch;
import org.tisserand.network.Snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Every metric says how far it is and gives up when nobody waits, but those that are quick on the largest networks. */
class GivingUpTest {

    /** Under a third of a second each on 20,000 actors and 60,000 ties: passes over actors, ties or triangles. */
    private static final Set<String> QUICK = Set.of("""
            articulation-points attribute-assortativity average-clustering average-clustering-partnered
            bridge-count bridges brokerage-consultant brokerage-coordinator brokerage-gatekeeper
            brokerage-liaison brokerage-representative clustering collaboration-count collaboration-degree
            collaboration-size component components coreness degree degree-assortativity degree-centralisation
            density directed-density directed-ei-index ei-index ei-index-actor in-degree in-strength mean-degree
            mean-pairwise-clustering mean-strength out-degree out-strength pairwise-clustering reciprocity
            robins-alexander specialisation strength strong-components transitivity
            two-mode-degree two-mode-density two-step-reach
            """.strip().split("\\s+", -1));

    static Stream<Metric> longOnes() {
        return Metrics.ALL.stream().filter(metric -> !QUICK.contains(metric.id()));
    }

    /** A ring with chords, so that nobody is apart, and collaborations that overlap. */
    private static Snapshot network() {
        String ties = IntStream.range(0, 30)
                .mapToObj(i -> "v%02d–v%02d\nv%02d–v%02d".formatted(i, (i + 1) % 30, i, (i + 7) % 30))
                .collect(Collectors.joining("\n"));
        return Sketch.network(ties + "\nP1: v01, v02, v09\nP2: v02, v09, v20\nP3: v05, v01, v02");
    }

    @ParameterizedTest
    @MethodSource("longOnes")
    void whatTakesLongTellsHowFarItIs(Metric metric) {
        var told = new ConcurrentLinkedQueue<Double>();
        metric.of(network(), Chosen.PRESETS, (done, total) -> told.add((double) done / total));
        assertThat(told).isNotEmpty().allMatch(share -> share >= 0 && share <= 1);
    }

    @ParameterizedTest
    @MethodSource("longOnes")
    void whatNobodyWaitsForIsGivenUp(Metric metric) {
        Progress unwanted = (done, total) -> {
            throw new CancellationException(metric.id());
        };
        assertThatThrownBy(() -> metric.of(network(), Chosen.PRESETS, unwanted))
                .isInstanceOf(CancellationException.class);
    }

    /** A chain settles slowly; what is told 60 times is told within each of the 50 searches and between the rounds. */
    @ParameterizedTest
    @ValueSource(strings = {"eigenvector", "leiden-communities", "pagerank"})
    void wordComesWithinTheLongestPartsToo(String id) {
        String chain = IntStream.range(0, 300)
                .mapToObj(i -> "v%03d–v%03d".formatted(i, i + 1))
                .collect(Collectors.joining("\n"));
        var told = new AtomicInteger();
        Progress impatient = (done, total) -> {
            if (told.incrementAndGet() > 60) {
                throw new CancellationException(id);
            }
        };
        assertThatThrownBy(() -> Metrics.get(id).of(Sketch.network(chain), Chosen.PRESETS, impatient))
                .isInstanceOf(CancellationException.class);
    }
}
