package org.tisserand.store;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.tisserand.Sketch;
import org.tisserand.model.Facts;
import org.tisserand.model.Participation;
import org.tisserand.model.Period;
import org.tisserand.model.RowRef;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The graph is made from facts, wholly or not at all, and gives them back. */
@ExtendWith(SharedNeo4j.class)
class GraphStoreIT {
    private static final String LEDGER = SharedNeo4j.LEDGER;
    private static final Facts FACTS = Sketch.facts("""
            Ada @health
            Ada–Bel
            Ada–Cyr absent
            P: Ada, Bel, Cyr
            """);

    private final GraphStore store;
    private final ChildNeo4j neo4j;

    GraphStoreIT(GraphStore store, ChildNeo4j neo4j) {
        this.store = store;
        this.neo4j = neo4j;
    }

    @BeforeEach
    void writeFacts() {
        store.rebuild(FACTS, LEDGER, List.of());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void whatIsReadIsWhatWasWritten(long seed) {
        Facts facts = AnyFacts.of(seed);
        store.rebuild(facts, LEDGER, List.of());
        assertThat(store.read()).isEqualTo(facts);
        assertThat(store.dataVersion()).contains(new DataVersion(LEDGER, facts.dataVersion()));
    }

    @Test
    void presentAbsentAndUnknownTiesAreOfThreeTypes() {
        store.rebuild(Sketch.facts("""
                Ada–Bel
                Ada–Cyr absent
                Bel–Cyr unknown
                """), LEDGER, List.of());
        assertThat(types()).isEqualTo("NOT_TIED Ada Cyr, TIED_TO Ada Bel, TIE_UNKNOWN Bel Cyr");
    }

    private String types() {
        return neo4j("MATCH (a:Actor)-[t]->(b:Actor) WITH type(t) + ' ' + a.id + ' ' + b.id AS tie ORDER BY tie"
                        + " WITH collect(tie) AS ties RETURN reduce(s = '', t IN ties | s + ', ' + t) AS said")
                .substring(2);
    }

    @Test
    void everyFactPointsToItsRowAndEveryRowToItsImport() {
        var line = new Ledger.Import(
                1,
                Instant.EPOCH,
                FACTS.actors().get(0).rows().get(0).importId(),
                List.of(new Ledger.KeptFile("liens.csv", "ff")),
                Optional.empty(),
                Map.of(),
                "fr");
        store.rebuild(FACTS, LEDGER, List.of(line));
        assertThat(neo4j("MATCH (a:Actor {id: 'Ada'})-[:FROM_ROW]->(r:Row) MATCH (i:Import {id: r.import})"
                        + " RETURN i.files[0] + ' ' + r.row AS said"))
                .isEqualTo("liens.csv " + FACTS.actors().get(0).rows().get(0).row());
    }

    @Test
    void equalFactsHaveEqualHashesAndOthersHaveNot() {
        String before = store.canonicalHash();
        store.rebuild(AnyFacts.of(2), LEDGER, List.of());
        assertThat(store.canonicalHash()).isNotEqualTo(before);
        store.rebuild(FACTS, LEDGER, List.of());
        assertThat(store.canonicalHash()).isEqualTo(before);
    }

    @Test
    void othersNodesAreLeftAlone() {
        neo4j("CREATE (:Actor {id: 'Ada', of: 'someone else'}) RETURN 1 AS said");
        try {
            store.rebuild(AnyFacts.of(3), LEDGER, List.of());
            store.rebuild(FACTS, LEDGER, List.of());
            assertThat(neo4j("MATCH (a:Actor {id: 'Ada'}) WHERE NOT a:Tisserand RETURN a.of AS said"))
                    .isEqualTo("someone else");
            assertThat(store.read()).isEqualTo(FACTS);
        } finally {
            neo4j("MATCH (a:Actor) WHERE NOT a:Tisserand DELETE a RETURN count(a) AS said");
        }
    }

    @Test
    void theGraphOfAnotherLedgerIsRefused() {
        assertThatThrownBy(() -> store.rebuild(AnyFacts.of(4), "another ledger", List.of()))
                .isInstanceOf(StoreRefused.class)
                .hasMessageContaining("store.other-ledger");
        assertThat(store.read()).isEqualTo(FACTS);
    }

    @Test
    void factsThatNameAnUnknownActorAreAMistakeAndChangeNothing() {
        var part = new Participation(
                "P", "Nobody", Optional.empty(), Period.UNKNOWN, Map.of(), new RowRef("import", "sheet", 1));
        var facts = Facts.of(2, FACTS.actors(), FACTS.collaborations(), List.of(part));
        assertThatThrownBy(() -> store.rebuild(facts, LEDGER, List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("key=actor:Nobody");
        assertThat(store.read()).isEqualTo(FACTS);
    }

    /** The answer’s one cell {@code said}, asked as a stranger to our code would. */
    private String neo4j(String statement) {
        try (Driver driver = GraphDatabase.driver(neo4j.bolt(), AuthTokens.basic(neo4j.user(), neo4j.password()))) {
            return driver.executableQuery(statement)
                    .execute()
                    .records()
                    .get(0)
                    .get("said")
                    .asObject()
                    .toString();
        }
    }
}
