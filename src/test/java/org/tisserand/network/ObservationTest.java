package org.tisserand.network;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tisserand.Sketch;
import org.tisserand.Survey;
import org.tisserand.model.Facts;
import org.tisserand.model.Period;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

class ObservationTest {

    private static String unknown(String network, String... silent) {
        Facts all = Sketch.facts(network);
        Facts facts = silent.length == 0 ? all : Survey.answeredBut(all, List.of(silent));
        Snapshot snapshot = Snapshot.of(facts, Recipe.DEFAULT);
        return pairs(snapshot, Observation.of(facts, snapshot));
    }

    private static String pairs(Snapshot snapshot, Observation observation) {
        return IntStream.range(0, observation.listedCount())
                .mapToObj(i -> snapshot.actor(observation.u(i)).id() + "–"
                        + snapshot.actor(observation.v(i)).id())
                .collect(joining(", "));
    }

    @Test
    void withoutASurveyOnlyRowsMakeAPairUnknown() {
        assertThat(unknown("A–B\nC")).isEmpty();
        assertThat(unknown("A–B\nA–C 1 unknown\nD")).isEqualTo("A–C");
    }

    @Test
    void twoThatDidNotAnswerAreUnknownAndOneThatDidSpeaksForBoth() {
        assertThat(unknown("A–B\nC\nD", "C", "D")).isEqualTo("C–D");
        assertThat(unknown("A–B\nC\nD", "C")).isEmpty();
        assertThat(unknown("A–B\nC\nD", "B", "C", "D")).isEqualTo("B–C, B–D, C–D");
    }

    @Test
    void aTieThatIsThereOrDeclaredAbsentIsNotUnknown() {
        assertThat(unknown("A–B\nC–D", "C", "D")).isEmpty();
        assertThat(unknown("A–B\nC–D 1 absent", "C", "D")).isEmpty();
        assertThat(unknown("A–B 1 unknown\nA–B 1 absent")).isEmpty();
    }

    @Test
    void tooFewAreHeardWhenMoreThanThreeInTenAreSilent() {
        Facts ten = Sketch.facts("A\nB\nC\nD\nE\nF\nG\nH\nI\nJ");
        Snapshot snapshot = Snapshot.of(ten, Recipe.DEFAULT);

        assertThat(Hearing.of(ten, snapshot).tooFew()).isFalse();
        assertThat(Hearing.of(ten, snapshot).heardCount()).isEqualTo(10);
        Hearing three = Hearing.of(Survey.answeredBut(ten, List.of("A", "B", "C")), snapshot);
        assertThat(three.tooFew()).isFalse();
        assertThat(three.heard(2)).isFalse();
        assertThat(three.heard(3)).isTrue();
        assertThat(Hearing.of(Survey.answeredBut(ten, List.of("A", "B", "C", "D")), snapshot)
                        .tooFew())
                .isTrue();
    }

    @Test
    void actorsTakenForSilentTellNothingOfOneAnother() {
        Facts facts = Survey.answeredBut(Sketch.facts("A\nB\nC\nD"), List.of("C", "D"));
        Snapshot snapshot = Snapshot.of(facts, Recipe.DEFAULT);
        assertThat(pairs(snapshot, Observation.of(facts, snapshot).hiding(new int[] {0, 1})))
                .isEqualTo("A–B, C–D");
    }

    @Test
    void moreUnknownPairsThanMayBeListedAreCounted() {
        Facts crowd = Sketch.facts(
                IntStream.range(0, 2_002).mapToObj("a%04d"::formatted).collect(joining("\n"))
                        + "\na0001–a0002\na0003–a0004 1 absent\na0000–a0005 1 unknown");
        List<String> silent =
                IntStream.range(1, 2_002).mapToObj("a%04d"::formatted).toList();
        Facts facts = Survey.answeredBut(crowd, silent);
        Observation observation = Observation.of(facts, Snapshot.of(facts, Recipe.DEFAULT));
        assertThat(observation.listed()).isFalse();
        assertThat(observation.listedCount()).isZero();
        assertThat(observation.unknownCount()).isEqualTo(2_001L * 2_000 / 2 - 2 + 1);
    }

    @Test
    void aSurveyOnTiesSaysNothingOfSharedCollaborationsAlone() {
        Facts facts = Survey.answeredBut(Sketch.facts("P1: A, B\nC\nD"), List.of("C", "D"));
        var shared = Recipe.of(Set.of(), Period.UNKNOWN, 0, Projection.PARTICIPATIONS);
        Observation observation = Observation.of(facts, Snapshot.of(facts, shared));
        assertThat(observation.unknownCount()).isZero();
        assertThat(observation.hearing().surveyed()).isFalse();
    }
}
