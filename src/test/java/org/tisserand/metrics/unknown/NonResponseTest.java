package org.tisserand.metrics.unknown;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tisserand.Sketch;
import org.tisserand.ingest.Assembly;
import org.tisserand.ingest.Intake;
import org.tisserand.ingest.Upload;
import org.tisserand.model.Facts;
import org.tisserand.network.Recipe;
import org.tisserand.network.Snapshot;

import static org.assertj.core.api.Assertions.assertThat;

/** What the simulated band promises: with a quarter of the actors silent, it holds the true value nine times in ten. */
class NonResponseTest {

    private static final Set<Integer> HI = Set.of(0, 1, 2, 3, 4, 5, 6, 7, 8, 10, 11, 12, 13, 16, 17, 19, 21);

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
        "demonstration, degree, FEW_PARTNERS",
        "tables, density, ANYONE",
        "tables, density, FEW_PARTNERS",
        "tables, degree, ANYONE",
        "tables, degree, FEW_PARTNERS"
    })
    void theBandHoldsTheTruthAndIsNarrow(String network, String metric, NonResponse.Silence silence)
            throws IOException {
        BandTrial trial = BandTrial.of(network(network), metric, silence, BandTrial.SEED);
        assertThat(trial.held()).as("share held").isBetween(0.85, 0.97);
        assertThat(trial.width()).as("width").isLessThanOrEqualTo(0.6);
    }

    private static Snapshot network(String name) throws IOException {
        return switch (name) {
            case "karate" -> Sketch.network(factions() + Sketch.kept("karate"));
            case "tables" -> tables();
            default -> demonstration();
        };
    }

    /** Twenty-four actors, whoever sits at one of fourteen tables of eight being tied: seven pairs in ten. */
    private static Snapshot tables() {
        var random = new SplittableRandom(1);
        Set<String> ties = new TreeSet<>();
        for (int table = 0; table < 14; table++) {
            Set<Integer> seated = new TreeSet<>();
            while (seated.size() < 8) {
                seated.add(random.nextInt(24));
            }
            seated.forEach(
                    u -> seated.stream().filter(v -> v > u).forEach(v -> ties.add("a%02d–a%02d".formatted(u, v))));
        }
        return Sketch.network(String.join("\n", ties));
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
