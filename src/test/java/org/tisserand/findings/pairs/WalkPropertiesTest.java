package org.tisserand.findings.pairs;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.tisserand.Threads;
import org.tisserand.findings.LensesTest;
import org.tisserand.findings.Region;
import org.tisserand.model.Facts;
import org.tisserand.network.Recipe;
import org.tisserand.network.Snapshot;

import static org.assertj.core.api.Assertions.assertThat;

class WalkPropertiesTest {

    private static double[] scores(Facts facts, Score score) {
        Ground ground = Ground.of(facts, Snapshot.of(facts, Recipe.DEFAULT));
        return ground.scores(ground.apart(ground.everyPairNeverTied()), score).scores();
    }

    @Test
    void everyNamedScoreIsWithinZeroAndOne() {
        Facts facts = Region.of(LensesTest.REGION);
        for (Score score : Score.ALL) {
            assertThat(scores(facts, score)).isNotEmpty();
            for (double each : scores(facts, score)) {
                assertThat(each).as(score.id()).isBetween(0.0, 1.0);
            }
        }
    }

    @Test
    void theOrderOfTheRowsChangesNoBit() {
        Facts facts = Region.of(LensesTest.REGION);
        for (Score score : Score.ALL) {
            assertThat(scores(Region.shuffled(facts, 7), score)).containsExactly(scores(facts, score));
        }
    }

    @Test
    void theNumberOfThreadsChangesNoBit() throws Exception {
        Facts facts = new GoldenPairs().facts();
        double[] alone = Threads.on(1, () -> scores(facts, Score.V2));
        assertThat(Threads.on(5, () -> scores(facts, Score.V2))).containsExactly(alone);
    }

    @Test
    void theLikeliestWayIsTheGoldenOne() {
        var region = new GoldenPairs();
        JsonNode golden = GoldenPairs.read("reference/golden_pairs_v2.json");
        Ground ground = Ground.of(region.facts(), region.network());
        Trails trails = ground.trails();
        var trail = new Trail(trails, OptionalInt.empty());
        for (JsonNode pair : region.pairs(golden)) {
            double chance = chance(trails, region, pair.get("path_ab"));
            assertThat(trail.between(region.vertex(pair, "a"), region.vertex(pair, "b"))
                            .chance())
                    .isCloseTo(chance, org.assertj.core.data.Offset.offset(1e-15));
        }
    }

    /** Of the written way: actor, activity (E1 is the first), feature or actor, and so on. */
    private static double chance(Trails trails, GoldenPairs region, JsonNode way) {
        List<String> told = new ArrayList<>(StreamSupport.stream(way.spliterator(), false)
                .map(JsonNode::asText)
                .toList());
        double chance = 1;
        for (int i = 1; i < told.size(); i++) {
            boolean going = i % 2 == 1;
            String activity =
                    "e" + (Integer.parseInt(told.get(going ? i : i - 1).substring(1)) - 1);
            int slot = slot(trails, region, activity, told.get(going ? i - 1 : i));
            chance *= Walk.DAMPING * (going ? trails.going[slot] : trails.coming[slot]);
        }
        return chance;
    }

    private static int slot(Trails trails, GoldenPairs region, String activity, String spot) {
        for (int slot = 0; slot < trails.spots.length; slot++) {
            int at = trails.spots[slot];
            String name = at < trails.actors()
                    ? region.network().actor(at).id()
                    : "obj:" + trails.feature(at).code();
            if (name.equals(spot)
                    && trails.activities()
                            .get(trails.activityOf[slot])
                            .told()
                            .id()
                            .equals(activity)) {
                return slot;
            }
        }
        throw new AssertionError("No step between " + activity + " and " + spot);
    }

    @Test
    void wordsAreFoldedShortenedAndFreedOfTheirPlural() {
        assertThat(Stems.of("Les Aînés et la mobilité des aînées, avec 12 vélos : Œuvre commune, vélo"))
                .containsExactly("aine", "ainee", "commune", "mobilit", "oeuvre", "velo");
        assertThat(Stems.asWritten("Places aux Vélos", "velo")).isEqualTo("Vélos");
        assertThat(Stems.of("-".repeat(600) + " parc")).isEmpty();
    }

    @Test
    void anActivityThatBeginsOnTheDayOrAfterIsNotKnown() {
        String past = "table A: Ana, Bel | jeux | T1 | 2020\ntable B: Cyr | jeux | T1 | 2021\n";
        Facts before = Region.of(past);
        Facts after = Region.of(past + "table C: Ana, Cyr | jeux | T1 | 2023");
        var day = java.time.LocalDate.of(2022, 1, 1);
        assertThat(Ground.of(after, Snapshot.of(after, Recipe.DEFAULT), day).activities())
                .hasSameSizeAs(Ground.of(before, Snapshot.of(before, Recipe.DEFAULT), day)
                        .activities());
    }
}
