package org.tisserand.metrics;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tisserand.Needs;
import org.tisserand.Sketch;
import org.tisserand.network.Snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.tisserand.metrics.Reading.reason;
import static org.tisserand.metrics.Reading.value;

/** How ties mix the groups: in the whole network, and for each actor. */
class GroupMixingTest {

    private static final Chosen BY_SECTOR = new Chosen(Map.of("modules", "sector"));

    private static final String CLUB = Sketch.kept("karate") + Sketch.kept("karate-factions");

    private static final String TWO_SECTORS = """
            A @x
            B @x
            C @x
            D @y
            E @y
            F
            Z @y
            A–B
            A–C
            A–D
            D–E
            E–F
            """;

    private static String bySector(String metric, String network) {
        Snapshot snapshot = Sketch.network(network);
        Scores scores = Metrics.get(metric).of(snapshot, BY_SECTOR, Progress.UNHEARD);
        return Reading.actors(scores, snapshot);
    }

    /** Of eight tie ends five are at x; six are of ties within. */
    @Test
    void assortativityIsWhatExceedsChance() {
        double chance = (5 * 5 + 3 * 3) / 64.0;
        assertThat(value("attribute-assortativity", TWO_SECTORS))
                .isCloseTo((6 / 8.0 - chance) / (1 - chance), within(1e-15));
    }

    /** 67 of 78 ties within, by Newman's formula. */
    @Test
    void theKarateClubSplitAlongItsTies() {
        assertThat(value("attribute-assortativity", CLUB)).isCloseTo(0.7175308641975309, within(1e-12));
    }

    @Test
    void allWithinTwoGroupsGivesOneAndAllBetweenThemMinusOne() {
        assertThat(value("attribute-assortativity", "A @x\nB @x\nC @y\nD @y\nA–B\nC–D"))
                .isEqualTo(1);
        assertThat(value("attribute-assortativity", "A @x\nB @y\nA–B")).isEqualTo(-1);
    }

    @Test
    void withoutTwoGroupsThereIsNoAssortativity() {
        assertThat(reason("attribute-assortativity", "A @x\nB @y")).isEqualTo("no-ties");
        assertThat(reason("attribute-assortativity", "A @x\nB\nA–B")).isEqualTo("no-ties-of-known-group");
        assertThat(reason("attribute-assortativity", "A @x\nB @x\nA–B")).isEqualTo("one-group");
    }

    /** A has two ties within and one outside; D one and one; E, with F left out, one within. */
    @Test
    void participationIsHowEvenlyTiesSpread() {
        assertThat(bySector("participation", TWO_SECTORS))
                .isEqualTo("A 0.4444, B 0, C 0, D 0.5, E 0, F group-unknown, Z isolate");
    }

    /** Within x: 2, 1, 1; within y: 1, 1 and Z's 0. */
    @Test
    void standingIsCountedInDeviationsFromTheGroupsMean() {
        assertThat(bySector("within-module-degree", TWO_SECTORS))
                .isEqualTo("A 1.4142, B -0.7071, C -0.7071, D 0.7071, E 0.7071, F group-unknown, Z isolate");
        assertThat(bySector("within-module-degree", "A @x\nB @x\nC\nA–B\nC–D"))
                .isEqualTo("A 0, B 0, C group-unknown, D group-unknown");
        assertThat(bySector("participation", "A @x\nB\nA–B")).isEqualTo("A no-ties-of-known-group, B group-unknown");
    }

    /** Two triangles joined by one tie are two communities. */
    @Test
    void communitiesFoundAreTheGroupsWhereNothingIsChosen() {
        String triangles = "A–B\nB–C\nA–C\nC–D\nD–E\nE–F\nD–F\nZ";
        assertThat(Reading.actors("participation", triangles))
                .isEqualTo("A 0, B 0, C 0.4444, D 0.4444, E 0, F 0, Z isolate");
        assertThat(Reading.actors("within-module-degree", triangles))
                .isEqualTo("A 0, B 0, C 0, D 0, E 0, F 0, Z isolate");
        assertThat(Reading.actors("participation", "A\nB")).isEqualTo("A isolate, B isolate");
        assertThat(Metrics.get("participation").of(Sketch.network("A–B\nZ")).remarks())
                .isEmpty();
    }

    @Test
    void theKarateClubByFactionHasItsReferenceValues() throws IOException {
        JsonNode values = new ObjectMapper()
                .readTree(Needs.shared("reference/reference_values.json").toFile())
                .at("/karate/P_z");
        Snapshot club = Sketch.network(CLUB);
        Scores spread = Metrics.get("participation").of(club, BY_SECTOR, Progress.UNHEARD);
        Scores standing = Metrics.get("within-module-degree").of(club, BY_SECTOR, Progress.UNHEARD);
        assertThat(values.size()).isEqualTo(4);
        values.properties().forEach(actor -> {
            int v = club.vertex(actor.getKey()).orElseThrow();
            assertThat(spread.get(v).asDouble().orElseThrow())
                    .isCloseTo(actor.getValue().get(0).asDouble(), within(1e-12));
            assertThat(standing.get(v).asDouble().orElseThrow())
                    .isCloseTo(actor.getValue().get(1).asDouble(), within(1e-12));
        });
    }
}
