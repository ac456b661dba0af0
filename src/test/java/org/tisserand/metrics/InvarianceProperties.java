package org.tisserand.metrics;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.tisserand.model.Value;
import org.tisserand.network.Snapshot;

import static org.assertj.core.api.Assertions.assertThat;

/** What no metric may depend on: what actors are called, in which order ties were read, in which unit strength is told. */
class InvarianceProperties {

    private static final double EXACT = 1e-9;
    private static final double NO_VALUE = -1e6;

    /** Sums of strengths, which tell it in its unit. */
    private static final Set<String> SCALED = Set.of("strength", "in-strength", "out-strength", "mean-strength");

    /** What depends on a name or on chance: numbers of groups, and what the heuristic reaches. */
    private static final Set<String> NAMED = Set.of(
            "component",
            "leiden-communities",
            "modularity",
            "community-stability",
            "participation",
            "within-module-degree",
            "robustness",
            "robustness-random",
            "core-member",
            "key-players-lost",
            "key-players-reaching");

    @Property(tries = 60)
    void whatActorsAreCalledChangesNothingButTheNumbersOfGroups(@ForAll @IntRange(max = 2000) int seed) {
        var drawing = Drawing.random(seed);
        Snapshot network = drawing.network();
        List<Integer> names =
                new ArrayList<>(IntStream.range(0, drawing.actors()).boxed().toList());
        Collections.shuffle(names, new Random(seed));
        Snapshot renamed = drawing.renamed(names).network();
        for (Metric metric : Metrics.ALL) {
            if (!NAMED.contains(metric.id())) {
                assertThat(byActor(metric, renamed, Drawing.inverse(names)))
                        .as(metric.id())
                        .usingComparatorForType((a, b) -> Math.abs(a - b) < EXACT ? 0 : 1, Double.class)
                        .containsExactlyElementsOf(byActor(
                                metric,
                                network,
                                IntStream.range(0, names.size()).boxed().toList()));
            }
        }
    }

    /** Values in the order of the first names; of edges and pairs the sum alone. A number far below all stands for no value. */
    private static List<Double> byActor(Metric metric, Snapshot network, List<Integer> original) {
        List<Value> values = metric.of(network).values();
        if (metric.scope() == Metric.Scope.EDGE || metric.scope() == Metric.Scope.PAIR) {
            return List.of(
                    values.stream().mapToDouble(InvarianceProperties::plain).sum());
        }
        Double[] ordered = new Double[values.size()];
        for (int v = 0; v < ordered.length; v++) {
            int place = metric.scope() == Metric.Scope.ACTOR ? original.get(number(network, v)) : v;
            ordered[place] = plain(values.get(v));
        }
        return List.of(ordered);
    }

    private static int number(Snapshot network, int vertex) {
        return Integer.parseInt(network.actor(vertex).id());
    }

    private static double plain(Value value) {
        return value.asDouble().orElse(NO_VALUE);
    }

    @Property(tries = 60)
    void theOrderInWhichTiesAreReadChangesNoBit(@ForAll @IntRange(max = 2000) int seed) {
        var drawing = Drawing.random(seed);
        Snapshot shuffled = drawing.shuffled(new Random(seed)).network();
        for (Metric metric : Metrics.ALL) {
            assertThat(metric.of(shuffled)).as(metric.id()).isEqualTo(metric.of(drawing.network()));
        }
    }

    @Property(tries = 60)
    void strengthsInAnotherUnitChangeNoBitOfWhatComparesThem(
            @ForAll @IntRange(max = 2000) int seed, @ForAll @IntRange(min = -6, max = 6) int power) {
        var drawing = Drawing.random(seed);
        double factor = Math.pow(2, power);
        Snapshot scaled = drawing.times(factor).network();
        for (Metric metric : Metrics.ALL) {
            List<Value> expected = metric.of(drawing.network()).values();
            if (SCALED.contains(metric.id())) {
                expected = expected.stream().map(value -> times(value, factor)).toList();
            }
            assertThat(metric.of(scaled).values()).as(metric.id()).isEqualTo(expected);
        }
    }

    private static Value times(Value value, double factor) {
        return value instanceof Value.Known known ? Value.of(known.number() * factor) : value;
    }

    @Property(tries = 30)
    void theSameNetworkGivesTheSameBits(@ForAll @IntRange(max = 2000) int seed) {
        for (Metric metric : Metrics.ALL) {
            assertThat(metric.of(Drawing.random(seed).network()))
                    .as(metric.id())
                    .isEqualTo(metric.of(Drawing.random(seed).network()));
        }
    }
}
