package org.tisserand.metrics;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tisserand.Sketch;
import org.tisserand.model.Language;
import org.tisserand.model.Words;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.tisserand.metrics.Reading.actors;
import static org.tisserand.metrics.Reading.edges;
import static org.tisserand.metrics.Reading.total;
import static org.tisserand.metrics.Reading.value;

/**
 * Whose loss would cut the network in two.
 *
 * <pre>
 * A — B
 *  \ /
 *   C — D — E     Z
 * </pre>
 */
class WeakPointsTest {

    private static final String TAILED = """
            A–B
            A–C
            B–C
            C–D
            D–E
            Z
            """;

    @Test
    void anActorIsAnArticulationPointIfItsLeavingParts() {
        assertThat(actors("articulation-points", TAILED)).isEqualTo("A 0, B 0, C 1, D 1, E 0, Z 0");
    }

    @Test
    void aTieIsABridgeIfItsLossParts() {
        assertThat(edges("bridges", TAILED)).isEqualTo("A–B 0, A–C 0, B–C 0, C–D 1, D–E 1");
        assertThat(value("bridge-count", TAILED)).isEqualTo(2);
    }

    @Test
    void severalRecordsOfATieMakeItNoLessABridge() {
        assertThat(edges("bridges", "A–B\nB–A\nP: A, B")).isEqualTo("A–B 1");
    }

    @Test
    void howManyBridgesRestOnASingleRecordIsSaid() {
        var remark = Metrics.get("bridge-count")
                .of(Sketch.network("A–B\nB–A\nB–C\nC–D"))
                .remarks()
                .get(0);
        assertThat(Words.in(Language.FR).say(remark)).isEqualTo("2 reposent sur une seule mention.");
        assertThat(Words.in(Language.EN).say(remark)).isEqualTo("2 rest on a single record.");
    }

    @Test
    void aRingHasNoWeakPointAndAnEmptyNetworkNeither() {
        assertThat(actors("articulation-points", "A–B\nB–C\nC–A")).isEqualTo("A 0, B 0, C 0");
        assertThat(value("bridge-count", "A–B\nB–C\nC–A")).isZero();
        assertThat(value("bridge-count", "")).isZero();
        assertThat(edges("bridges", "A")).isEmpty();
    }

    /** Deep enough to overflow the stack of a search that calls itself. */
    @Test
    void aChainOfThirtyThousandActorsIsSearched() {
        int n = 30_000;
        var chain = Sketch.network(IntStream.range(1, n)
                .mapToObj(i -> "%05d–%05d".formatted(i - 1, i))
                .collect(joining("\n")));
        assertThat(value("bridge-count", chain)).isEqualTo(n - 1);
        assertThat(total("articulation-points", chain)).isEqualTo(n - 2);
    }
}
