package org.tisserand.metrics.unknown;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tisserand.Sketch;
import org.tisserand.Threads;
import org.tisserand.metrics.Chosen;
import org.tisserand.metrics.DrawnNetworks;
import org.tisserand.metrics.Metric;
import org.tisserand.metrics.Metrics;
import org.tisserand.metrics.Progress;
import org.tisserand.network.Snapshot;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

class JackknifeTest {

    private static final Snapshot KARATE = Sketch.network(Sketch.unweighted(Sketch.kept("karate")));

    /** A hub and twelve others, who are alike. */
    private static final Snapshot STAR = Sketch.network(
            IntStream.range(0, 12).mapToObj("hub–leaf%02d"::formatted).collect(joining("\n")));

    private static Jackknife of(String metric, Snapshot network, double share) {
        return Jackknife.of(Metrics.get(metric), network, Chosen.PRESETS, share, Progress.UNHEARD);
    }

    private static Jackknife of(String metric, Snapshot network) {
        return Jackknife.of(Metrics.get(metric), network, Chosen.PRESETS, Progress.UNHEARD);
    }

    /** Mean ρ with the whole network's order. Those were other draws, told to two decimals. */
    @ParameterizedTest(name = "{0} {1} without {2}")
    @CsvSource({
        "karate, betweenness, 0.1, 0.94",
        "karate, betweenness, 0.2, 0.91",
        "karate, betweenness, 0.3, 0.84",
        "karate, degree, 0.1, 0.96",
        "karate, degree, 0.2, 0.92",
        "karate, degree, 0.3, 0.86",
        "karate, constraint, 0.1, 0.93",
        "karate, constraint, 0.2, 0.89",
        "karate, constraint, 0.3, 0.82",
        "lesmis, betweenness, 0.1, 0.98",
        "lesmis, betweenness, 0.2, 0.95",
        "lesmis, betweenness, 0.3, 0.92",
        "lesmis, degree, 0.1, 0.99",
        "lesmis, degree, 0.2, 0.97",
        "lesmis, degree, 0.3, 0.95",
        "lesmis, constraint, 0.1, 0.98",
        "lesmis, constraint, 0.2, 0.95",
        "lesmis, constraint, 0.3, 0.93"
    })
    void theOrderLosesWhatIsKnownOfMissingActors(String network, String metric, double share, double expected)
            throws IOException {
        Snapshot drawn = network.equals("karate") ? KARATE : DrawnNetworks.unweighted(network);
        double found = of(metric, drawn, share).order().orElseThrow().spearman();
        assertThat(found).isCloseTo(expected, within(0.015));
    }

    @Test
    void theHubKeepsItsPlaceAndItsValueFallsWithItsPartners() {
        Jackknife degree = of("degree", STAR);
        int hub = STAR.vertex("hub").orElseThrow();

        assertThat(degree.removed()).isEqualTo(1);
        assertThat(degree.draws()).isEqualTo(200);
        assertThat(degree.each().get(hub)).contains(new Jackknife.Left(new Interval(11, 11), true));
    }

    @Test
    void thoseWhoDependOnOneActorDoNotHoldTheirPlaceEverywhere() {
        Jackknife betweenness = of("betweenness", KARATE);

        assertThat(betweenness.each().stream().flatMap(Optional::stream).filter(left -> !left.holds()))
                .isNotEmpty();
        assertThat(betweenness
                        .each()
                        .get(KARATE.vertex("33").orElseThrow())
                        .orElseThrow()
                        .holds())
                .isTrue();
    }

    @Test
    void fewerThanTenActorsAreNotJudged() {
        Jackknife few = of("degree", Sketch.network("A–B\nB–C\nC–D"));

        assertThat(few.draws()).isZero();
        assertThat(few.order()).isEmpty();
        assertThat(few.each()).hasSize(4).containsOnly(Optional.empty());
    }

    @Test
    void anActorWhoSeldomHasAValueHasNoInterval() {
        Snapshot network = Sketch.network("alone\n" + Sketch.kept("karate"));
        assertThat(of("constraint", network).each().get(network.vertex("alone").orElseThrow()))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"density", "bridges", "component", "leiden-communities"})
    void whatHasNoOrderAmongActorsIsRefused(String metric) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of(metric, KARATE))
                .withMessageContaining("id=" + metric);
    }

    @Test
    void oneThreadAndManyGiveTheSameBits() {
        Metric metric = Metrics.get("betweenness");
        assertThat(by(5, metric)).isEqualTo(by(1, metric));
    }

    private static Jackknife by(int threads, Metric metric) {
        return Threads.on(threads, () -> Jackknife.of(metric, KARATE, Chosen.PRESETS, Progress.UNHEARD));
    }

    @Test
    void aReaderWhoGivesUpEndsTheDraws() {
        Progress impatient = (done, total) -> {
            throw new CancellationException();
        };
        assertThatThrownBy(() -> Jackknife.of(Metrics.get("degree"), KARATE, Chosen.PRESETS, impatient))
                .isInstanceOf(CancellationException.class);
    }

    @Test
    void spearmanTakesEqualValuesByTheMiddleOfTheirPlaces() {
        assertThat(Spearman.of(new double[] {1, 2, 3, 4}, new double[] {1, 4, 9, 16}))
                .hasValueCloseTo(1.0, within(1e-12));
        assertThat(Spearman.of(new double[] {1, 2, 3}, new double[] {3, 2, 1})).hasValueCloseTo(-1.0, within(1e-12));
        assertThat(Spearman.of(new double[] {1, 2, 2, 3}, new double[] {1, 3, 2, 4}))
                .hasValueCloseTo(3 / Math.sqrt(10), within(1e-12));
        assertThat(Spearman.of(new double[] {1, 1}, new double[] {1, 2})).isEmpty();
    }
}
