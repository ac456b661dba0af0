package org.tisserand.metrics;

import org.junit.jupiter.api.Test;
import org.tisserand.Sketch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.tisserand.metrics.Reading.actors;
import static org.tisserand.metrics.Reading.value;

/** Where a walker who follows strong ties more often than weak ones is met. */
class PageRankTest {

    /** With h for the hub and l for each of three leaves: l = 0.15 / 4 + 0.85 h / 3, and h + 3 l = 1. */
    @Test
    void aStarsHubHasWhatTheEquationGives() {
        double leaf = (0.15 / 4 + 0.85 / 3) / (1 + 0.85);
        var star = Sketch.network("Hub–A\nHub–B\nHub–C");
        assertThat(value("pagerank", star, "A")).isCloseTo(leaf, within(1e-12));
        assertThat(value("pagerank", star, "Hub")).isCloseTo(1 - 3 * leaf, within(1e-12));
    }

    /** From B the walk goes to A three times out of four: a = 0.05 + 0.85 × ¾ b, b = 0.05 + 0.85 (a + c), a + b + c = 1. */
    @Test
    void aStrongerTieIsFollowedMoreOften() {
        double b = (0.05 + 0.85) / 1.85;
        var chain = Sketch.network("A–B 3\nB–C 1");
        assertThat(value("pagerank", chain, "B")).isCloseTo(b, within(1e-12));
        assertThat(value("pagerank", chain, "A")).isCloseTo(0.05 + 0.85 * 0.75 * b, within(1e-12));
        assertThat(value("pagerank", chain, "C")).isCloseTo(0.05 + 0.85 * 0.25 * b, within(1e-12));
    }

    /** z = 0.15 / 3 + 0.85 z / 3. */
    @Test
    void fromAnIsolateTheWalkStartsAgainAnywhere() {
        double isolate = 0.05 / (1 - 0.85 / 3);
        assertThat(value("pagerank", Sketch.network("A–B\nZ"), "Z")).isCloseTo(isolate, within(1e-12));
    }

    @Test
    void whereAllAreAlikeEachHasTheSameShare() {
        assertThat(actors("pagerank", "P: A, B, C, D")).isEqualTo("A 0.25, B 0.25, C 0.25, D 0.25");
        assertThat(actors("pagerank", "A\nB")).isEqualTo("A 0.5, B 0.5");
        assertThat(actors("pagerank", "A")).isEqualTo("A 1");
        assertThat(actors("pagerank", "")).isEmpty();
    }
}
