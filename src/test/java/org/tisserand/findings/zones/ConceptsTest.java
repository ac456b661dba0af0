package org.tisserand.findings.zones;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.tisserand.Needs;
import org.tisserand.findings.zones.Concepts.Concept;
import org.tisserand.metrics.Progress;

import static org.assertj.core.api.Assertions.assertThat;

/** Formal concepts of Davis's Southern Women, whose numbers are published, and of random contexts by the plain way. */
class ConceptsTest {

    private static Context<String> davis() throws IOException {
        SortedMap<String, Set<String>> having = new TreeMap<>();
        try (InputStream file = ConceptsTest.class.getResourceAsStream("/davis/southern-women.txt")) {
            new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(line -> having.put(
                            line.substring(0, line.indexOf(':')),
                            Set.of(line.substring(line.indexOf(':') + 2).split(", ", -1))));
        }
        return Context.plain(having);
    }

    private static List<Concept> all(Context<?> context, int support) {
        return Concepts.of(context, support, 200_000, Progress.UNHEARD).orElseThrow();
    }

    @Test
    void eighteenWomenAndFourteenEventsMakeSixtyFiveConcepts() throws IOException {
        assertThat(all(davis(), 0)).hasSize(65).doesNotHaveDuplicates();
    }

    @Test
    void twentyTwoHaveThreeWomenAndThreeEvents() throws IOException {
        assertThat(all(davis(), 3))
                .filteredOn(each -> each.attributes().size() >= 3)
                .hasSize(22);
    }

    @Test
    void theMostStableOfTheseAreThePublishedTwo() throws IOException {
        Context<String> davis = davis();
        List<String> stable = all(davis, 3).stream()
                .filter(each -> each.attributes().size() >= 3)
                .sorted(Comparator.comparingDouble(each -> -Stability.of(davis, each)))
                .limit(2)
                .map(each -> told(davis, each))
                .toList();
        assertThat(stable)
                .containsExactly(
                        "0.5625 Ruth DeSand, Sylvia Avondale, Theresa Anderson, Verne Sanderson × E7, E8, E9",
                        "0.53125 Brenda Rogers, Evelyn Jefferson, Frances Anderson, Laura Mandeville, Theresa Anderson"
                                + " × E3, E5, E6, E8");
    }

    /** Their numbers in the reference file, from the file itself. */
    @Test
    void theReferenceFilesConceptsAreTheseAndAsStable() throws IOException {
        JsonNode values = new ObjectMapper()
                .readTree(Needs.shared("reference/reference_values.json").toFile())
                .get("davis_bip");
        Context<String> davis = davis();
        List<Concept> large = all(davis, 3).stream()
                .filter(each -> each.attributes().size() >= 3)
                .sorted(Comparator.comparingDouble(each -> -Stability.of(davis, each)))
                .toList();
        assertThat(all(davis, 0)).hasSize(values.get("concepts").asInt());
        assertThat(large).hasSize(values.get("concepts_3x3").asInt());
        JsonNode stable = values.get("stab_top");
        List<String> told = large.stream().map(each -> told(davis, each)).toList();
        for (int i = 0; i < stable.size(); i++) {
            JsonNode top = stable.get(i);
            assertThat(Stability.of(davis, large.get(i))).isEqualTo(top.get(0).asDouble());
            assertThat(top.get(1).asInt()).isEqualTo(top.get(3).size());
            assertThat(top.get(2).asInt()).isEqualTo(top.get(4).size());
            // E10 comes before E8 there, and after it among ours.
            String women = top.get(0).asDouble() + " " + joined(top.get(3));
            assertThat(told)
                    .filteredOn(each -> each.startsWith(women + " × "))
                    .singleElement()
                    .satisfies(each -> assertThat(
                                    Set.of(each.substring(each.indexOf('×') + 2).split(", ", -1)))
                            .isEqualTo(Set.of(joined(top.get(4)).split(", ", -1))));
        }
    }

    private static String joined(JsonNode names) {
        return StreamSupport.stream(names.spliterator(), false)
                .map(JsonNode::asText)
                .collect(Collectors.joining(", "));
    }

    private static String told(Context<String> davis, Concept concept) {
        return Stability.of(davis, concept) + " "
                + String.join(", ", concept.actors().stream().map(davis::actor).toList()) + " × "
                + String.join(
                        ", ",
                        concept.attributes().stream().map(davis::attribute).toList());
    }

    @Test
    void tooManyConceptsAreRefused() throws IOException {
        assertThat(Concepts.of(davis(), 0, 64, Progress.UNHEARD)).isEmpty();
        assertThat(Concepts.of(davis(), 0, 65, Progress.UNHEARD)).isPresent();
    }

    @Test
    void conceptsAreThoseThatClosingEverySubsetGives() {
        for (int seed = 0; seed < 200; seed++) {
            Context<String> context = random(seed);
            int support = seed % 4;
            assertThat(new HashSet<>(all(context, support)))
                    .as("seed %d", seed)
                    .isEqualTo(plainly(context, support))
                    .hasSameSizeAs(all(context, support));
        }
    }

    @Test
    void stabilityIsTheShareOfSubsetsWithJustTheseAttributes() {
        for (int seed = 0; seed < 60; seed++) {
            Context<String> context = random(seed);
            for (Concept each : all(context, 1)) {
                assertThat(Stability.of(context, each)).isEqualTo(plainStability(context, each));
            }
        }
    }

    @Test
    void stabilityOfMoreActorsIsThatShareToo() {
        for (int seed = 0; seed < 6; seed++) {
            Context<String> context = random(new Random(seed), 11);
            for (Concept each : all(context, 5)) {
                assertThat(Stability.of(context, each)).isEqualTo(plainStability(context, each));
            }
        }
    }

    private static Context<String> random(int seed) {
        var random = new Random(seed);
        return random(random, 1 + random.nextInt(7));
    }

    private static Context<String> random(Random random, int actors) {
        SortedMap<String, Set<String>> having = new TreeMap<>();
        for (int actor = 0; actor < actors; actor++) {
            Set<String> attributes = new TreeSet<>();
            for (int attribute = 0; attribute < 6; attribute++) {
                if (random.nextBoolean()) {
                    attributes.add("x" + attribute);
                }
            }
            having.put("a" + actor, attributes);
        }
        return Context.plain(having);
    }

    private static Set<Concept> plainly(Context<?> context, int support) {
        Set<Concept> concepts = new HashSet<>();
        for (int subset = 0; subset < 1 << context.attributeCount(); subset++) {
            var actors = new ArrayList<Integer>();
            for (int actor = 0; actor < context.actorCount(); actor++) {
                if (hasAll(context, actor, subset)) {
                    actors.add(actor);
                }
            }
            if (actors.size() >= support) {
                concepts.add(new Concept(actors, shared(context, actors)));
            }
        }
        return concepts;
    }

    private static boolean hasAll(Context<?> context, int actor, int subset) {
        for (int j = 0; j < context.attributeCount(); j++) {
            if ((subset & (1 << j)) != 0 && !Bits.has(context.extent(j), actor)) {
                return false;
            }
        }
        return true;
    }

    private static List<Integer> shared(Context<?> context, List<Integer> actors) {
        var shared = new ArrayList<Integer>();
        for (int j = 0; j < context.attributeCount(); j++) {
            long[] extent = context.extent(j);
            if (actors.stream().allMatch(actor -> Bits.has(extent, actor))) {
                shared.add(j);
            }
        }
        return shared;
    }

    private static double plainStability(Context<?> context, Concept concept) {
        int size = concept.actors().size();
        int just = 0;
        for (int subset = 0; subset < 1 << size; subset++) {
            var actors = new ArrayList<Integer>();
            for (int i = 0; i < size; i++) {
                if ((subset & (1 << i)) != 0) {
                    actors.add(concept.actors().get(i));
                }
            }
            just += shared(context, actors).equals(concept.attributes()) ? 1 : 0;
        }
        return (double) just / (1 << size);
    }
}
