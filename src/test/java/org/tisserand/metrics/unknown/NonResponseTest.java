package org.tisserand.metrics.unknown;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tisserand.Sketch;
import org.tisserand.ingest.Assembly;
import org.tisserand.ingest.Intake;
import org.tisserand.ingest.Upload;
import org.tisserand.metrics.Metric;
import org.tisserand.metrics.Metrics;
import org.tisserand.model.Facts;
import org.tisserand.network.Recipe;
import org.tisserand.network.Snapshot;

import static org.assertj.core.api.Assertions.assertThat;

/** What the simulated band promises: with a quarter of the actors silent, it holds the true value nine times in ten. */
class NonResponseTest {

    private static final Set<Integer> HI = Set.of(0, 1, 2, 3, 4, 5, 6, 7, 8, 10, 11, 12, 13, 16, 17, 19, 21);

    private static final int TIMES = 200;
    private static final int DRAWS = 200;

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource({
        "karate, density, ANYONE",
        "karate, density, FEW_PARTNERS",
        "karate, mean-strength, ANYONE",
        "karate, mean-strength, FEW_PARTNERS",
        "demonstration, mean-strength, ANYONE",
        "demonstration, mean-strength, FEW_PARTNERS",
        "karate, ei-index, ANYONE",
        "karate, ei-index, FEW_PARTNERS",
        "karate, degree, ANYONE",
        "karate, degree, FEW_PARTNERS",
        "demonstration, density, ANYONE",
        "demonstration, density, FEW_PARTNERS",
        "demonstration, ei-index, ANYONE",
        "demonstration, ei-index, FEW_PARTNERS",
        "demonstration, degree, ANYONE",
        "demonstration, degree, FEW_PARTNERS"
    })
    void theBandHoldsTheTruthAndIsNarrow(String network, String metric, NonResponse.Silence silence)
            throws IOException {
        Snapshot full = network(network);
        var random = new SplittableRandom(26);
        int held = 0;
        int asked = 0;
        List<Double> widths = new ArrayList<>();
        for (int time = 0; time < TIMES; time++) {
            NonResponse drawn = NonResponse.draw(full, 0.25, silence, random);
            Uncertainty uncertainty = drawn.of(metric, DRAWS, time);
            for (int i : indices(metric, drawn)) {
                Uncertainty.Range range = uncertainty.each().get(i);
                if (range.bounds().isPresent() && range.bounds().get().width() > 0) {
                    asked++;
                    held += range.band().orElseThrow().holds(drawn.truth(metric, i)) ? 1 : 0;
                    widths.add(range.band().get().width() / range.bounds().get().width());
                }
            }
        }
        Collections.sort(widths);
        assertThat((double) held / asked).as("share held").isBetween(0.85, 0.97);
        assertThat(widths.get(widths.size() / 2)).as("width").isLessThanOrEqualTo(0.6);
    }

    private static int[] indices(String metric, NonResponse drawn) {
        return Metrics.get(metric).scope() == Metric.Scope.NETWORK
                ? new int[] {0}
                : drawn.silent().stream().mapToInt(v -> v).toArray();
    }

    private static Snapshot network(String name) throws IOException {
        return name.equals("karate") ? Sketch.network(factions() + Sketch.kept("karate")) : demonstration();
    }

    private static String factions() {
        return IntStream.range(0, 34)
                .mapToObj(v -> v + (HI.contains(v) ? " @hi\n" : " @officer\n"))
                .collect(Collectors.joining());
    }

    private static Snapshot demonstration() throws IOException {
        try (var stream = NonResponseTest.class.getResourceAsStream("/demo/rivages-et-monts.xlsx")) {
            var upload = new Upload(
                    "rivages-et-monts.xlsx", Objects.requireNonNull(stream).readAllBytes());
            Facts facts = Assembly.assemble(1, List.of(Intake.read(List.of(upload), Optional.empty())));
            return Snapshot.of(facts, Recipe.DEFAULT);
        }
    }
}
