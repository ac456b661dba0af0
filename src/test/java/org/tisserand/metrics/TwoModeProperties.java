package org.tisserand.metrics;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.tisserand.model.Value;
import org.tisserand.network.Snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** What holds of the two-mode metrics on any two-mode network, and what their definitions make of it. */
class TwoModeProperties {

    private static final double EXACT = 1e-12;
    private static final List<String> OF_NETWORK =
            List.of("two-mode-density", "robins-alexander", "mean-pairwise-clustering");
    private static final List<String> OF_ACTORS =
            List.of("collaboration-count", "two-mode-degree", "pairwise-clustering");

    @Property(tries = 300)
    void everyKernelGivesWhatItsDefinitionSays(@ForAll @IntRange(max = 100_000) int seed) {
        var drawing = TwoModeDrawing.random(seed);
        Snapshot network = drawing.network();
        same("two-mode-density", network, drawing.density());
        same("robins-alexander", network, drawing.robinsAlexander());
        same("mean-pairwise-clustering", network, drawing.meanPairwise());
        Scores pairwise = Metrics.get("pairwise-clustering").of(network);
        Scores counts = Metrics.get("collaboration-count").of(network);
        for (int v = 0; v < drawing.actors(); v++) {
            same(pairwise.get(v), drawing.pairwise(v));
            assertThat(counts.get(v).asDouble().orElse(0)).isEqualTo(drawing.degree(v));
        }
    }

    private static void same(String metric, Snapshot network, double expected) {
        same(Metrics.get(metric).of(network).get(0), expected);
    }

    /** No value where the definition has none. */
    private static void same(Value value, double expected) {
        assertThat(value.asDouble().isPresent()).isEqualTo(Double.isFinite(expected));
        value.asDouble().ifPresent(number -> assertThat(number).isCloseTo(expected, within(EXACT)));
    }

    @Property(tries = 100)
    void whatActorsAreCalledChangesNothing(@ForAll @IntRange(max = 100_000) int seed) {
        var drawing = TwoModeDrawing.random(seed);
        List<Integer> names =
                new ArrayList<>(IntStream.range(0, drawing.actors()).boxed().toList());
        Collections.shuffle(names, new Random(seed));
        Snapshot network = drawing.network();
        Snapshot renamed = drawing.renamed(names).network();
        for (String id : OF_NETWORK) {
            same(Metrics.get(id).of(renamed).get(0), Metrics.get(id).of(network).get(0));
        }
        for (String id : OF_ACTORS) {
            Scores before = Metrics.get(id).of(network);
            Scores after = Metrics.get(id).of(renamed);
            IntStream.range(0, names.size()).forEach(v -> same(after.get(names.get(v)), before.get(v)));
        }
    }

    private static void same(Value value, Value expected) {
        same(value, expected.asDouble().orElse(Double.NaN));
    }

    @Property(tries = 20)
    void partsDealtAnewKeepEveryCount(@ForAll @IntRange(max = 100_000) int seed) {
        var drawing = TwoModeDrawing.random(seed);
        var network = drawing.network();
        if (IntStream.range(0, drawing.actors())
                        .filter(v -> drawing.degree(v) > 0)
                        .count()
                > 1) {
            var dealt = new Curveball(network.twoMode(), seed);
            dealt.trade(50);
            int[] sizes = new int[network.twoMode().collaborationCount()];
            for (int v = 0; v < drawing.actors(); v++) {
                int[] joined = dealt.joined(v);
                assertThat(joined).hasSize(drawing.degree(v)).doesNotHaveDuplicates();
                IntStream.of(joined).forEach(e -> sizes[e]++);
            }
            for (int e = 0; e < sizes.length; e++) {
                assertThat(sizes[e]).isEqualTo(network.twoMode().members(e).length);
            }
        }
    }
}
