package org.tisserand.metrics;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tisserand.Needs;
import org.tisserand.Sketch;
import org.tisserand.model.Language;
import org.tisserand.model.Words;
import org.tisserand.network.Snapshot;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.tisserand.metrics.Reading.actors;

/** Borgatti's key players: whose loss breaks the network, and who reaches most of it. */
class KeyPlayersTest {

    /** Two stars whose centres share one partner. */
    private static final String TWO_STARS = """
            Hub–A
            Hub–B
            Hub–Mid
            Mid–Pole
            Pole–X
            Pole–Y
            """;

    private static final Snapshot KARATE = Sketch.network(Sketch.kept("karate"));

    private static Chosen players(int count) {
        return new Chosen(Map.of("players", String.valueOf(count)));
    }

    private static String players(String metric, Snapshot network, int count) {
        Scores scores = Metrics.get(metric).of(network, players(count), Progress.UNHEARD);
        return IntStream.range(0, network.vertexCount())
                .filter(v -> scores.get(v).asDouble().orElseThrow() == 1)
                .mapToObj(v -> network.actor(v).id())
                .collect(joining(", "));
    }

    private static double value(String metric, Snapshot network, int count) {
        return Metrics.get(metric)
                .of(network, players(count), Progress.UNHEARD)
                .get(0)
                .asDouble()
                .orElseThrow();
    }

    /** Without Mid, six of twelve ordered pairs of each half are joined: 12 of 30 in all. */
    @Test
    void fragmentationIsTheShareOfPairsLeftApart() {
        assertThat(actors("fragmentation", TWO_STARS)).isEqualTo("A 0, B 0, Hub 0.6, Mid 0.6, Pole 0.6, X 0, Y 0");
        assertThat(Fragmentation.of(Sketch.network("A–B\nB–C\nA–C\nD–E\nZ"))).isCloseTo(22 / 30.0, within(1e-15));
    }

    /** Without Mid each half is a chain of three: 2 × (4 × 1 + 2 × ½) of 30. */
    @Test
    void byDistanceTheLongerChainsCountToo() {
        double withoutMid = 1 - 10 / 30.0;
        assertThat(Reading.value("distance-fragmentation", Sketch.network(TWO_STARS), "Mid"))
                .isCloseTo(withoutMid, within(1e-15));
    }

    @Test
    void reachCountsTheActorItself() {
        assertThat(actors("two-step-reach", TWO_STARS))
                .isEqualTo("A 0.5714, B 0.5714, Hub 0.7143, Mid 1, Pole 0.7143, X 0.5714, Y 0.5714");
        assertThat(Reading.value("distance-reach", Sketch.network(TWO_STARS), "Mid"))
                .isCloseTo((1 + 2 + 4 / 2.0) / 7, within(1e-15));
    }

    /** Each hub alone reaches 5.5 of 8; the second reaches no one anew, and the pair apart is worth 2. */
    @Test
    void theBestTwoAreNotTheTwoBest() {
        Snapshot network = Sketch.network("H–A\nH–B\nH–C\nH–D\nI–A\nI–B\nI–C\nI–D\nP–Q");
        assertThat(players("key-players-reaching", network, 1)).isEqualTo("H");
        assertThat(Reading.value("distance-reach", network, "I")).isEqualTo(5.5 / 8);
        assertThat(players("key-players-reaching", network, 2)).isEqualTo("H, P");
        assertThat(value("key-players-reach", network, 2)).isEqualTo(7.5 / 8);
    }

    @Test
    void withoutItsTwoHubsNothingIsLeftOfTwoStars() {
        Snapshot network = Sketch.network(TWO_STARS);
        assertThat(players("key-players-lost", network, 2)).isEqualTo("Hub, Pole");
        assertThat(value("key-players-loss", network, 2)).isEqualTo(1);
        assertThat(players("key-players-reaching", network, 2)).isEqualTo("Hub, Pole");
    }

    @Test
    void withNoMoreActorsThanPlayersAllAre() {
        assertThat(players("key-players-lost", Sketch.network("A–B"), 5)).isEqualTo("A, B");
        assertThat(value("key-players-loss", Sketch.network("A–B"), 5)).isEqualTo(1);
        assertThat(value("key-players-reach", Sketch.network("A–B"), 5)).isEqualTo(1);
        assertThat(actors("key-players-reaching", "")).isEmpty();
    }

    @Test
    void theKarateClubHasItsReferenceValues() throws IOException {
        JsonNode karate = new ObjectMapper()
                .readTree(Needs.shared("reference/reference_values.json").toFile())
                .get("karate");
        karate.get("kppneg1").properties().forEach(actor -> {
            assertThat(Reading.value("fragmentation", KARATE, actor.getKey()))
                    .isCloseTo(actor.getValue().get(0).asDouble(), within(1e-12));
            assertThat(Reading.value("distance-fragmentation", KARATE, actor.getKey()))
                    .isCloseTo(actor.getValue().get(1).asDouble(), within(1e-12));
        });
        karate.get("kpppos1").properties().forEach(actor -> assertThat(
                        Reading.value("distance-reach", KARATE, actor.getKey()))
                .isCloseTo(actor.getValue().get(0).asDouble(), within(1e-12)));
        assertThat(value("key-players-loss", KARATE, 2))
                .isCloseTo(karate.at("/kppneg_best2_dw/1/1").asDouble(), within(1e-12));
        assertThat(value("key-players-reach", KARATE, 2))
                .isCloseTo(karate.at("/kpppos_best2/1").asDouble(), within(1e-12));
        assertThat(players("key-players-lost", KARATE, 2)).isEqualTo("0, 1");
        assertThat(players("key-players-reaching", KARATE, 2)).isEqualTo("0, 33");
    }

    @Test
    void theLossOfTheBestTwoPartsTheShareOfPairsOfTheReference() {
        int[] pair = {KARATE.vertex("0").orElseThrow(), KARATE.vertex("1").orElseThrow()};
        assertThat(Fragmentation.of(KARATE, pair)).isCloseTo(.4233870967741935, within(1e-12));
        var pieces = new Chosen(Map.of("players", "2", "apart", "pieces"));
        assertThat(Metrics.get("key-players-loss")
                        .of(KARATE, pieces, Progress.UNHEARD)
                        .get(0)
                        .asDouble()
                        .orElseThrow())
                .isCloseTo(.4233870967741935, within(1e-12));
    }

    @Test
    void theTwoWhoReachMostWithinSoManyStepsAreThoseOfTheReference() {
        for (var each : Map.of("1", .9117647058823529, "2", 1.0).entrySet()) {
            var steps = new Chosen(Map.of("players", "2", "reached", each.getKey()));
            assertThat(Metrics.get("key-players-reach")
                            .of(KARATE, steps, Progress.UNHEARD)
                            .get(0)
                            .asDouble()
                            .orElseThrow())
                    .isCloseTo(each.getValue(), within(1e-12));
        }
    }

    /** 46 376 sets of four of 34 can all be looked at; 278 256 of five cannot. */
    @Test
    void aRemarkSaysWhetherEverySetWasLookedAt() {
        assertThat(remark(4)).isEqualTo("All 46,376 possible sets are examined: none is worth more.");
        assertThat(remark(5))
                .isEqualTo("More than 50,000 sets are possible: searched step by step, then by exchanges. "
                        + "A better set may exist.");
    }

    private static String remark(int count) {
        Scores scores = Metrics.get("key-players-reach").of(KARATE, players(count), Progress.UNHEARD);
        return Words.in(Language.EN).say(scores.remarks().get(0));
    }

    /** Five of 34, found by all 278 256 sets looked at apart from the kernel. */
    @Test
    void stepByStepAndByExchangesFiveOfTheClubAreAsGoodAsAnyFive() {
        double[][] near = new BruteForce(KARATE).distances();
        double best = 0;
        for (int a = 0; a < 34; a++) {
            for (int b = a + 1; b < 34; b++) {
                for (int c = b + 1; c < 34; c++) {
                    for (int d = c + 1; d < 34; d++) {
                        for (int e = d + 1; e < 34; e++) {
                            best = Math.max(best, reach(near, a, b, c, d, e));
                        }
                    }
                }
            }
        }
        assertThat(value("key-players-reach", KARATE, 5)).isCloseTo(best, within(1e-12));
    }

    private static double reach(double[][] distance, int... set) {
        double sum = 0;
        for (int j = 0; j < distance.length; j++) {
            double nearest = Double.POSITIVE_INFINITY;
            for (int i : set) {
                nearest = Math.min(nearest, distance[i][j]);
            }
            sum += 1 / Math.max(1, nearest);
        }
        return sum / distance.length;
    }

    @Test
    void whereTheLossCannotBeSoughtInTimeItIsSaid() {
        var text = new StringBuilder();
        IntStream.range(0, 2001).forEach(v -> text.append("%04d\n".formatted(v)));
        Snapshot crowd = Sketch.network(text.toString());
        assertThat(Reading.said(Metrics.get("key-players-loss").of(crowd).get(0)))
                .isEqualTo("too-many-for-distances");
        assertThat(Reading.said(Metrics.get("key-players-lost").of(crowd).get(7)))
                .isEqualTo("too-many-for-distances");
        var pieces = new Chosen(Map.of("players", "1", "apart", "pieces"));
        assertThat(Reading.said(Metrics.get("key-players-loss")
                        .of(crowd, pieces, Progress.UNHEARD)
                        .get(0)))
                .isEqualTo("1");
        assertThat(Reading.said(Metrics.get("distance-fragmentation").of(crowd).get(7)))
                .isEqualTo("1");
    }

    @Test
    void whoeverWaitsMayEndIt() {
        assertThatThrownBy(() -> Metrics.get("key-players-lost").of(KARATE, players(4), (done, total) -> {
                    assertThat(total).isEqualTo(46_376);
                    if (done > 1000) {
                        throw new CancellationException();
                    }
                }))
                .isInstanceOf(CancellationException.class);
    }

    @Test
    void wordOfTheProgressNeverGoesPastTheEnd() {
        Snapshot network = Drawing.connected(new Random(3).nextInt(1000)).network();
        Metrics.get("key-players-lost")
                .of(network, players(3), (done, total) -> assertThat(done).isBetween(0L, total));
    }
}
