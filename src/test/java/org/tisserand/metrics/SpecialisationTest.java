package org.tisserand.metrics;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tisserand.Sketch;
import org.tisserand.model.Collaboration;
import org.tisserand.model.Facets;
import org.tisserand.model.Facts;
import org.tisserand.model.Language;
import org.tisserand.model.Words;
import org.tisserand.network.Recipe;
import org.tisserand.network.Snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.tisserand.metrics.Reading.actors;
import static org.tisserand.metrics.Reading.value;

/** To what extent an actor keeps to few cells; collaborations are written with what they are about, for whom, where. */
class SpecialisationTest {

    @Test
    void allInOneCellIsOneAndEvenlyOverAllIsNought() {
        assertThat(actors("specialisation", network("""
                1: Ada | homes | all | north
                2: Ada | homes | all | north
                3: Ada | homes | all | north
                4: Ada, Bel | homes | all | north
                5: Ada, Bel | homes | all | north
                6: Bel | homes | all | north
                7: Bel | food | all | north
                8: Bel | food | all | north
                9: Bel | food | all | north
                """))).isEqualTo("Ada 1, Bel 0");
    }

    @Test
    void twoCellsOfFourAreAHalf() {
        assertThat(value("specialisation", network("""
                1: Ada | homes | old | north
                2: Ada | homes | old | north
                3: Ada | homes | old | north
                4: Ada | homes | young | north
                5: Ada | homes | young | north
                6: Ada | homes | young | north
                7: Bel | homes | young | south
                8: Bel | food | young | south
                """), "Ada"))
                .isCloseTo(1 - Math.log(2) / Math.log(4), within(1e-12));
    }

    @Test
    void aCollaborationOfTwoCellsIsHalfInEach() {
        double h = -.9 * Math.log(.9) - .1 * Math.log(.1);
        assertThat(value("specialisation", network("""
                1: Ada | homes | old | north
                2: Ada | homes | old | north
                3: Ada | homes | old | north
                4: Ada | homes | old | north
                5: Ada | homes, food | old | north
                """), "Ada")).isCloseTo(1 - h / Math.log(2), within(1e-12));
    }

    @Test
    void fewerThanFiveCollaborationsTellNothing() {
        assertThat(actors("specialisation", network("""
                1: Ada | homes | old | north
                2: Ada | homes | old | north
                3: Ada | homes | old | north
                4: Ada | food | old | north
                Bel
                """)))
                .isEqualTo("Ada too-few-collaborations, Bel too-few-collaborations");
    }

    @Test
    void whatNobodyTellsIsNoPartOfTheCellsAndWhoDoesNotTellWhatOthersDoIsLeftOut() {
        Snapshot network = network("""
                1: Ada | homes | | north
                2: Ada | homes | | north
                3: Ada | homes | | north
                4: Ada | homes | | north
                5: Ada | homes | | south
                6: Ada | food | |
                7: Bel | | | south
                """);
        double h = -.8 * Math.log(.8) - .2 * Math.log(.2);
        Scores scores = Metrics.get("specialisation").of(network);
        assertThat(scores.get(0).asDouble().orElseThrow()).isCloseTo(1 - h / Math.log(2), within(1e-12));
        assertThat(scores.remarks())
                .extracting(Words.in(Language.FR)::say)
                .containsExactly(
                        "2 cases (objet et territoire). 2 collaborations qui ne disent pas la leur sont écartées.");
    }

    @Test
    void aCollaborationThatIsAboutEverythingEverywhereSaysNothing() {
        String many = IntStream.range(0, 32).mapToObj(i -> "w" + i).collect(Collectors.joining(", "));
        Scores scores = Metrics.get("specialisation").of(network("""
                1: Ada | homes | old | north
                2: Ada | food | old | north
                3: Ada | %s | old | %s
                """.formatted(many, many)));
        assertThat(scores.remarks())
                .extracting(Words.in(Language.EN)::say)
                .containsExactly("2 cells (object, population and territory)."
                        + " 1 collaboration that does not tell its own is left out.");
    }

    @Test
    void oneCellOrNoneLeavesNothingToMeasure() {
        assertThat(actors("specialisation", network("1: Ada | homes | old | north")))
                .isEqualTo("Ada one-cell");
        assertThat(actors("specialisation", network("1: Ada | | |"))).isEqualTo("Ada no-cells");
        assertThat(actors("specialisation", network("1: Ada | homes | |\n2: Ada | | old |")))
                .isEqualTo("Ada no-cells");
    }

    private static Snapshot network(String text) {
        Map<String, Facets> facets = text.lines()
                .filter(line -> line.contains("|"))
                .collect(Collectors.toMap(line -> line.substring(0, line.indexOf(':')), SpecialisationTest::facets));
        Facts facts = Sketch.facts(text.replaceAll("(?m) *\\|.*$", ""));
        return Snapshot.of(
                Facts.of(
                        1,
                        facts.actors(),
                        facts.collaborations().stream()
                                .map(each -> about(each, facets.getOrDefault(each.id(), Facets.UNKNOWN)))
                                .toList(),
                        facts.participations()),
                Recipe.DEFAULT);
    }

    private static Facets facets(String line) {
        List<Set<String>> parts = Arrays.stream(line.split("\\|", -1))
                .skip(1)
                .map(part -> Arrays.stream(part.split(",", -1))
                        .map(String::strip)
                        .filter(word -> !word.isEmpty())
                        .collect(Collectors.toSet()))
                .toList();
        return new Facets(parts.get(0), parts.get(1), parts.get(2));
    }

    private static Collaboration about(Collaboration each, Facets facets) {
        return new Collaboration(
                each.id(),
                each.name(),
                each.purpose(),
                facets,
                each.period(),
                each.nameOnly(),
                each.attributes(),
                each.row());
    }
}
