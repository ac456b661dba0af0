package org.tisserand.network;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tisserand.Sketch;
import org.tisserand.model.Facts;
import org.tisserand.model.Period;
import org.tisserand.model.Response;
import org.tisserand.model.RowRef;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

class ObservationTest {

    private static String unknown(String network, String... silent) {
        Facts facts = answered(Sketch.facts(network), List.of(silent));
        Snapshot snapshot = Snapshot.of(facts, Recipe.DEFAULT);
        Observation observation = Observation.of(facts, snapshot);
        return IntStream.range(0, observation.unknownCount())
                .mapToObj(i -> snapshot.actor(observation.u(i)).id() + "–"
                        + snapshot.actor(observation.v(i)).id())
                .collect(joining(", "));
    }

    /** Everyone was asked, and all but {@code silent} answered; nobody was asked where none is silent. */
    private static Facts answered(Facts facts, List<String> silent) {
        List<Response> responses = facts.actors().stream()
                .filter(actor -> !silent.isEmpty())
                .map(actor -> new Response(
                        "2026",
                        actor.id(),
                        silent.contains(actor.id()) ? Response.Status.NOT_REACHED : Response.Status.PARTIAL,
                        Period.UNKNOWN,
                        Map.of(),
                        new RowRef("test", "Enquête", 2)))
                .toList();
        return new Facts(
                1,
                facts.actors(),
                facts.ties(),
                facts.territories(),
                facts.collaborations(),
                facts.participations(),
                facts.scopes(),
                facts.offers(),
                facts.needs(),
                facts.resources(),
                facts.goals(),
                responses,
                facts.sources());
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
}
