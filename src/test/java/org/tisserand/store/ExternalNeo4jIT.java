package org.tisserand.store;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.tisserand.model.Facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Another Neo4j takes the place of Tisserand’s own by the very same code, and a graph outlives its process. */
@ExtendWith(SharedNeo4j.class)
@Timeout(value = 8, unit = TimeUnit.MINUTES)
class ExternalNeo4jIT {
    @TempDir
    private Path folder;

    @Test
    void theSameFactsMakeTheSameGraphInAnotherNeo4jAndStayThereWhenItStops(GraphStore own) {
        Facts facts = AnyFacts.of(7);
        own.rebuild(facts, SharedNeo4j.LEDGER, List.of());
        try (ChildNeo4j other = start();
                GraphStore external = GraphStore.open(other.bolt(), other.user(), other.password())) {
            assertThat(external.dataVersion()).isEmpty();
            assertThat(external.read()).isEqualTo(Facts.empty());
            external.rebuild(facts, SharedNeo4j.LEDGER, List.of());
            assertThat(external.canonicalHash()).isEqualTo(own.canonicalHash());
            assertThat(own.questions()).allSatisfy(question -> assertThat(external.ask(question, Map.of()))
                    .isEqualTo(own.ask(question, Map.of())));
            assertThatThrownBy(() -> GraphStore.open(other.bolt(), "neo4j", "a wrong password"))
                    .isInstanceOf(StoreRefused.class);
        }
        try (ChildNeo4j again = start();
                GraphStore external = GraphStore.open(again.bolt(), again.user(), again.password())) {
            assertThat(external.read()).isEqualTo(facts);
        }
    }

    @Test
    void aNeo4jThatIsNotThereIsSaidSo() {
        assertThatThrownBy(() -> GraphStore.open("bolt://127.0.0.1:1", "neo4j", "neo4j"))
                .isInstanceOf(StoreUnavailable.class)
                .hasMessageContaining("store.neo4j-failed");
    }

    private ChildNeo4j start() {
        return ChildNeo4j.start(folder.resolve("neo4j"), folder.resolve("neo4j.log"));
    }
}
