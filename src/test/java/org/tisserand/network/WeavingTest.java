package org.tisserand.network;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tisserand.Needs;
import org.tisserand.Sketch;
import org.tisserand.model.Period;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Two actors are neighbours when a tie or a shared collaboration says so, and the recipe counts it. */
class WeavingTest {

    @Test
    void aTieWithoutStrengthCountsAsOne() {
        assertThat(woven("Ada–Bel", Recipe.DEFAULT)).isEqualTo("Ada–Bel 1.0");
    }

    @Test
    void severalTiesOfAPairAreOneEdgeOfTheirSummedStrength() {
        var text = """
                Ada–Bel 2
                Bel–Ada 0.5
                """;
        assertThat(woven(text, Recipe.DEFAULT)).isEqualTo("Ada–Bel 2.5");
        assertThat(network(text, Recipe.DEFAULT).edges().get(0).ties()).hasSize(2);
    }

    @Test
    void aCollaborationOfKActorsSharesOneOverKMinusOneWithEachPair() {
        assertThat(woven("""
                                P1: Ada, Bel
                                P2: Ada, Bel, Cyr
                                """, Recipe.DEFAULT)).isEqualTo("""
                        Ada–Bel 1.5
                        Ada–Cyr 0.5
                        Bel–Cyr 0.5""");
    }

    @Test
    void anEdgeKeepsTheTiesAndTheCollaborationsItRestsOn() {
        var edge = network("""
                Ada–Bel 2
                P1: Ada, Bel, Cyr
                """, Recipe.DEFAULT).edges().get(0);
        assertThat(edge.weight()).isEqualTo(2 + 1.0 / 2);
        assertThat(edge.ties()).hasSize(1);
        assertThat(edge.shared()).extracting("id").containsExactly("P1");
    }

    @Test
    void aTieDeclaredAbsentOrUnknownMakesNoEdge() {
        assertThat(woven("""
                                Ada–Bel absent
                                Ada–Cyr unknown
                                Bel–Cyr
                                """, Recipe.DEFAULT)).isEqualTo("Bel–Cyr 1.0");
    }

    @Test
    void aTieOfAnActorWithItselfIsDroppedAndCounted() {
        var network = network("""
                Ada–Ada
                Ada–Bel
                """, Recipe.DEFAULT);
        assertThat(drawn(network)).isEqualTo("Ada–Bel 1.0");
        assertThat(network.leftOut().loops()).isEqualTo(1);
    }

    @Test
    void onlyTheKindsAskedForCount() {
        var text = """
                Ada–Bel funding 2
                Ada–Bel advice 1
                Bel–Cyr advice 1
                """;
        var recipe = Recipe.of(Set.of("advice"), Period.UNKNOWN, 0, Projection.BOTH);
        assertThat(woven(text, recipe)).isEqualTo("""
                Ada–Bel 1.0
                Bel–Cyr 1.0""");
    }

    @Test
    void onlyWhatSharesADayWithThePeriodCountsAndWhatHasNoDates() {
        var text = """
                Ada–Bel 2018/2019
                Ada–Cyr 2019/2020
                Ada–Dan
                P1: Bel, Cyr 2018/2018
                P2: Bel, Dan 2020/2021
                """;
        var recipe = Recipe.of(Set.of(), Sketch.years("2020/2020"), 0, Projection.BOTH);
        assertThat(woven(text, recipe)).isEqualTo("""
                Ada–Cyr 1.0
                Ada–Dan 1.0
                Bel–Dan 1.0""");
    }

    @Test
    void anEdgeWeakerThanTheThresholdIsDropped() {
        var text = """
                Ada–Bel 2
                P1: Ada, Bel, Cyr
                """;
        assertThat(woven(text, atLeast(1))).isEqualTo("Ada–Bel 2.5");
    }

    @Test
    void anEdgeExactlyAtTheThresholdIsKeptWhateverTheRounding() {
        String tenShares = IntStream.range(0, 10)
                .mapToObj(i -> "P" + i + ": Ada, Bel, C, D, E, F, G, H, I, J, K\n")
                .collect(joining());
        assertThat(0.1 + 0.1 + 0.1 + 0.1 + 0.1 + 0.1 + 0.1 + 0.1 + 0.1 + 0.1).isLessThan(1);
        assertThat(network(tenShares, atLeast(1)).edgeCount()).isEqualTo(55);
    }

    @Test
    void aCollaborationOfMoreThanFortyActorsTiesNobodyAndIsCounted() {
        var forty = network("P1: " + crowd(40), Recipe.DEFAULT);
        var more = network("P1: " + crowd(41), Recipe.DEFAULT);
        assertThat(forty.edgeCount()).isEqualTo(40 * 39 / 2);
        assertThat(forty.leftOut().large()).isZero();
        assertThat(more.edgeCount()).isZero();
        assertThat(more.vertexCount()).isEqualTo(41);
        assertThat(more.leftOut().large()).isEqualTo(1);
    }

    @Test
    void aCollaborationOfOneTiesNobody() {
        assertThat(woven("P1: Ada", Recipe.DEFAULT)).isEmpty();
    }

    @Test
    void anActorNamedTwiceInACollaborationCountsOnce() {
        assertThat(woven("P1: Ada, Bel, Ada", Recipe.DEFAULT)).isEqualTo("Ada–Bel 1.0");
    }

    /** Davis, Gardner & Gardner (1941): 18 women at 14 events; both values by NetworkX 2.8.8. */
    @Test
    void theWomenOfDavisShareEventsAsTheLiteratureCountsThem() throws IOException {
        var events = new TreeMap<String, List<String>>();
        for (String line : Files.readAllLines(Needs.shared("data/classiques/ties.csv"))) {
            String[] cells = line.split(",", -1);
            if (cells[0].equals("davis_2mode")) {
                events.computeIfAbsent(cells[2], event -> new ArrayList<>()).add(cells[1]);
            }
        }
        var network = network(
                events.entrySet().stream()
                        .map(each -> each.getKey() + ": " + String.join(", ", each.getValue()))
                        .collect(joining("\n")),
                Recipe.DEFAULT);
        int evelyn = network.vertex("Evelyn Jefferson").orElseThrow();
        int laura = network.vertex("Laura Mandeville").orElseThrow();
        assertThat(network.edgeCount()).isEqualTo(139);
        assertThat(network.edge(evelyn, laura).orElseThrow().shared()).hasSize(6);
        assertThat(network.edge(evelyn, laura).orElseThrow().weight()).isCloseTo(1.5626373626373624, within(1e-12));
    }

    @Test
    void ofTwoProjectionsEachMakesItsOwnEdges() {
        var text = """
                Ada–Bel
                P1: Bel, Cyr
                """;
        assertThat(woven(text, projecting(Projection.TIES))).isEqualTo("Ada–Bel 1.0");
        assertThat(woven(text, projecting(Projection.PARTICIPATIONS))).isEqualTo("Bel–Cyr 1.0");
    }

    @Test
    void theOrderOfRowsChangesNoBitOfAWeightMadeOfCollaborations() {
        var text = """
                P1: Ada, Bel, Cyr
                P2: Ada, Bel, Cyr, Dan
                P3: Ada, Bel, Cyr, Dan, Eva, Fay, Gil
                """;
        var other = """
                P3: Gil, Fay, Eva, Dan, Cyr, Bel, Ada
                P2: Dan, Bel, Ada, Cyr
                P1: Bel, Ada, Cyr
                """;
        assertThat(woven(text, Recipe.DEFAULT)).isEqualTo(woven(other, Recipe.DEFAULT));
    }

    private static Recipe atLeast(double strength) {
        return Recipe.of(new TreeSet<>(), Period.UNKNOWN, strength, Projection.BOTH);
    }

    private static Recipe projecting(Projection projection) {
        return Recipe.of(new TreeSet<>(), Period.UNKNOWN, 0, projection);
    }

    private static String crowd(int size) {
        return IntStream.range(0, size).mapToObj(i -> "Member" + i).collect(joining(", "));
    }

    private static Snapshot network(String text, Recipe recipe) {
        return Snapshot.of(Sketch.facts(text), recipe);
    }

    private static String woven(String text, Recipe recipe) {
        return drawn(network(text, recipe));
    }

    private static String drawn(Snapshot network) {
        return network.edges().stream()
                .map(edge -> network.actor(edge.u()).id() + "–"
                        + network.actor(edge.v()).id() + " " + edge.weight())
                .collect(joining("\n"));
    }
}
