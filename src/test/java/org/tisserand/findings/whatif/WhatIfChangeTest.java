package org.tisserand.findings.whatif;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tisserand.Sketch;
import org.tisserand.metrics.Metrics;
import org.tisserand.metrics.NewTie;
import org.tisserand.model.Facts;
import org.tisserand.network.Recipe;
import org.tisserand.network.Snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** What a new tie does to efficiency, by the formula and by computing all anew. */
class WhatIfChangeTest {

    /** Padgett's marriages: fifteen families joined by twenty ties. */
    static final String FLORENTINE = """
            Acciaiuoli–Medici
            Castellani–Peruzzi
            Castellani–Strozzi
            Castellani–Barbadori
            Medici–Barbadori
            Medici–Ridolfi
            Medici–Tornabuoni
            Medici–Albizzi
            Medici–Salviati
            Salviati–Pazzi
            Peruzzi–Strozzi
            Peruzzi–Bischeri
            Strozzi–Ridolfi
            Strozzi–Bischeri
            Ridolfi–Tornabuoni
            Tornabuoni–Guadagni
            Albizzi–Ginori
            Albizzi–Guadagni
            Bischeri–Guadagni
            Guadagni–Lamberteschi
            """;

    private record Gain(String pair, double gain) {}

    private static Snapshot network(String text) {
        return Snapshot.of(Sketch.facts(text), Recipe.DEFAULT);
    }

    private static List<Gain> gains(Snapshot network) {
        var gains = new ArrayList<Gain>();
        for (int a = 0; a < network.vertexCount(); a++) {
            for (int b = a + 1; b < network.vertexCount(); b++) {
                if (!network.adjacent(a, b)) {
                    String pair = network.actor(a).id() + "–" + network.actor(b).id();
                    gains.add(new Gain(pair, NewTie.gain(network, a, b)));
                }
            }
        }
        gains.sort(Comparator.comparingDouble((Gain each) -> -each.gain()).thenComparing(Gain::pair));
        return gains;
    }

    @Test
    void theBestSingleTiesOfFlorence() {
        List<Gain> gains = gains(network(FLORENTINE));
        assertThat(gains).hasSize(85);
        assertThat(gains.subList(0, 2))
                .allSatisfy(each -> assertThat(each.gain()).isEqualTo(0.0220635, within(5e-8)));
        assertThat(gains.subList(0, 2))
                .extracting(Gain::pair)
                .containsExactlyInAnyOrder("Bischeri–Salviati", "Guadagni–Pazzi");
        assertThat(gains.get(2).pair()).isEqualTo("Pazzi–Strozzi");
        assertThat(gains.get(2).gain()).isEqualTo(0.0212698, within(5e-8));
    }

    @Test
    void theFormulaGivesWhatComputingAnewGives() {
        var random = new Random(7);
        for (int round = 0; round < 60; round++) {
            int n = 2 + random.nextInt(9);
            String actors = IntStream.range(0, n).mapToObj(i -> "v" + i).collect(Collectors.joining("\n"));
            var ties = new StringBuilder(actors + "\n");
            for (int a = 0; a < n; a++) {
                for (int b = a + 1; b < n; b++) {
                    ties.append(random.nextDouble() < 0.2 ? "v" + a + "–v" + b + "\n" : "");
                }
            }
            checkEveryTie(ties.toString());
        }
        checkEveryTie(FLORENTINE);
    }

    private static void checkEveryTie(String text) {
        Snapshot before = network(text);
        double was = efficiency(before);
        for (int a = 0; a < before.vertexCount(); a++) {
            for (int b = a + 1; b < before.vertexCount(); b++) {
                if (!before.adjacent(a, b)) {
                    String tie = before.actor(a).id() + "–" + before.actor(b).id() + "\n";
                    double now = efficiency(network(text + tie));
                    assertThat(NewTie.gain(before, a, b)).isEqualTo(now - was, within(1e-12));
                }
            }
        }
    }

    private static double efficiency(Snapshot network) {
        return Metrics.get("global-efficiency").of(network).get(0).asDouble().orElse(0);
    }

    @Test
    void aListOfTiesChangesWhatItsTiesChangeTogether() {
        Facts facts = Sketch.facts(FLORENTINE);
        var whatIf = new WhatIf(facts, network(FLORENTINE));
        WhatIf.Change change = whatIf.change(
                List.of(new Pair("Pazzi", "Strozzi"), new Pair("Salviati", "Bischeri"), new Pair("Medici", "Ridolfi")));
        Snapshot after = network(FLORENTINE + "Pazzi–Strozzi\nSalviati–Bischeri\n");

        assertThat(change.network()).anySatisfy(each -> {
            assertThat(each.id()).isEqualTo("global-efficiency");
            assertThat(each.after().asDouble().orElseThrow()).isEqualTo(efficiency(after), within(1e-12));
        });
        assertThat(change.network())
                .filteredOn(each -> each.id().equals("bridge-count"))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.before().asDouble()).hasValue(5);
                    assertThat(each.after().asDouble()).hasValue(3);
                });
        assertThat(change.actors())
                .extracting(WhatIf.ActorShift::actor)
                .containsExactly("Pazzi", "Strozzi", "Salviati", "Bischeri");
        double constraint = Metrics.get("constraint")
                .of(after)
                .get(after.vertex("Pazzi").orElseThrow())
                .asDouble()
                .orElseThrow();
        assertThat(change.actors().get(0).shifts().get(2).after().asDouble().orElseThrow())
                .isEqualTo(constraint, within(1e-12));
    }
}
