package org.tisserand.app;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** A list of edges goes in, a metric of the registry and the time it took come out. */
class MeasureCommandTest {

    private static final String CHAIN = "0 1 5\n1 2 5\n2 3 5\n";

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int measure(String edges, String... options) throws IOException {
        Path file = Files.writeString(folder.resolve("ties.el"), edges);
        List<String> line = Stream.concat(Stream.of("mesurer", "--arcs", file.toString()), Arrays.stream(options))
                .toList();
        return Tisserand.run(line, new PrintWriter(out, true), new PrintWriter(err, true));
    }

    private List<String> values(String edges, String... options) throws IOException {
        Path values = folder.resolve("values.csv");
        String[] all = Stream.concat(Stream.of("--sortie", values.toString()), Arrays.stream(options))
                .toArray(String[]::new);
        assertThat(measure(edges, all)).as(err.toString()).isEqualTo(Exit.DONE);
        return Files.readAllLines(values);
    }

    @Test
    void valuesStandByVertex() throws IOException {
        assertThat(values(CHAIN, "--metrique", "degree", "--acteurs", "5"))
                .containsExactly("vertex,value", "0,1.0", "1,2.0", "2,2.0", "3,1.0", "4,0.0");
    }

    @Test
    void oneJsonLineSaysWhatWasMeasured() throws IOException {
        assertThat(measure(CHAIN, "--metrique", "betweenness", "--fils", "2", "--repetitions", "3", "--json"))
                .isEqualTo(Exit.DONE);
        JsonNode line = new ObjectMapper().readTree(out.toString());
        assertThat(line.get("metric").asText()).isEqualTo("betweenness");
        assertThat(line.get("vertices").asInt()).isEqualTo(4);
        assertThat(line.get("edges").asInt()).isEqualTo(3);
        assertThat(line.get("threads").asInt()).isEqualTo(2);
        assertThat(line.get("milliseconds")).hasSize(3);
        assertThat(line.get("peakMegabytes").asInt()).isPositive();
    }

    @Test
    void withoutJsonASentenceSaysIt() throws IOException {
        assertThat(measure(CHAIN, "--metric", "degree", "--langue", "en")).isEqualTo(Exit.DONE);
        assertThat(out.toString()).contains("4 actors", "3 ties", "once");
    }

    /** From 0 to 2 by way of 1: of length 3 + 3 against 5 by the one rule, and 5/3 + 5/3 against 5 by the other. */
    @Test
    void lengthsAreSixLessTheStrengthOrThePages() throws IOException {
        String triangle = "0 1 3\n1 2 3\n0 2 1\n3 2 5\n";
        assertThat(values(triangle, "--metrique", "weighted-betweenness")).contains("1,0.0");
        assertThat(values(triangle, "--metrique", "weighted-betweenness", "--longueurs", "max/force"))
                .contains("1,0.6666666666666666");
    }

    /** Without its middle, a chain of five falls into two pairs: 4 of the 12 ordered pairs of those who stay are joined. */
    @Test
    void whatAMetricLeavesToChooseIsChosen() throws IOException {
        String chain = "0 1\n1 2\n2 3\n3 4\n";
        assertThat(values(chain, "--metrique", "key-players-loss", "--choix", "players=1", "--choix", "apart=pieces"))
                .containsExactly("vertex,value", ",0.6666666666666667");
    }

    @Test
    void whatItDoesNotLeaveIsRefusedWithWhatItDoes() throws IOException {
        assertThat(measure(CHAIN, "--metrique", "key-players-loss", "--choix", "players=none"))
                .isEqualTo(Exit.USAGE);
        assertThat(err.toString()).contains("players=none", "players=", "apart=");
        assertThat(measure(CHAIN, "--metrique", "degree", "--choix", "pairs=all"))
                .isEqualTo(Exit.USAGE);
    }

    @Test
    void tiesHaveTheirEndsForASubject() throws IOException {
        assertThat(values("2 1\n0 1\n", "--metrique", "bridges")).containsExactly("vertex,value", "0 1,1.0", "1 2,1.0");
    }

    @Test
    void whatHasNoValueIsLeftEmpty() throws IOException {
        assertThat(values("0 1\n", "--metrique", "constraint", "--acteurs", "3"))
                .contains("2,");
    }

    @Test
    void linesOfTheSamePairMakeOneTieAndOneToItselfNone() throws IOException {
        assertThat(values("0 1 2\n1 0 3\n1 1 9\n", "--metrique", "strength")).contains("0,5.0", "1,5.0");
    }

    @Test
    void aLineThatIsNoTieIsToldWithItsNumberAndHowToMendIt() throws IOException {
        assertThat(measure("0 1 2\n1 deux\n", "--metrique", "degree")).isEqualTo(Exit.DATA);
        assertThat(err.toString()).contains("La ligne 2", "1 deux", "Écrivez");
        assertThat(measure("0 1 -2\n", "--metrique", "degree")).isEqualTo(Exit.DATA);
    }

    @Test
    void aStrengthThatHasNoSuchLengthIsTold() throws IOException {
        assertThat(measure("0 1 7\n", "--metrique", "weighted-betweenness")).isEqualTo(Exit.DATA);
        assertThat(err.toString()).contains("--longueurs max/force");
        assertThat(measure("0 1 7\n", "--metrique", "strength")).isEqualTo(Exit.DONE);
    }

    @Test
    void anUnknownMetricOrOptionIsTold() throws IOException {
        assertThat(measure(CHAIN, "--metrique", "beauty")).isEqualTo(Exit.USAGE);
        assertThat(err.toString()).contains("«\u00a0beauty\u00a0»");
        assertThat(measure(CHAIN, "--metrique", "degree", "--longueurs", "1")).isEqualTo(Exit.USAGE);
        assertThat(measure(CHAIN, "--metrique", "degree", "--fils", "0")).isEqualTo(Exit.USAGE);
    }

    @Test
    void aListThatIsNotThereIsTheWorldsFault() {
        List<String> line =
                List.of("measure", "--edges", folder.resolve("absent.el").toString(), "--metric", "degree");
        assertThat(Tisserand.run(line, new PrintWriter(out, true), new PrintWriter(err, true)))
                .isEqualTo(Exit.WORLD);
    }
}
