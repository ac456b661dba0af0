package org.tisserand.store;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tisserand.Sketch;
import org.tisserand.model.Actor;
import org.tisserand.model.Answer;
import org.tisserand.model.Decision;
import org.tisserand.model.Decisions;
import org.tisserand.model.Doubt;
import org.tisserand.model.Evidence;
import org.tisserand.model.Facts;
import org.tisserand.model.Finding;
import org.tisserand.model.Measure;
import org.tisserand.model.Phrase;
import org.tisserand.model.Question;
import org.tisserand.model.Stage;
import org.tisserand.model.Subject;
import org.tisserand.model.Value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Results are data in the graph, each with the recipe and data version it was computed from. */
@ExtendWith(SharedNeo4j.class)
class WriteBackIT {
    private static final Facts FACTS = Sketch.facts("""
            Ada–Bel
            Bel–Cyr
            """);
    private static final ScoreSheet SHEET = new ScoreSheet(
            "the recipe",
            FACTS.dataVersion(),
            Map.of("degree", Map.of("Ada", 1.0, "Bel", 2.0), "k-core", Map.of("Cyr", 1.5)),
            Map.of("mean-distance", 1.25));

    private final GraphStore store;

    WriteBackIT(GraphStore store) {
        this.store = store;
    }

    @BeforeEach
    void writeFacts() {
        store.rebuild(FACTS, SharedNeo4j.LEDGER, List.of());
    }

    @Test
    void scoresArePropertiesNamedByTheirMetric() {
        assertThat(store.writeScores(SHEET)).isTrue();
        assertThat(ask("MATCH (a:Actor) RETURN a.id, a.degree, a.kCore ORDER BY a.id")
                        .rows())
                .containsExactly(List.of("Ada", 1.0, ""), List.of("Bel", 2.0, ""), List.of("Cyr", "", 1.5));
        assertThat(ask("MATCH (r:Result) RETURN r.metric, r.property, r.scope, r.recipe, r.dataVersion ORDER BY r.key")
                        .rows())
                .containsExactly(
                        List.of("degree", "degree", "actor", "the recipe", 1L),
                        List.of("k-core", "kCore", "actor", "the recipe", 1L),
                        List.of("mean-distance", "meanDistance", "network", "the recipe", 1L));
        assertThat(ask("MATCH (n:Network) RETURN n.meanDistance, n.recipe, n.dataVersion")
                        .rows())
                .containsExactly(List.of(1.25, "the recipe", 1L));
    }

    @Test
    void laterScoresReplaceEarlierOnes() {
        store.writeScores(SHEET);
        store.writeScores(new ScoreSheet("other", 1, Map.of("k-core", Map.of("Ada", 3.0)), Map.of()));
        assertThat(ask("MATCH (a:Actor) RETURN a.id, a.degree, a.kCore ORDER BY a.id")
                        .rows())
                .containsExactly(List.of("Ada", "", 3.0), List.of("Bel", "", ""), List.of("Cyr", "", ""));
    }

    @Test
    void resultsChangeNeitherTheFactsNorTheirHash() {
        String before = store.canonicalHash();
        store.writeScores(SHEET);
        store.writeFindings(1, List.of(said()));
        assertThat(store.canonicalHash()).isEqualTo(before);
        assertThat(store.read()).isEqualTo(FACTS);
    }

    @Test
    void theHashIsTheSameWhileResultsAreWrittenBehind() {
        Facts facts = LargeFacts.of(1, 500);
        store.rebuild(facts, SharedNeo4j.LEDGER, List.of());
        String before = store.canonicalHash();
        CompletableFuture<Void> behind = CompletableFuture.runAsync(() -> {
            for (int time = 0; time < 10; time++) {
                store.writeScores(sheet(facts, time));
                store.writeScores(sheet(facts, 0));
            }
        });
        var met = new HashSet<String>();
        while (!behind.isDone()) {
            met.add(store.canonicalHash());
        }
        behind.join();
        assertThat(met).containsExactly(before);
    }

    @Test
    void resultsOfAnEarlierVersionAreNotWritten() {
        assertThat(store.writeScores(new ScoreSheet("r", 7, Map.of("degree", Map.of("Ada", 1.0)), Map.of())))
                .isFalse();
        assertThat(store.writeFindings(7, List.of(said()))).isFalse();
        assertThat(ask("MATCH (n) WHERE n:Result OR n:Finding RETURN n").rows()).isEmpty();
    }

    @Test
    void aMetricMayNotTakeAPropertyOfTheActors() {
        var sheet = new ScoreSheet("r", 1, Map.of("name", Map.of("Ada", 1.0)), Map.of());
        assertThatThrownBy(() -> store.writeScores(sheet)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aFindingIsAboutItsSubjectsAndRestsOnItsRows() {
        assertThat(store.writeFindings(1, List.of(said()))).isTrue();
        store.writeFindings(1, List.of(said()));
        assertThat(ask("""
                        MATCH (f:Finding)-[about:ABOUT]->(a:Actor)
                        MATCH (f)-[:RESTS_ON]->(row:Row)
                        RETURN f.lens, f.sentenceFr, f.sentenceEn, f.doubt, f.dependents, f.dependentsLow, f.share,
                          about.role, a.id, row.id, f.recipe, f.dataVersion
                        """).rows())
                .containsExactly(List.of(
                        "bridges",
                        "Bel relie.",
                        "Bel links.",
                        "firm",
                        2.0,
                        1.0,
                        "",
                        "bridge",
                        "Bel",
                        FACTS.ties().get(0).row().id(),
                        "the recipe",
                        1L));
    }

    @Test
    void decisionsAreNodesTiedToWhomTheyAreAboutAndToTheFindingThatIsTold() {
        Finding finding = said().finding();
        var kept = new Decision(
                4, Instant.EPOCH, "bridges", finding.id(), finding.subjects(), Stage.KEPT, "À voir", Set.of());
        store.writeDecisions(new Decisions(4, List.of(kept)));
        String before = store.canonicalHash();
        store.writeFindings(1, List.of(said()));
        store.writeFindings(1, List.of(said()));
        assertThat(ask("""
                        MATCH (f:Finding)<-[:DECIDED_ON]-(d:Decision)-[about:ABOUT]->(a:Actor)
                        RETURN f.id = d.finding, d.number, d.lens, d.stage, d.note, d.at, d.holds, about.role, a.id
                        """).rows())
                .containsExactly(
                        List.of(true, 4L, "bridges", "kept", "À voir", "1970-01-01T00:00:00Z", true, "bridge", "Bel"));
        assertThat(store.canonicalHash()).as("of what is told nothing counts").isEqualTo(before);
        store.writeDecisions(Decisions.NONE);
        assertThat(ask("MATCH (d:Decision) RETURN d").rows()).isEmpty();
        assertThat(store.canonicalHash()).isNotEqualTo(before);
    }

    private static ScoreSheet sheet(Facts facts, int scores) {
        Map<String, Double> one = facts.actors().stream().collect(Collectors.toMap(Actor::id, each -> (double) scores));
        return new ScoreSheet(
                "the recipe",
                facts.dataVersion(),
                IntStream.range(0, scores).boxed().collect(Collectors.toMap("score-x%d"::formatted, each -> one)),
                Map.of());
    }

    private static SaidFinding said() {
        List<Subject> subjects = List.of(Subject.actor("bridge", "Bel"));
        var finding = new Finding(
                Finding.idOf("bridges", subjects),
                "bridges",
                subjects,
                List.of(
                        new Measure("dependents", Value.of(2), Optional.of(new Measure.Interval(1, 3))),
                        Measure.of("share", Value.undefined("no-ties"))),
                Phrase.text("Bel"),
                List.of(),
                List.of(new Evidence(FACTS.ties().get(0).row(), Phrase.text("Ada–Bel"))),
                Doubt.FIRM,
                1,
                "the recipe");
        return new SaidFinding(finding, "Bel relie.", "Bel links.");
    }

    private Answer ask(String statement) {
        return store.ask(new Question("test", "", Map.of(), List.of(), statement), Map.of());
    }
}
