package org.tisserand.metrics;

import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tisserand.Sketch;
import org.tisserand.network.Snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Every metric that is told to take long says how far it is, and gives up when nobody waits. */
class GivingUpTest {

    private static final Pattern LONG = Pattern.compile("nm|n²|seeds|samples|orders|starts|each");

    static Stream<Metric> longOnes() {
        return Metrics.ALL.stream()
                .filter(metric ->
                        LONG.matcher(metric.cost()).find() && !metric.cost().startsWith("O(Σ"));
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
}
