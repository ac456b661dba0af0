package org.tisserand.metrics.chance;

import java.util.SplittableRandom;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tisserand.Sketch;
import org.tisserand.Threads;
import org.tisserand.metrics.Chosen;
import org.tisserand.metrics.Grouping;
import org.tisserand.metrics.Metric;
import org.tisserand.metrics.Metrics;
import org.tisserand.metrics.Progress;
import org.tisserand.network.Snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

class ChanceTest {

    /** The club's two sides after it split, as Zachary told them. */
    private static final String FACTIONS = IntStream.range(0, 34)
            .mapToObj(v -> v
                    + (IntStream.of(0, 1, 2, 3, 4, 5, 6, 7, 8, 10, 11, 12, 13, 16, 17, 19, 21)
                                    .anyMatch(hi -> hi == v)
                            ? " @hi"
                            : " @officer"))
            .reduce("", (text, line) -> text + line + "\n");

    private static final Snapshot KARATE = Sketch.network(FACTIONS + Sketch.unweighted(Sketch.kept("karate")));

    private static Significance of(String metric, Snapshot network) {
        return Chance.of(Metrics.get(metric), network, Chosen.PRESETS, Progress.UNHEARD)
                .each()
                .get(0)
                .orElseThrow();
    }

    @Test
    void theClubsTransitivityIsNoneOfANetworkOfSuchDegreesButItsAverageClusteringIs() {
        Significance transitivity = of("transitivity", KARATE);
        assertThat(transitivity.observed()).isCloseTo(0.2557, within(1e-4));
        assertThat(transitivity.mean()).isCloseTo(0.220, within(0.01));
        assertThat(transitivity.sd()).isCloseTo(0.026, within(0.005));
        assertThat(transitivity.ordinary()).isTrue();

        Significance clustering = of("average-clustering", KARATE);
        assertThat(clustering.mean()).isCloseTo(0.353, within(0.01));
        assertThat(clustering.z().orElseThrow()).isCloseTo(4.5, within(0.6));
        assertThat(clustering.ordinary()).isFalse();
        assertThat(clustering.p()).isEqualTo(2.0 / 501);
    }

    @Test
    void theClubsTiesKeepToTheirSideFarMoreThanLabelsDealtByChance() {
        Significance index = of("ei-index", KARATE);
        assertThat(index.observed()).isCloseTo(-0.7179487, within(1e-6));
        assertThat(index.mean()).isCloseTo(0.0289, within(0.02));
        assertThat(index.sd()).isCloseTo(0.096, within(0.01));
        assertThat(index.percentile()).isZero();
        // 500 draws tell a mean to sd / 22 and an sd to 1 part in 32: three times that, of -7.78.
        assertThat(index.z().orElseThrow()).isCloseTo((-0.7179487 - 0.0289) / 0.096, within(0.87));
    }

    /** 204 open ways lead through actor 0; dealt anew, 16/33 × 15/32 of them stay on one side. */
    @Test
    void theFirstActorCoordinatesItsSideFarMoreThanLabelsDealtByChanceWouldHaveIt() {
        Significance coordinator = of("brokerage-coordinator", KARATE);
        double expected = 204 * (16 / 33.0) * (15 / 32.0);
        assertThat(coordinator.observed()).isEqualTo(174);
        assertThat(coordinator.mean()).isCloseTo(expected, within(3 * coordinator.sd() / Math.sqrt(500)));
        assertThat(coordinator.z().orElseThrow())
                .isCloseTo((174 - expected) / coordinator.sd(), within(3 / Math.sqrt(500)));
        assertThat(coordinator.z().orElseThrow()).isGreaterThan(3);
    }

    @Test
    void rewiringKeepsEveryDegreeAndChangesWhoIsTied() {
        Snapshot drawn = Rewiring.of(KARATE, new SplittableRandom(7));
        assertThat(IntStream.range(0, 34).map(drawn::degree).toArray())
                .containsExactly(IntStream.range(0, 34).map(KARATE::degree).toArray());
        long same = KARATE.edges().stream()
                .filter(edge -> drawn.adjacent(edge.u(), edge.v()))
                .count();
        assertThat(same).isLessThan(50);
    }

    @Test
    void relabellingKeepsEveryGroupsSizeAndLeavesTheUnknownUnknown() {
        Snapshot network = Sketch.network("A @x\nB @x\nC @y\nD\nA–B\nC–D");
        for (int seed = 0; seed < 20; seed++) {
            Snapshot drawn = Relabelling.of(network, Grouping.SECTOR, new SplittableRandom(seed));
            assertThat(drawn.actors().subList(0, 3))
                    .extracting(actor -> actor.sector().orElse("?"))
                    .containsExactlyInAnyOrder("x", "x", "y");
            assertThat(drawn.actor(3).sector()).isEmpty();
        }
    }

    @Test
    void aNetworkThatAllowsNoSwapIsOrdinaryByItself() {
        Significance star = of("mean-distance", Sketch.network("A–B\nA–C\nA–D\nA–E"));
        assertThat(star.percentile()).isEqualTo(0.5);
        assertThat(star.z()).isEmpty();
        assertThat(star.ordinary()).isTrue();
        assertThat(star.p()).isEqualTo(1);
    }

    @Test
    void whatHasNoValueIsHeldAgainstNothing() {
        Chance chance = Chance.of(
                Metrics.get("constraint"), Sketch.network("A–B\nB–C\nD"), Chosen.PRESETS, 120, Progress.UNHEARD);
        assertThat(chance.each().get(0)).isPresent();
        assertThat(chance.each().get(3)).isEmpty();
    }

    @Test
    void oneThreadAndManyGiveTheSameBits() {
        Metric metric = Metrics.get("average-clustering");
        assertThat(by(5, metric)).isEqualTo(by(1, metric));
    }

    private static Chance by(int threads, Metric metric) {
        return Threads.on(threads, () -> Chance.of(metric, KARATE, Chosen.PRESETS, 100, Progress.UNHEARD));
    }

    @Test
    void aReaderWhoGivesUpEndsTheDraws() {
        Progress impatient = (done, total) -> {
            throw new CancellationException();
        };
        assertThatThrownBy(() -> Chance.of(Metrics.get("transitivity"), KARATE, Chosen.PRESETS, impatient))
                .isInstanceOf(CancellationException.class);
    }

    @Test
    void aValueFixedByTheDegreesIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Chance.of(Metrics.get("degree"), KARATE, Chosen.PRESETS, Progress.UNHEARD))
                .withMessageContaining("id=degree");
    }
}
