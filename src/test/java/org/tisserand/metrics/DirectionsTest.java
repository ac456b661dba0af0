package org.tisserand.metrics;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.tisserand.Sketch;
import org.tisserand.model.Language;
import org.tisserand.model.Words;
import org.tisserand.network.Snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.tisserand.metrics.Reading.actors;
import static org.tisserand.metrics.Reading.reason;
import static org.tisserand.metrics.Reading.value;

/** Who is tied towards whom: degrees, density, reciprocity and betweenness of directed ties, counted by hand. */
class DirectionsTest {

    /** Six arcs among four, two of them each other's return. */
    private static final String MIXED = """
            Ada→Bel
            Bel→Cyr
            Cyr→Ada
            Cyr→Dan
            Ada–Dan
            """;

    @Test
    void degreesCountArcsEachWay() {
        assertThat(actors("out-degree", MIXED)).isEqualTo("Ada 2, Bel 1, Cyr 2, Dan 1");
        assertThat(actors("in-degree", MIXED)).isEqualTo("Ada 2, Bel 1, Cyr 1, Dan 2");
        assertThat(actors("in-degree", "Ada→Bel\nZoe")).isEqualTo("Ada 0, Bel 1, Zoe 0");
    }

    @Test
    void strengthsSumEachWayApart() {
        String flows = "Ada→Bel 3\nBel→Ada 1\nAda–Cyr 2\nZoe";
        assertThat(actors("out-strength", flows)).isEqualTo("Ada 5, Bel 1, Cyr 2, Zoe 0");
        assertThat(actors("in-strength", flows)).isEqualTo("Ada 3, Bel 3, Cyr 2, Zoe 0");
    }

    @Test
    void densityIsTheShareOfOrderedPairsThatAreTied() {
        assertThat(value("directed-density", MIXED)).isEqualTo(6 / 12.0);
    }

    @Test
    void reciprocityIsTheShareOfArcsThatAreReturned() {
        assertThat(value("reciprocity", MIXED)).isEqualTo(2 / 6.0);
        assertThat(value("reciprocity", "Ada→Bel\nBel→Ada")).isEqualTo(1);
        assertThat(value("reciprocity", "Ada→Bel\nAda→Bel")).isZero();
        assertThat(reason("reciprocity", "Ada\nBel")).isEqualTo("no-ties");
    }

    /** Of 6 ordered pairs of others Ada stands between 3 (from Cyr to Bel, from Dan to both), Bel and Cyr between 2. */
    @Test
    void betweennessFollowsArcsTheirWay() {
        assertThat(actors("directed-betweenness", "Ada→Bel\nBel→Cyr")).isEqualTo("Ada 0, Bel 0.5, Cyr 0");
        assertThat(actors("directed-betweenness", MIXED)).isEqualTo("Ada 0.5, Bel 0.3333, Cyr 0.3333, Dan 0");
    }

    /** Ada sends to both others, who are tied one way: a → b → c and a → c. Dan with any two makes triples of fewer ties. */
    @Test
    void aTransitiveTriadIsCountedAndARemarkTellsTheWholeCensus() {
        Snapshot network = Sketch.network("Ada→Bel\nAda→Cyr\nBel→Cyr\nDan");
        assertThat(value("triad-census", network)).isEqualTo(1);
        assertThat(Metrics.get("triad-census").of(network).remarks())
                .extracting(Words.in(Language.EN)::say)
                .containsExactly(
                        "All forms: 003 0; 012 3; 021C 0; 021D 0; 021U 0; 030C 0; 030T 1; 102 0; 111D 0; 111U 0; "
                                + "120C 0; 120D 0; 120U 0; 201 0; 210 0; 300 0.");
    }

    @Test
    void betweennessOfTwoHasNoMeaning() {
        assertThat(actors("directed-betweenness", "Ada→Bel")).isEqualTo("Ada too-few-actors, Bel too-few-actors");
    }

    @Test
    void whereNoTieHasADirectionEachOfThemSaysSo() {
        for (String id : new String[] {
            "in-degree",
            "out-degree",
            "directed-density",
            "reciprocity",
            "directed-betweenness",
            "strong-components",
            "directed-mean-distance",
            "directed-diameter",
            "directed-pagerank"
        }) {
            assertThat(Metrics.get(id).of(Sketch.network("Ada–Bel\nBel–Cyr")).remarks())
                    .as(id)
                    .extracting(Words.in(Language.FR)::say)
                    .containsExactly("Aucun lien du réseau n’a de sens\u00a0: chacun compte dans les deux.");
            assertThat(Metrics.get(id).of(Sketch.network("Ada–Bel\nBel→Cyr")).remarks())
                    .as(id)
                    .isEmpty();
            assertThat(Metrics.get(id).of(Sketch.network("Ada\nBel\nCyr")).remarks())
                    .as(id)
                    .isEmpty();
        }
    }

    @Property(tries = 60)
    void whereEachTieIsMutualDirectionsChangeNothing(@ForAll @IntRange(max = 2000) int seed) {
        Snapshot network = Drawing.random(seed).network();
        assertThat(Metrics.get("in-degree").of(network).values())
                .isEqualTo(Metrics.get("degree").of(network).values());
        assertThat(Metrics.get("directed-density").of(network).values())
                .isEqualTo(Metrics.get("density").of(network).values());
        for (String id : new String[] {"mean-distance", "diameter", "ei-index"}) {
            assertThat(Metrics.get("directed-" + id).of(network).values())
                    .isEqualTo(Metrics.get(id).of(network).values());
        }
        assertThat(Metrics.get("strong-components").of(network).values())
                .isEqualTo(Metrics.get("components").of(network).values());
        for (String id : new String[] {"pagerank", "betweenness"}) {
            Scores plain = Metrics.get(id).of(network);
            Scores directed = Metrics.get("directed-" + id).of(network);
            for (int v = 0; v < network.vertexCount(); v++) {
                assertThat(directed.get(v).asDouble().orElse(-1))
                        .isCloseTo(plain.get(v).asDouble().orElse(-1), within(1e-12));
            }
        }
    }

    @Property(tries = 60)
    void withEveryTieTurnedAroundInIsOutAndBetweennessTheSame(@ForAll @IntRange(max = 2000) int seed) {
        Snapshot there = Sketch.network(arrows(seed, false));
        Snapshot back = Sketch.network(arrows(seed, true));
        assertThat(Metrics.get("in-degree").of(back))
                .isEqualTo(Metrics.get("out-degree").of(there));
        assertThat(Metrics.get("reciprocity").of(back))
                .isEqualTo(Metrics.get("reciprocity").of(there));
        Scores one = Metrics.get("directed-betweenness").of(there);
        Scores other = Metrics.get("directed-betweenness").of(back);
        for (int v = 0; v < there.vertexCount(); v++) {
            assertThat(other.get(v).asDouble().orElse(-1))
                    .isCloseTo(one.get(v).asDouble().orElse(-1), within(1e-12));
        }
    }

    private static String arrows(int seed, boolean turned) {
        var text = new StringBuilder("0000");
        for (Drawing.Pair tie : Drawing.random(seed).ties()) {
            int from = (tie.u() + tie.v()) % 2 == 0 == turned ? tie.u() : tie.v();
            text.append("\n%04d→%04d".formatted(from, from == tie.u() ? tie.v() : tie.u()));
        }
        return text.toString();
    }
}
