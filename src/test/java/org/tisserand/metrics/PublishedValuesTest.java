package org.tisserand.metrics;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.tisserand.Sketch;
import org.tisserand.network.Snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.tisserand.metrics.Reading.actors;
import static org.tisserand.metrics.Reading.total;
import static org.tisserand.metrics.Reading.value;

/** What the literature prints of its three best known small networks; exact values to 7 digits, iterated ones to 6. */
class PublishedValuesTest {

    private static final Offset<Double> EXACT = within(5e-8);
    private static final Offset<Double> ITERATED = within(1e-6);

    private final Snapshot karate = Sketch.network(Sketch.unweighted(Sketch.kept("karate")));
    private final Snapshot florence = Sketch.network(Sketch.kept("florentine"));
    private final Snapshot kite = Sketch.network(Sketch.kept("kite"));

    @Test
    void zacharysClubAsAWhole() {
        assertThat(karate.vertexCount()).isEqualTo(34);
        assertThat(karate.edgeCount()).isEqualTo(78);
        assertThat(value("density", karate)).isCloseTo(.1390374, EXACT);
        assertThat(value("transitivity", karate)).isCloseTo(.2556818, EXACT);
        assertThat(value("average-clustering", karate)).isCloseTo(.5706385, EXACT);
        assertThat(value("mean-distance", karate)).isCloseTo(2.4081996, EXACT);
        assertThat(value("diameter", karate)).isEqualTo(5);
        assertThat(value("bridge-count", karate)).isEqualTo(1);
        assertThat(total("articulation-points", karate)).isEqualTo(1);
        assertThat(value("articulation-points", karate, "0")).isEqualTo(1);
    }

    @Test
    void zacharysInstructor() {
        assertThat(value("degree", karate, "0")).isEqualTo(16);
        assertThat(value("betweenness", karate, "0")).isCloseTo(.4376353, EXACT);
        assertThat(new Betweenness(karate).raw(0)).isCloseTo(231.0714286, EXACT);
        assertThat(value("harmonic-closeness", karate, "0")).isCloseTo(23.1666667 / 33, EXACT);
        assertThat(value("pagerank", karate, "0")).isCloseTo(.0969973, ITERATED);
        assertThat(value("constraint", karate, "0")).isCloseTo(.1554233, EXACT);
        assertThat(value("effective-size", karate, "0")).isCloseTo(13.75, EXACT);
        assertThat(value("coreness", karate, "0")).isEqualTo(4);
    }

    @Test
    void zacharysAdministrator() {
        assertThat(value("degree", karate, "33")).isEqualTo(17);
        assertThat(value("betweenness", karate, "33")).isCloseTo(.3040750, EXACT);
        assertThat(value("harmonic-closeness", karate, "33")).isCloseTo(23.25 / 33, EXACT);
        assertThat(value("pagerank", karate, "33")).isCloseTo(.1009192, ITERATED);
        assertThat(value("constraint", karate, "33")).isCloseTo(.1564187, EXACT);
        assertThat(value("effective-size", karate, "33")).isCloseTo(15.2352941, EXACT);
    }

    @Test
    void zacharysStrengths() {
        Snapshot valued = Sketch.network(Sketch.kept("karate"));
        assertThat(value("strength", valued, "0")).isEqualTo(42);
        assertThat(value("strength", valued, "33")).isEqualTo(48);
        assertThat(total("strength", valued)).isEqualTo(2 * 231);
    }

    /** The optimum is proved: Brandes et al. (2008), On Modularity Clustering, IEEE TKDE 20(2). */
    @Test
    void leidenReachesTheLargestModularityOfZacharysClubInFourGroups() {
        assertThat(value("modularity", karate)).isCloseTo(.41978961, within(5e-9));
        assertThat(Reading.sizes("leiden-communities", karate)).isEqualTo("12, 11, 6, 5");
    }

    /** Jackson (2008), Social and Economic Networks, §2.2: .522, .255, .212, .114, .103. */
    @Test
    void theMediciStoodBetweenHalfOfAllPairs() {
        assertThat(value("betweenness", florence, "Medici")).isCloseTo(.5219780, EXACT);
        assertThat(value("betweenness", florence, "Guadagni")).isCloseTo(.2545788, EXACT);
        assertThat(value("betweenness", florence, "Albizzi")).isCloseTo(.2124542, EXACT);
        assertThat(value("betweenness", florence, "Ridolfi")).isCloseTo(.1135531, EXACT);
        assertThat(value("betweenness", florence, "Strozzi")).isCloseTo(.1025641, EXACT);
    }

    @Test
    void theFlorentineFamilies() {
        assertThat(value("constraint", florence, "Medici")).isCloseTo(.2098765, EXACT);
        assertThat(value("effective-size", florence, "Medici")).isCloseTo(5.6666667, EXACT);
        assertThat(value("constraint", florence, "Strozzi")).isCloseTo(.4583333, EXACT);
        assertThat(value("harmonic-closeness", florence, "Medici")).isCloseTo(9.5 / 14, EXACT);
        assertThat(value("bridge-count", florence)).isEqualTo(5);
        assertThat(total("articulation-points", florence)).isEqualTo(4);
    }

    @Test
    void anIsolatedFamilyLowersTheMediciByTheNewPairsOnly() {
        Snapshot withPucci = Sketch.network(Sketch.kept("florentine") + "Pucci");
        assertThat(value("betweenness", withPucci, "Medici")).isCloseTo(47.5 / 105, EXACT);
    }

    /** Krackhardt (1990): three actors lead by three measures, Diane by partners, Heather as a bridge. */
    @Test
    void eachEndOfKrackhardtsKiteHasItsOwnLeader() {
        assertThat(value("degree", kite, "Diane")).isEqualTo(6);
        var betweenness = new Betweenness(kite);
        assertThat(betweenness.raw(7)).isCloseTo(14, EXACT);
        assertThat(betweenness.raw(5)).isCloseTo(8.3333333, EXACT);
        assertThat(betweenness.raw(6)).isCloseTo(8.3333333, EXACT);
        assertThat(betweenness.raw(8)).isCloseTo(8, EXACT);
        assertThat(betweenness.raw(3)).isCloseTo(3.6666667, EXACT);
        assertThat(value("harmonic-closeness", kite, "Diane")).isCloseTo(7.0833333 / 9, EXACT);
        assertThat(value("harmonic-closeness", kite, "Fernando")).isCloseTo(6.8333333 / 9, EXACT);
        assertThat(value("constraint", kite, "Diane")).isCloseTo(.4701698, EXACT);
        assertThat(value("constraint", kite, "Fernando")).isCloseTo(.4450889, EXACT);
        assertThat(value("constraint", kite, "Heather")).isCloseTo(.4311111, EXACT);
        assertThat(value("bridge-count", kite)).isEqualTo(2);
        assertThat(actors("coreness", kite))
                .isEqualTo(
                        "Andre 3, Beverley 3, Carol 3, Diane 3, Ed 3, Fernando 3, Garth 3, Heather 2, Ike 1, Jane 1");
    }
}
