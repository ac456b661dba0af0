package org.tisserand.store;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tisserand.model.Facts;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(SharedNeo4j.class)
class GraphStoreIT {
    private static final String LEDGER = "the shared ledger";

    private final GraphStore store;

    GraphStoreIT(GraphStore store) {
        this.store = store;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void whatIsReadIsWhatWasWritten(long seed) {
        Facts facts = AnyFacts.of(seed);
        store.rebuild(facts, LEDGER, List.of());
        assertThat(store.read()).isEqualTo(facts);
        assertThat(store.dataVersion()).contains(new DataVersion(LEDGER, facts.dataVersion()));
    }

    @Test
    void equalFactsHaveEqualHashesAndOthersHaveNot() {
        store.rebuild(AnyFacts.of(1), LEDGER, List.of());
        String one = store.canonicalHash();
        store.rebuild(AnyFacts.of(2), LEDGER, List.of());
        String two = store.canonicalHash();
        store.rebuild(AnyFacts.of(1), LEDGER, List.of());
        assertThat(store.canonicalHash()).isEqualTo(one).isNotEqualTo(two);
    }
}
