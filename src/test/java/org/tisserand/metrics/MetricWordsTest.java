package org.tisserand.metrics;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tisserand.Sketch;
import org.tisserand.model.Language;
import org.tisserand.model.Value;
import org.tisserand.model.Words;
import org.tisserand.network.Snapshot;

import static org.assertj.core.api.Assertions.assertThat;

/** No metric without its words in both languages, its source, its line in the glossary and its paper's line. */
class MetricWordsTest {

    private static final List<String> WORDS = List.of("name", "plain", "definition", "formula", "range");

    static Stream<Metric> all() {
        return Metrics.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyMetricHasAllItsWordsInBothLanguages(Metric metric) {
        for (Language language : Language.values()) {
            for (String word : WORDS) {
                assertThat(Words.in(language).find("metric." + metric.id() + "." + word))
                        .as(language + " " + word)
                        .hasValueSatisfying(text -> assertThat(text).isNotBlank());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyChoiceAndItsValuesHaveTheirWords(Metric metric) {
        for (Language language : Language.values()) {
            for (Choice choice : metric.choices()) {
                assertThat(Words.in(language).find("choice." + choice.name())).isPresent();
                assertThat(Words.in(language).text("chosen." + choice.name(), "xyz"))
                        .contains("xyz");
                for (String value : choice.values()) {
                    assertThat(Words.in(language).find("choice." + choice.name() + "." + value))
                            .isPresent();
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyMetricOfActorsAndNoOtherSaysWhatItTellsOfThem(Metric metric) {
        assertThat(metric.topic().isPresent()).isEqualTo(metric.scope() == Metric.Scope.ACTOR);
    }

    @ParameterizedTest
    @EnumSource(Metric.Topic.class)
    void everyTopicHasItsWordsInBothLanguages(Metric.Topic topic) {
        for (Language language : Language.values()) {
            assertThat(Words.in(language).find("topic." + topic.name().toLowerCase(Locale.ROOT)))
                    .isPresent();
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyMetricNamesItsSourceByYearAndItsCost(Metric metric) {
        assertThat(metric.source()).containsPattern("[A-Z][a-z]+.* (19|20)\\d\\d");
        assertThat(metric.cost()).startsWith("O(").endsWith(")").doesNotContainPattern(",|[a-z]{4}");
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyMetricHasALineOfTheGlossaryWithTheRegistrysWords(Metric metric) throws IOException {
        List<String> line =
                glossary().filter(row -> row.contains("`" + metric.id() + "`")).toList();
        assertThat(line).hasSize(1);
        for (Language language : Language.values()) {
            assertThat(line.get(0)).contains(Words.in(language).text("metric." + metric.id() + ".name"));
        }
        assertThat(line.get(0).split(" \\| ", -1)[3])
                .isEqualTo(Words.in(Language.EN).text("metric." + metric.id() + ".definition"));
    }

    @Test
    void theGlossaryNamesNoMetricThatIsNotThere() throws IOException {
        glossary()
                .map(row -> row.split("`", -1)[1])
                .forEach(id -> assertThat(Metrics.find(id)).as(id).isPresent());
    }

    /** Rows of the metrics' table: those that begin with an identifier. */
    private static Stream<String> glossary() throws IOException {
        return Files.readAllLines(Path.of("src/site/glossary.md")).stream().filter(row -> row.startsWith("| `"));
    }

    @Test
    void everyKernelIsInTheListOfSources() throws IOException {
        String sources = Files.readString(Path.of("src/site/sources.md"));
        for (Metric metric : Metrics.ALL) {
            for (String doi : metric.source().split("doi:", -1)) {
                if (doi.startsWith("10.")) {
                    assertThat(sources).as(metric.id()).contains(doi.split("[; ]", -1)[0]);
                }
            }
        }
    }

    @Test
    void theListOfSourcesNamesOnlyClassesThatAreThere() throws IOException {
        var named = new TreeSet<String>();
        for (String row : Files.readAllLines(Path.of("src/site/sources.md"))) {
            String[] cells = row.split("\\|", -1);
            if (cells.length > 3) {
                Arrays.stream(cells[2].split("`", -1))
                        .filter(cell -> cell.matches("[a-z]+(\\.[a-z]+)*\\.[A-Z]\\w+"))
                        .forEach(named::add);
            }
        }
        assertThat(named).isNotEmpty().allSatisfy(name -> assertThat(
                        Path.of("src/main/java/org/tisserand", name.replace('.', '/') + ".java"))
                .exists());
    }

    @Test
    void everyReasonForNoValueAndEveryRemarkIsSaidInBothLanguages() {
        var networks = Stream.of(
                        "",
                        "A",
                        "A\nB",
                        "A–B",
                        "A–B\nZ",
                        "A @x\nA–B",
                        "A @x\nB @y\nC @x\nA–B\nB–C",
                        "P: A, B\nQ: B, C\nD")
                .map(Sketch::network)
                .toList();
        var reasons = new TreeSet<String>();
        for (Snapshot network : networks) {
            for (Metric metric : Metrics.ALL) {
                Scores scores = metric.of(network);
                scores.remarks().forEach(remark -> Arrays.stream(Language.values())
                        .forEach(language ->
                                assertThat(Words.in(language).say(remark)).isNotBlank()));
                scores.values().stream()
                        .filter(Value.Undefined.class::isInstance)
                        .forEach(value -> reasons.add(((Value.Undefined) value).reason()));
            }
        }
        assertThat(reasons).contains("isolate", "no-actors", "no-ties", "group-unknown", "too-few-actors");
        for (Language language : Language.values()) {
            assertThat(reasons)
                    .allSatisfy(reason -> assertThat(Words.in(language).find("undefined." + reason))
                            .isPresent());
        }
    }
}
