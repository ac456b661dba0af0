package org.tisserand.metrics;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tisserand.Needs;
import org.tisserand.Sketch;
import org.tisserand.model.Language;
import org.tisserand.model.Words;
import org.tisserand.network.Snapshot;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.tisserand.metrics.Reading.actors;
import static org.tisserand.metrics.Reading.value;

/** Core and periphery, parts that hold together, and how the network stands departures. */
class StructureTest {

    private static final Snapshot KARATE = Sketch.network(Sketch.kept("karate"));
    private static final Snapshot FLORENCE = Sketch.network(Sketch.kept("florentine"));

    @Test
    void theCoreOfTwoHubsIsTheTwoHubs() {
        String network = "H–I\nH–A\nH–B\nH–C\nI–A\nI–B\nI–C";
        assertThat(value("core-periphery", network)).isCloseTo(1, within(1e-15));
        assertThat(actors("core-member", network)).isEqualTo("A 0, B 0, C 0, H 1, I 1");
    }

    /** Of six pairs three touch A; of these two are tied, and no other pair is. */
    @Test
    void theFitIsThePearsonCorrelationOverAllPairs() {
        double r = (6 * 2 - 2 * 3) / Math.sqrt(2 * 4 * 3 * 3);
        assertThat(value("core-periphery", "A–B\nA–C\nZ")).isCloseTo(r, within(1e-15));
    }

    @Test
    void aRemarkSaysThatTheSearchMayMissABetterCore() {
        assertThat(Words.in(Language.EN)
                        .say(Metrics.get("core-periphery").of(KARATE).remarks().get(0)))
                .isEqualTo("40 starts drawn at random, of seeds 0 to 39; a better core may exist.");
    }

    @Test
    void coresOfTheClubAndOfFlorenceAreThoseOfTheReference() throws IOException {
        JsonNode karate = reference("karate").get("be_discrete_star");
        JsonNode florence = reference("florentine").get("be_discrete_star");
        assertThat(value("core-periphery", KARATE)).isCloseTo(karate.get(0).asDouble(), within(1e-12));
        assertThat(value("core-periphery", FLORENCE)).isCloseTo(florence.get(0).asDouble(), within(1e-12));
        assertThat(core(KARATE)).isEqualTo("0, 1, 2, 32, 33");
        assertThat(core(FLORENCE)).isEqualTo("Guadagni, Medici, Strozzi");
    }

    private static String core(Snapshot network) {
        Scores scores = Metrics.get("core-member").of(network);
        return IntStream.range(0, network.vertexCount())
                .filter(v -> scores.get(v).asDouble().orElseThrow() == 1)
                .mapToObj(v -> network.actor(v).id())
                .collect(joining(", "));
    }

    /** Two groups of four who all know each other, joined at two actors, and one more who hangs on. */
    @Test
    void whoIsInAGroupThatThreeMustLeaveHasThree() {
        String network = """
                P: A, B, C, D
                Q: D, E, F, G
                C–E
                G–Z
                """;
        assertThat(actors("embeddedness", network)).isEqualTo("A 3, B 3, C 3, D 3, E 3, F 3, G 3, Z 1");
        assertThat(actors("embeddedness", "A–B\nB–C\nC–D\nD–A\nD–E\nE–F\nF–D\nX–Y\nZ"))
                .isEqualTo("A 2, B 2, C 2, D 2, E 2, F 2, X 1, Y 1, Z 0");
    }

    /** Many partners each are not enough: the groups share but one actor. */
    @Test
    void aDenseCoreIsNoCohesiveGroupWhereOneActorHoldsItTogether() {
        String network = "P: A, B, C, D\nA–W\nB–W\nC–X\nD–X\nW–X\nE–W\nE–X\nF–E\nF–W";
        assertThat(actors("embeddedness", "K–A\nK–B\nA–B\nK–C\nK–D\nC–D")).isEqualTo("A 2, B 2, C 2, D 2, K 2");
        assertThat(value("cohesion", network)).isEqualTo(3);
        assertThat(value("cohesion", Sketch.network(Sketch.kept("kite")))).isEqualTo(3);
    }

    @Test
    void theClubHasTheNestedGroupsOfTheReference() {
        Scores scores = Metrics.get("embeddedness").of(KARATE);
        Map<Double, List<Integer>> found = new TreeMap<>();
        for (int v = 0; v < 34; v++) {
            found.computeIfAbsent(scores.get(v).asDouble().orElseThrow(), k -> new ArrayList<>())
                    .add(Integer.parseInt(KARATE.actor(v).id()));
        }
        found.values().forEach(members -> members.sort(null));
        assertThat(value("cohesion", KARATE)).isEqualTo(4);
        assertThat(found.get(4.0)).containsExactly(0, 1, 2, 3, 7, 8, 13, 30, 32, 33);
        // 18 of the larger group, and 4, 5, 6, 10, who with 0 make the other.
        assertThat(found.get(3.0)).hasSize(18 + 4 - 10).contains(4, 5, 6, 10);
        assertThat(found.get(2.0)).contains(16).hasSize(28 + 5 - 22);
        assertThat(found.get(1.0)).containsExactly(11);
    }

    @Test
    void tenFamiliesOfFlorenceHoldTogetherWhoeverOfThemIsLost() {
        assertThat(Reading.sizes("embeddedness", FLORENCE)).isEqualTo("5, 10");
    }

    @Test
    void aCompleteGroupAndAWheelAndAGridHoldAsTheirGeometrySays() {
        assertThat(value("cohesion", "P: A, B, C, D, E, F")).isEqualTo(5);
        assertThat(value("cohesion", "A–B\nB–C\nC–D\nD–E\nE–A\nH–A\nH–B\nH–C\nH–D\nH–E"))
                .isEqualTo(3);
        var cube = new StringBuilder();
        for (int v = 0; v < 32; v++) {
            for (int bit = 1; bit < 32; bit *= 2) {
                if (v < (v ^ bit)) {
                    cube.append("%02d–%02d\n".formatted(v, v ^ bit));
                }
            }
        }
        assertThat(value("cohesion", cube.toString())).isEqualTo(5);
    }

    /** The hub leaves first; then one by one those who are alone: (1 + 1) / 9. */
    @Test
    void robustnessIsTheMeanOfTheLargestPieceLeft() {
        assertThat(value("robustness", "Hub–A\nHub–B")).isEqualTo(2 / 9.0);
        assertThat(Robustness.of(Sketch.network("Hub–A\nHub–B"), new int[] {0, 1, 2}))
                .isEqualTo(3 / 9.0);
    }

    /** Numbers of two digits, so that ids sort as numbers do. */
    @Test
    void theClubFallsApartSoonerWhenTheBestTiedLeave() {
        String club = Sketch.unweighted(Sketch.kept("karate")).replaceAll("\\b(\\d)\\b", "0$1");
        assertThat(value("robustness", club)).isCloseTo(.1358, within(5e-5));
        assertThat(value("robustness-random", KARATE)).isCloseTo(.404, within(.01));
        assertThat(value("robustness", FLORENCE)).isCloseTo(.1644, within(5e-5));
    }

    private static JsonNode reference(String network) throws IOException {
        return new ObjectMapper()
                .readTree(Needs.shared("reference/reference_values.json").toFile())
                .get(network);
    }
}
