package org.tisserand.metrics;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.tisserand.Needs;
import org.tisserand.Sketch;
import org.tisserand.model.Language;
import org.tisserand.model.Words;
import org.tisserand.network.Snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tisserand.metrics.Reading.actors;
import static org.tisserand.metrics.Reading.value;

/** Gould and Fernandez' five roles: who stands between whom, by the groups of the three. */
class BrokerageTest {

    /** Worked out by hand in the specification of the measures. */
    private static final String TOY = """
            1 @A
            2 @A
            3 @A
            4 @B
            5 @B
            6 @C
            1→2
            2→3
            4→2
            2→5
            6→2
            3→4
            5→6
            """;

    private static final Map<String, BrokerRole> ROLES = Map.of(
            "coordinator", BrokerRole.COORDINATOR,
            "itinerant", BrokerRole.CONSULTANT,
            "gatekeeper", BrokerRole.GATEKEEPER,
            "representative", BrokerRole.REPRESENTATIVE,
            "liaison", BrokerRole.LIAISON);

    @Test
    void eachOpenTriadOfArcsGivesItsMiddleOneRole() {
        assertThat(actors("brokerage-coordinator", TOY)).isEqualTo("1 0, 2 1, 3 0, 4 0, 5 0, 6 0");
        assertThat(actors("brokerage-representative", TOY)).isEqualTo("1 0, 2 1, 3 1, 4 0, 5 0, 6 0");
        assertThat(actors("brokerage-gatekeeper", TOY)).isEqualTo("1 0, 2 2, 3 0, 4 0, 5 0, 6 0");
        assertThat(actors("brokerage-consultant", TOY)).isEqualTo("1 0, 2 1, 3 0, 4 1, 5 0, 6 0");
        assertThat(actors("brokerage-liaison", TOY)).isEqualTo("1 0, 2 1, 3 0, 4 0, 5 1, 6 1");
    }

    @Test
    void anArcFromTheFirstToTheThirdLeavesNothingToBroker() {
        assertThat(actors("brokerage-coordinator", "A @x\nB @x\nC @x\nA→B\nB→C\nA→C"))
                .isEqualTo("A 0, B 0, C 0");
        assertThat(actors("brokerage-coordinator", "A @x\nB @x\nC @x\nA→B\nB→C\nC→A"))
                .isEqualTo("A 1, B 1, C 1");
    }

    @Test
    void withoutDirectionsEachPairCountsTwiceAndARemarkSaysSo() {
        Snapshot chain = Sketch.network("A @x\nB @x\nC @x\nA–B\nB–C");
        assertThat(actors("brokerage-coordinator", chain)).isEqualTo("A 0, B 2, C 0");
        assertThat(Words.in(Language.EN)
                        .say(Metrics.get("brokerage-coordinator")
                                .of(chain)
                                .remarks()
                                .get(0)))
                .isEqualTo("No tie has a direction: each pair joined counts twice.");
        assertThat(Metrics.get("brokerage-coordinator").of(Sketch.network(TOY)).remarks())
                .isEmpty();
    }

    @Test
    void triadsWithAnUnknownGroupAreLeftOut() {
        assertThat(actors("brokerage-coordinator", "A\nB @x\nC @x\nD @x\nA→B\nB→C\nC→D"))
                .isEqualTo("A group-unknown, B 0, C 1, D 0");
        assertThat(actors("brokerage-coordinator", "A @x\nB\nC @x\nA→B\nB→C")).isEqualTo("A 0, B group-unknown, C 0");
        assertThat(actors("brokerage-liaison", "")).isEmpty();
    }

    @Test
    void theKarateClubByFactionHasItsReferenceValues() throws IOException {
        JsonNode values = new ObjectMapper()
                .readTree(Needs.shared("reference/reference_values.json").toFile())
                .at("/karate/gf");
        Snapshot club = Sketch.network(Sketch.kept("karate") + Sketch.kept("karate-factions"));
        assertThat(values.size()).isEqualTo(4);
        values.properties()
                .forEach(actor -> ROLES.forEach((key, role) -> assertThat(
                                value("brokerage-" + role.name().toLowerCase(Locale.ROOT), club, actor.getKey()))
                        .as(key + " of " + actor.getKey())
                        .isEqualTo(actor.getValue().get(key).asDouble())));
    }

    @Property(tries = 100)
    void onAnyDirectedNetworkTheCountsAreThoseOfAllTriples(@ForAll @IntRange(max = 2000) int seed) {
        Snapshot network = directed(new Random(seed));
        for (BrokerRole role : BrokerRole.values()) {
            Scores scores = role.scores(network, Chosen.PRESETS, Progress.UNHEARD);
            for (int v = 0; v < network.vertexCount(); v++) {
                boolean known = network.actor(v).sector().isPresent();
                assertThat(scores.get(v).asDouble().orElse(-1)).isEqualTo(known ? triples(network, v, role) : -1);
            }
        }
    }

    private static Snapshot directed(Random random) {
        var text = new StringBuilder();
        int n = 3 + random.nextInt(8);
        for (int v = 0; v < n; v++) {
            int group = random.nextInt(4);
            text.append(v + (group == 3 ? "\n" : " @" + group + "\n"));
        }
        for (int tie = 0; tie < 3 * n; tie++) {
            int u = random.nextInt(n);
            int v = (u + 1 + random.nextInt(n - 1)) % n;
            text.append(u + (random.nextInt(4) == 0 ? "–" : "→") + v + "\n");
        }
        return Sketch.network(text.toString());
    }

    private static int triples(Snapshot network, int b, BrokerRole role) {
        int count = 0;
        for (int a = 0; a < network.vertexCount(); a++) {
            for (int c = 0; c < network.vertexCount(); c++) {
                boolean open = a != c
                        && network.arcs().leads(a, b)
                        && network.arcs().leads(b, c)
                        && !network.arcs().leads(a, c);
                count += open && role(network, a, b, c).equals(role.name()) ? 1 : 0;
            }
        }
        return count;
    }

    /** By the pattern of who is equal to whom. */
    private static String role(Snapshot network, int a, int b, int c) {
        var groups =
                IntStream.of(a, b, c).mapToObj(v -> network.actor(v).sector()).toList();
        if (groups.stream().anyMatch(Optional::isEmpty)) {
            return "none";
        }
        boolean ab = groups.get(0).equals(groups.get(1));
        boolean bc = groups.get(1).equals(groups.get(2));
        boolean ac = groups.get(0).equals(groups.get(2));
        return ab && bc ? "COORDINATOR" : ab ? "REPRESENTATIVE" : bc ? "GATEKEEPER" : ac ? "CONSULTANT" : "LIAISON";
    }
}
