package org.tisserand.metrics.unknown;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tisserand.Sketch;
import org.tisserand.Survey;
import org.tisserand.metrics.Chosen;
import org.tisserand.metrics.Metric;
import org.tisserand.metrics.Metrics;
import org.tisserand.metrics.Progress;
import org.tisserand.model.Facts;
import org.tisserand.model.Value;
import org.tisserand.network.Hearing;
import org.tisserand.network.Observation;
import org.tisserand.network.Recipe;
import org.tisserand.network.Snapshot;

import static org.assertj.core.api.Assertions.assertThat;

class AnswersTest {

    private static final Facts TEN = Sketch.facts("A–B\nB–C\nC–D\nD–E\nE–F\nF–G\nG–H\nH–I\nI–J\nP1: A, C, J");
    private static final Facts MOST = Survey.answeredBut(TEN, List.of("A", "B", "C"));
    private static final Facts TOO_FEW = Survey.answeredBut(TEN, List.of("A", "B", "C", "D"));

    private static List<Value> read(String metric, Facts facts) {
        Snapshot snapshot = Snapshot.of(facts, Recipe.DEFAULT);
        Metric found = Metrics.get(metric);
        return Answers.readable(found, found.of(snapshot), Hearing.of(facts, snapshot))
                .values();
    }

    @Test
    void whileThreeInTenAtMostAreSilentAllIsRead() {
        for (Metric metric : Metrics.ready(Metric.Scope.ACTOR)) {
            assertThat(read(metric.id(), MOST)).as(metric.id()).isEqualTo(read(metric.id(), TEN));
        }
    }

    @Test
    void beyondOnlyTheTiesOfThoseWhoAnsweredAreRead() {
        for (String metric : List.of("degree", "strength", "in-degree", "out-degree")) {
            List<Value> values = read(metric, TOO_FEW);
            assertThat(values.subList(0, 4)).as(metric).containsOnly(Value.undefined("not-heard"));
            assertThat(values.subList(4, 10)).isEqualTo(read(metric, TEN).subList(4, 10));
        }
    }

    @Test
    void whatRestsOnWhatOthersWouldHaveToldHasNoValue() {
        for (String metric : List.of("betweenness", "brokerage-liaison", "constraint", "closeness", "coreness")) {
            assertThat(read(metric, TOO_FEW)).as(metric).hasSize(10).containsOnly(Value.undefined("too-few-answers"));
        }
    }

    @Test
    void collaborationsNamesOfPiecesAndTheNetworksOwnMetricsStay() {
        for (String metric : List.of("collaboration-count", "component", "density", "bridges")) {
            assertThat(read(metric, TOO_FEW)).as(metric).isEqualTo(read(metric, TEN));
        }
    }

    @Test
    void theObservedValueBesideItsBoundsIsTheSame() {
        Snapshot snapshot = Snapshot.of(TOO_FEW, Recipe.DEFAULT);
        Uncertainty degree = Uncertainty.of(
                Metrics.get("degree"), snapshot, Observation.of(TOO_FEW, snapshot), Chosen.PRESETS, Progress.UNHEARD);

        assertThat(degree.each()).extracting(Uncertainty.Range::observed).isEqualTo(read("degree", TOO_FEW));
        assertThat(degree.each().get(0).bounds()).isPresent();
    }

    @Test
    void numbersThatNameHaveNoOrderToDoubt() {
        Facts facts = Sketch.facts(Sketch.kept("karate") + "\n0–9 1 unknown");
        Snapshot snapshot = Snapshot.of(facts, Recipe.DEFAULT);
        Observation observation = Observation.of(facts, snapshot);
        assertThat(Uncertainty.of(Metrics.get("component"), snapshot, observation, Chosen.PRESETS, Progress.UNHEARD)
                        .order())
                .isEmpty();
        assertThat(Uncertainty.of(Metrics.get("degree"), snapshot, observation, Chosen.PRESETS, Progress.UNHEARD)
                        .order())
                .isPresent();
    }
}
