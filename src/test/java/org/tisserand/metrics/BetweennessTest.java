package org.tisserand.metrics;

import java.util.List;
import org.jgrapht.alg.interfaces.VertexScoringAlgorithm;
import org.junit.jupiter.api.Test;
import org.tisserand.Sketch;
import org.tisserand.network.Snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.tisserand.metrics.Reading.actors;

/** Who stands on the shortest chains between others. */
class BetweennessTest {

    @Test
    void theCentreOfAStarStandsBetweenAllPairs() {
        assertThat(actors("betweenness", "Hub–A\nHub–B\nHub–C")).isEqualTo("A 0, B 0, C 0, Hub 1");
    }

    /** In a square each of A and C has half of the chains between B and D: ½ of one pair, out of (4 − 1)(4 − 2) / 2 = 3. */
    @Test
    void twoEqualChainsShareAPair() {
        assertThat(actors("betweenness", "A–B\nB–C\nC–D\nD–A")).isEqualTo("A 0.1667, B 0.1667, C 0.1667, D 0.1667");
    }

    @Test
    void pairsThatNoChainJoinsAddNothing() {
        assertThat(actors("betweenness", "A–B\nB–C\nD–E")).isEqualTo("A 0, B 0.1667, C 0, D 0, E 0");
    }

    @Test
    void whereAllAreTiedNobodyStandsBetween() {
        assertThat(actors("betweenness", "P: A, B, C, D")).isEqualTo("A 0, B 0, C 0, D 0");
    }

    @Test
    void strengthIsNoLength() {
        assertThat(actors("betweenness", "A–B 10\nB–C 10\nA–C 0.1")).isEqualTo("A 0, B 0, C 0");
    }

    @Test
    void ofFewerThanThreeActorsThereIsNoPairOfOthers() {
        assertThat(actors("betweenness", "A–B")).isEqualTo("A too-few-actors, B too-few-actors");
        assertThat(actors("betweenness", "")).isEmpty();
    }

    @Test
    void jgraphtReadsItAsAScoringAlgorithm() {
        VertexScoringAlgorithm<Integer, Double> scoring = new Betweenness(Sketch.network("Hub–A\nHub–B\nHub–C"));
        assertThat(scoring.getVertexScore(3)).isEqualTo(3);
        assertThat(scoring.getScores())
                .containsEntry(0, 0.0)
                .containsEntry(3, 3.0)
                .hasSize(4);
    }

    /**
     * On a grid of 40 × 40 the chains of a pair number up to 3 × 10²², beyond a long.
     *
     * <p>The sum over all actors is that of (d − 1) over all pairs, and the four middles are alike and the largest.
     */
    @Test
    void moreChainsThanALongHoldsAreStillCounted() {
        int side = 40;
        var kernel = new Betweenness(grid(side));
        double sum = 0;
        for (int v = 0; v < side * side; v++) {
            sum += kernel.raw(v);
        }
        long apart = 0;
        for (int d = 1; d < side; d++) {
            apart += (long) d * (side - d);
        }
        double distances = 2.0 * side * side * apart;
        double pairs = side * side * (side * side - 1) / 2.0;
        assertThat(sum).isCloseTo(distances - pairs, within(1e-3));
        assertThat(kernel.raw(19 * side + 19)).isCloseTo(45_701.7, within(0.05));
        assertThat(kernel.raw(19 * side + 19)).isCloseTo(kernel.raw(20 * side + 20), within(1e-6));
    }

    /**
     * 1100 diamonds in a row double the chains 1100 times, beyond a double.
     *
     * <p>Of what lies beyond diamond i each side has half: 3 (1100 − i) + 1 others, the far joint of its own included.
     */
    @Test
    void moreChainsThanADoubleHoldsAreCountedExactly() {
        int diamonds = 1100;
        Snapshot network = diamonds(diamonds);
        for (Chains paths : List.of(
                new PathCounts(Rows.ofTies(network)),
                new PathCounts(Rows.ofArcs(network)),
                new LengthCounts(Rows.ofLengths(network)))) {
            paths.from(vertex(network, "j0000"));
            assertThat(paths.at(paths.reached() - 1)).isEqualTo(vertex(network, "j1100"));
            double[] dependencies = paths.dependencies();
            assertThat(dependencies[vertex(network, "a0001")]).isCloseTo((3 * 1099 + 1) / 2.0, within(1e-9));
            assertThat(dependencies[vertex(network, "b1100")]).isCloseTo(0.5, within(1e-12));
            assertThat(dependencies[vertex(network, "j0001")]).isCloseTo(3 * 1099, within(1e-9));
        }
    }

    /** So that the exact way takes over. */
    @Test
    void searchesOfManySourcesSayWhenDoublesCannotCount() {
        Snapshot many = diamonds(1100);
        Snapshot few = diamonds(900);
        for (Snapshot network : List.of(many, few)) {
            Core core = Core.of(Rows.ofTies(network), Components.of(network));
            double[] sum = new double[core.size()];
            boolean countable = network == few;
            assertThat(new PathBatch(core, core.byHubs(), false).add(0, sum)).isEqualTo(countable);
            assertThat(new LengthSearch(core).add(vertex(network, "j0000"), sum))
                    .isEqualTo(countable);
        }
    }

    /** In a ring of 2k + 1 each stands between k (k − 1) / 2 pairs, however few a search meets at a time. */
    @Test
    void aRingIsSearchedAsWell() {
        int k = 100;
        var text = new StringBuilder();
        for (int v = 0; v <= 2 * k; v++) {
            text.append("v%03d–v%03d\n".formatted(v, (v + 1) % (2 * k + 1)));
        }
        assertThat(new Betweenness(Sketch.network(text.toString())).getScores().values())
                .allSatisfy(b -> assertThat(b).isCloseTo(k * (k - 1) / 2.0, within(1e-9)));
    }

    /** On a network that doubles can count, both ways of counting agree. */
    @Test
    void countingWithoutLimitGivesTheSame() {
        Snapshot network = Sketch.network(Sketch.unweighted(Sketch.kept("karate")));
        for (int source = 0; source < network.vertexCount(); source++) {
            var paths = new PathCounts(Rows.ofTies(network));
            paths.from(source);
            double[] endless = new double[network.vertexCount()];
            new EndlessCounts(Rows.ofTies(network), paths).fill(endless);
            double[] counted = paths.dependencies();
            for (int v = 0; v < counted.length; v++) {
                assertThat(endless[v]).isCloseTo(counted[v], within(1e-12));
            }
        }
    }

    /** {@code j0 – a1, b1 – j1 – a2, b2 – j2 …} */
    private static Snapshot diamonds(int count) {
        var text = new StringBuilder();
        for (int i = 1; i <= count; i++) {
            for (String side : new String[] {"a", "b"}) {
                text.append("j%04d–%s%04d\n".formatted(i - 1, side, i)).append("%s%04d–j%04d\n".formatted(side, i, i));
            }
        }
        return Sketch.network(text.toString());
    }

    private static int vertex(Snapshot network, String actor) {
        return network.vertex(actor).orElseThrow();
    }

    private static Snapshot grid(int side) {
        var text = new StringBuilder();
        for (int i = 0; i < side; i++) {
            for (int j = 0; j < side; j++) {
                text.append(i + 1 < side ? "%02d%02d–%02d%02d\n".formatted(i, j, i + 1, j) : "");
                text.append(j + 1 < side ? "%02d%02d–%02d%02d\n".formatted(i, j, i, j + 1) : "");
            }
        }
        return Sketch.network(text.toString());
    }
}
