package org.tisserand.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Session;
import org.tisserand.Sketch;
import org.tisserand.model.Answer;
import org.tisserand.model.Collaboration;
import org.tisserand.model.Decision;
import org.tisserand.model.Decisions;
import org.tisserand.model.Doubt;
import org.tisserand.model.Evidence;
import org.tisserand.model.Facets;
import org.tisserand.model.Facts;
import org.tisserand.model.Finding;
import org.tisserand.model.Goal;
import org.tisserand.model.Offer;
import org.tisserand.model.Participation;
import org.tisserand.model.Period;
import org.tisserand.model.Phrase;
import org.tisserand.model.Question;
import org.tisserand.model.RowRef;
import org.tisserand.model.Scope;
import org.tisserand.model.Stage;
import org.tisserand.model.Subject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

/** The researchers’ questions on a network small enough to answer by hand. */
@ExtendWith(SharedNeo4j.class)
class QuestionsIT {
    private static final Facts TIES = Sketch.facts("""
            Ada @health
            Bel @health
            Cyr @youth
            Ada–Bel 2
            Bel–Cyr
            Ada–Cyr absent
            P: Ada, Bel
            """);
    private static final Facets HOUSING = new Facets(Set.of("housing"), Set.of("elders"), Set.of("Rive"));

    private final GraphStore store;
    private final ChildNeo4j neo4j;

    QuestionsIT(GraphStore store, ChildNeo4j neo4j) {
        this.store = store;
        this.neo4j = neo4j;
    }

    @BeforeEach
    void writeFacts() {
        store.rebuild(facts(), SharedNeo4j.LEDGER, List.of());
        store.writeScores(new ScoreSheet("r", 1, Map.of("degree", Map.of("Ada", 1.0, "Bel", 2.0)), Map.of()));
        store.writeDecisions(new Decisions(2, List.of(decision())));
        store.writeFindings(1, List.of(new SaidFinding(finding(), "Bel relie.", "Bel links.")));
    }

    @Test
    void eachAnswersAsOneWouldByHand() {
        String answers = store.questions().stream()
                .map(question -> question.id() + "\n" + said(store.ask(question, Map.of())))
                .collect(Collectors.joining("\n"));
        assertThat(answers).isEqualTo("""
                absent-ties
                Ada | Cyr | tie | [Bel] | 000000000000/Liens/6
                collaborations-without-territory
                P | [Ada, Bel] | 000000000000/Collaborations/7
                decisions-on-findings
                bridges | %1$s | [Bel] | kept | Let us meet | 1970-01-01T00:00:00Z | true
                degree-beside-ties
                Ada | health | 1.0 | 1 | 1
                Bel | health | 2.0 | 2 | 1
                Cyr | youth |  | 1 | 1
                evidence-of-findings
                bridges | %1$s | Bel relie. | firm | Liens | 4 | []
                figures-of-the-network
                3 | 2 | 2 | 2 | 1 | 0
                goals-shared
                housing | Ada | [Roofs] | Cyr | [Homes] | false
                objects-in-one-territory-only
                housing | Rive | [Ada, Cyr]
                open-triads-between-sectors
                Ada | health | Cyr | youth | [Bel]
                pairs-between-groups
                health | health | 1 | 1
                health | youth | 1 | 2
                youth | youth | 0 | 0
                pairs-of-two-periods
                Ada | Bel | kept
                Bel | Cyr | kept
                partners-of-an-actor
                Ada | Bel | collaboration | P | 000000000000/Participations/7
                Ada | Bel | tie | tie | 000000000000/Liens/4
                Bel | Ada | collaboration | P | 000000000000/Participations/7
                Bel | Ada | tie | tie | 000000000000/Liens/4
                Bel | Cyr | tie | tie | 000000000000/Liens/5
                Cyr | Bel | tie | tie | 000000000000/Liens/5
                rows-of-imports
                000000000000 | [] | Acteurs | 3
                000000000000 | [] | Collaborations | 1
                000000000000 | [] | Liens | 3
                000000000000 | [] | Participations | 1
                sketch | [] | sketch | 5
                tied-pairs
                Ada | Bel | 1 | 1
                Bel | Cyr | 1 | 0
                ties-by-period
                ? | ? | 2 | 3.0
                ties-by-sector-pair
                health | health | 1 | 2.0
                health | youth | 1 | 1.0
                what-is-filled-in
                actor-level | 0 | 3 | 3
                actor-row | 3 | 3 | 0
                actor-sector | 3 | 3 | 0
                actor-territory | 0 | 3 | 3
                collaboration-objects | 1 | 2 | 1
                collaboration-period | 0 | 2 | 2
                collaboration-territories | 1 | 2 | 1
                tie-period | 0 | 3 | 3
                tie-strength | 1 | 3 | 2
                who-acts-for-a-population
                elders | Rive | Ada | offer | [housing]
                elders | Rive | Ada | scope | [housing]
                elders | Rive | Cyr | collaboration | [housing]
                """.formatted(finding().id()).strip());
    }

    @Test
    void aParameterNarrowsTheAnswer() {
        assertThat(said(store.ask(question("partners-of-an-actor"), Map.of("actor", "Cyr"))))
                .isEqualTo("Cyr | Bel | tie | tie | 000000000000/Liens/5");
        assertThat(said(store.ask(question("partners-of-an-actor"), Map.of("actor", " ")))
                        .lines())
                .hasSize(6);
        assertThat(said(store.ask(question("pairs-between-groups"), Map.of("by", "level"))))
                .isEmpty();
        assertThat(said(store.ask(
                        question("evidence-of-findings"),
                        Map.of("finding", finding().id()))))
                .startsWith("bridges | ");
        assertThat(said(store.ask(question("evidence-of-findings"), Map.of("finding", "none"))))
                .isEmpty();
        assertThat(said(store.ask(question("goals-shared"), Map.of("object", "food"))))
                .isEmpty();
    }

    @Test
    void aNumberThatIsNoneIsRefusedByName() {
        var question = new Question("q", "", Map.of("n", "integer, how many"), List.of("n"), "RETURN $n AS n");
        assertThat(store.ask(question, Map.of("n", " 12 ")).rows()).containsExactly(List.of(12L));
        assertThatThrownBy(() -> store.ask(question, Map.of("n", "twelve")))
                .isInstanceOf(StoreRefused.class)
                .hasMessageContaining("twelve");
    }

    @Test
    void aQuestionCannotWriteNorReadFilesNorFetch() {
        String before = store.canonicalHash();
        for (String statement : List.of(
                "CREATE (:Actor:Tisserand) RETURN 1",
                "LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line",
                "LOAD CSV FROM 'http://127.0.0.1:7480/' AS line RETURN line",
                "NO CYPHER AT ALL")) {
            assertThatThrownBy(() -> store.ask(new Question("q", "", Map.of(), List.of(), statement), Map.of()))
                    .isInstanceOf(StoreRefused.class);
        }
        assertThat(store.canonicalHash()).isEqualTo(before);
    }

    @Test
    void anAnswerTooLongSaysThatItWasCut() {
        var question = new Question("q", "", Map.of(), List.of("n"), "UNWIND range(1, 20000) AS n RETURN n");
        Answer answer = store.ask(question, Map.of());
        assertThat(answer.rows()).hasSize(10_000);
        assertThat(answer.truncated()).isTrue();
    }

    @TestFactory
    Stream<DynamicTest> everyStatementIsUnderstoodAndReturnsWhatItsHeaderSays() {
        return CypherLibrary.load().folder("").stream()
                .filter(statement -> !statement.name().startsWith("server/"))
                .map(statement -> dynamicTest(statement.name(), () -> explain(statement)));
    }

    private void explain(Statement statement) {
        var parameters = statement.parameters().keySet().stream()
                .collect(Collectors.toMap(name -> name, name -> name.equals("none") ? Map.of() : List.of()));
        try (Driver driver = GraphDatabase.driver(neo4j.bolt(), AuthTokens.basic(neo4j.user(), neo4j.password()));
                Session session = driver.session()) {
            var result = session.run("EXPLAIN " + statement.text(), Map.copyOf(parameters));
            assertThat(result.keys()).isEqualTo(statement.returns());
            result.consume();
        }
    }

    private Question question(String id) {
        return store.questions().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static String said(Answer answer) {
        return answer.rows().stream()
                .map(row -> row.stream().map(Object::toString).collect(Collectors.joining(" | ")))
                .collect(Collectors.joining("\n"));
    }

    private static Facts facts() {
        Collaboration homes =
                new Collaboration("Q", "Q", Optional.empty(), HOUSING, Period.UNKNOWN, false, Map.of(), row(11));
        var parts = new ArrayList<>(TIES.participations());
        parts.add(new Participation("Q", "Cyr", Optional.empty(), Period.UNKNOWN, Map.of(), row(12)));
        return new Facts(
                1,
                TIES.actors(),
                TIES.ties(),
                List.of(),
                Stream.concat(TIES.collaborations().stream(), Stream.of(homes)).toList(),
                parts,
                List.of(new Scope("Ada", HOUSING, OptionalDouble.empty(), Period.UNKNOWN, Map.of(), row(13))),
                List.of(new Offer("o", "Ada", Optional.empty(), HOUSING, Period.UNKNOWN, Map.of(), row(14))),
                List.of(),
                List.of(),
                List.of(goal("g", "Ada", "Roofs"), goal("h", "Cyr", "Homes")),
                List.of(),
                List.of(),
                List.of());
    }

    private static Goal goal(String id, String holder, String text) {
        return new Goal(
                id, holder, text, HOUSING, Optional.empty(), Optional.empty(), Period.UNKNOWN, Map.of(), row(15));
    }

    private static RowRef row(int row) {
        return new RowRef("sketch", "sketch", row);
    }

    private static Decision decision() {
        return new Decision(
                2,
                Instant.EPOCH,
                "bridges",
                finding().id(),
                List.of(Subject.actor("bridge", "Bel")),
                Stage.KEPT,
                "Let us meet",
                Set.of());
    }

    private static Finding finding() {
        List<Subject> subjects = List.of(Subject.actor("bridge", "Bel"));
        return new Finding(
                Finding.idOf("bridges", subjects),
                "bridges",
                subjects,
                List.of(),
                Phrase.text("Bel"),
                List.of(),
                List.of(new Evidence(TIES.ties().get(0).row(), Phrase.text("Ada–Bel"))),
                Doubt.FIRM,
                1,
                "r");
    }
}
