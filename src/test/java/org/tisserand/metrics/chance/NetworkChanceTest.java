package org.tisserand.metrics.chance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.tisserand.Sketch;
import org.tisserand.metrics.Chosen;
import org.tisserand.metrics.Metric;
import org.tisserand.metrics.Metrics;
import org.tisserand.metrics.Progress;
import org.tisserand.network.Snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class NetworkChanceTest {

    private static final int DRAWS = 200;

    private static final Snapshot KARATE =
            Sketch.network(Sketch.kept("karate-factions") + Sketch.unweighted(Sketch.kept("karate")));

    private static final NetworkChance TOGETHER = NetworkChance.of(KARATE, DRAWS, Progress.UNHEARD);

    @Test
    void everyMetricOfTheNetworkThatChanceMayExplainIsThereOnceAndInOrder() {
        assertThat(TOGETHER.each())
                .extracting(held -> held.metric().id())
                .contains("transitivity", "modularity", "ei-index", "attribute-assortativity")
                .doesNotContain("density", "core-periphery")
                .containsExactlyElementsOf(
                        NetworkChance.METRICS.stream().map(Metric::id).toList());
    }

    @Test
    void aMetricHasTheNumbersThatItHasAlone() {
        for (String id : List.of("transitivity", "ei-index", "global-efficiency")) {
            assertThat(TOGETHER.of(id).orElseThrow().chance())
                    .isEqualTo(Chance.of(Metrics.get(id), KARATE, Chosen.PRESETS, DRAWS, Progress.UNHEARD)
                            .each()
                            .get(0));
        }
    }

    @Test
    void falseDiscoveriesAreHeldOverAllOfThem() {
        List<Optional<Significance>> all =
                TOGETHER.each().stream().map(NetworkChance.Held::chance).toList();
        boolean[] expected = Discoveries.held(all);
        for (int i = 0; i < expected.length; i++) {
            boolean beyond = all.get(i).filter(each -> !each.ordinary()).isPresent();
            assertThat(TOGETHER.each().get(i).standsOut())
                    .as(TOGETHER.each().get(i).metric().id())
                    .isEqualTo(expected[i] && beyond);
        }
        assertThat(TOGETHER.tested())
                .isEqualTo(all.stream().filter(Optional::isPresent).count());
    }

    @Test
    void theClubKeepsToItsSidesAndItsTransitivityIsOfItsDegrees() {
        assertThat(TOGETHER.of("ei-index").orElseThrow().standsOut()).isTrue();
        assertThat(TOGETHER.of("average-clustering").orElseThrow().standsOut()).isTrue();
        assertThat(TOGETHER.of("transitivity").orElseThrow().standsOut()).isFalse();
    }

    @Test
    void whatHasNoValueIsNotTested() {
        NetworkChance noGroups = NetworkChance.of(Sketch.network("A–B\nB–C\nC–D\nD–A"), 120, Progress.UNHEARD);
        assertThat(noGroups.of("ei-index").orElseThrow().chance()).isEmpty();
        assertThat(noGroups.tested()).isLessThan(noGroups.each().size());
    }

    @Test
    void progressRunsOverBothNullModelsAndMayEndIt() {
        List<Long> totals = new ArrayList<>();
        List<Long> steps = new ArrayList<>();
        NetworkChance.of(Sketch.network("A–B\nB–C"), 120, (done, total) -> {
            synchronized (steps) {
                totals.add(total);
                steps.add(done);
            }
        });
        assertThat(totals).containsOnly(240L);
        assertThat(steps).hasSize(240).contains(1L, 240L);

        assertThatThrownBy(() -> NetworkChance.of(KARATE, (done, total) -> {
                    throw new CancellationException();
                }))
                .isInstanceOf(CancellationException.class);
    }
}
