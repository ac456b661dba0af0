package org.tisserand.metrics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tisserand.Sketch;
import org.tisserand.model.Language;
import org.tisserand.model.Words;
import org.tisserand.network.Edge;
import org.tisserand.network.Snapshot;
import org.tisserand.network.TwoMode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.tisserand.metrics.Reading.edges;

/** Which pairs share more than chance would have it, against every arrangement of small networks. */
class BackboneTest {

    /** Five standard errors of a share of 2,000 independent draws, at most. */
    private static final double DRAWN = 5 * Math.sqrt(.25 / Backbone.SAMPLES);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "P: A, B\nQ: A, B\nR: C, D\nS: C",
                "P: A, B, C\nQ: A, B\nR: A, D\nS: B, D",
                "P: A, B, C, D\nQ: A, B\nR: A, B, C\nS: D",
                "P: A, B\nQ: B, C\nR: C, D\nS: D, A"
            })
    void everyPairHasItsShareOfAllArrangements(String text) {
        Snapshot network = Sketch.network(text);
        List<int[]> all = arrangements(network.twoMode());
        Scores scores = Metrics.get("backbone").of(network);
        for (int i = 0; i < network.edgeCount(); i++) {
            Edge edge = network.edges().get(i);
            int[] observed = rows(network.twoMode());
            int shared = Integer.bitCount(observed[edge.u()] & observed[edge.v()]);
            double asMany = all.stream()
                    .filter(rows -> Integer.bitCount(rows[edge.u()] & rows[edge.v()]) >= shared)
                    .count();
            assertThat(scores.get(i).asDouble().orElseThrow())
                    .as(edge.u() + "–" + edge.v())
                    .isCloseTo(asMany / all.size(), within(DRAWN));
        }
    }

    @Test
    void everyArrangementIsDealtAsOftenAsAnyOther() {
        Snapshot network = Sketch.network("P: A, B, C\nQ: A, B\nR: A, D\nS: B, D");
        var counts = new TreeMap<String, Integer>();
        var dealt = new Curveball(network.twoMode(), 7);
        int samples = 20_000;
        for (int i = 0; i < samples; i++) {
            dealt.trade(20);
            int[] rows = IntStream.range(0, 4).map(v -> bits(dealt.joined(v))).toArray();
            counts.merge(Arrays.toString(rows), 1, Integer::sum);
        }
        int all = arrangements(network.twoMode()).size();
        double expected = (double) samples / all;
        assertThat(counts).hasSize(all);
        assertThat(counts.values())
                .allSatisfy(count -> assertThat((double) count).isCloseTo(expected, within(5 * Math.sqrt(expected))));
    }

    /** Of each actor the bits of its collaborations, in every way that keeps all counts. */
    private static List<int[]> arrangements(TwoMode twoMode) {
        var all = new ArrayList<int[]>();
        fill(rows(twoMode), 0, new int[twoMode.actorCount()], all);
        int[] sizes = sizes(rows(twoMode), twoMode.collaborationCount());
        all.removeIf(rows -> !Arrays.equals(sizes(rows, sizes.length), sizes));
        return all;
    }

    private static void fill(int[] observed, int actor, int[] rows, List<int[]> all) {
        if (actor == rows.length) {
            all.add(rows.clone());
            return;
        }
        for (int bits = 0; bits < 16; bits++) {
            if (Integer.bitCount(bits) == Integer.bitCount(observed[actor])) {
                rows[actor] = bits;
                fill(observed, actor + 1, rows, all);
            }
        }
    }

    private static int[] rows(TwoMode twoMode) {
        return IntStream.range(0, twoMode.actorCount())
                .map(v -> bits(twoMode.joined(v)))
                .toArray();
    }

    private static int bits(int[] collaborations) {
        return IntStream.of(collaborations).map(e -> 1 << e).sum();
    }

    private static int[] sizes(int[] rows, int collaborations) {
        return IntStream.range(0, collaborations)
                .map(e -> IntStream.of(rows).map(row -> row >> e & 1).sum())
                .toArray();
    }

    @Test
    void whatCannotBeOtherwiseSaysNothing() {
        assertThat(edges("backbone", "P: Ada, Bel\nQ: Ada, Bel")).isEqualTo("Ada–Bel 1");
    }

    @Test
    void aPairThatSharesNoCollaborationHasNoValue() {
        assertThat(edges("backbone", "P: Ada, Bel\nBel–Cyr")).isEqualTo("Ada–Bel 1, Bel–Cyr pair-shares-none");
        assertThat(edges("backbone", "P: Ada\nAda–Bel")).isEqualTo("Ada–Bel pair-shares-none");
        assertThat(edges("backbone", "Ada–Bel")).isEqualTo("Ada–Bel no-collaborations");
        assertThat(edges("backbone", "")).isEmpty();
    }

    @Test
    void itSaysHowItDrewAndHowManyPairsChanceAloneWouldShow() {
        Scores scores = Metrics.get("backbone").of(Sketch.network("P: Ada, Bel, Cyr\nQ: Ada, Dan"));
        assertThat(scores.remarks())
                .extracting(Words.in(Language.EN)::say)
                .containsExactly("2,000 random arrangements, from seed 1."
                        + " Of 4 pairs, chance alone would put about 0.2 below 0.05. None stands out from chance,"
                        + " false discoveries being held at one in ten (Benjamini & Hochberg 1995).");
    }

    @Test
    void itTellsHowFarItIsAndEndsWhenNobodyWaits() {
        Snapshot network = Sketch.network("P: Ada, Bel\nQ: Bel, Cyr");
        var told = new ArrayList<Long>();
        Metrics.get("backbone").of(network, Chosen.PRESETS, (done, total) -> told.add(done));
        assertThat(told).hasSize(Backbone.SAMPLES).isSorted();
        assertThatThrownBy(() -> Metrics.get("backbone").of(network, Chosen.PRESETS, (done, total) -> {
                    throw new CancellationException();
                }))
                .isInstanceOf(CancellationException.class);
    }

    @Test
    void aTradeNeedsTwoActors() {
        var alone = new Curveball(Sketch.network("P: Ada\nBel").twoMode(), 1);
        assertThatThrownBy(() -> alone.trade(1)).hasMessageContaining("actorCount=1");
    }
}
