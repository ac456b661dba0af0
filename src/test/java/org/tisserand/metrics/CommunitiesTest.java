package org.tisserand.metrics;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.tisserand.Sketch;
import org.tisserand.Threads;
import org.tisserand.metrics.leiden.Leiden;
import org.tisserand.model.Language;
import org.tisserand.model.Value;
import org.tisserand.model.Words;
import org.tisserand.network.Snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.tisserand.metrics.Reading.actors;
import static org.tisserand.metrics.Reading.reason;
import static org.tisserand.metrics.Reading.value;

/**
 * Groups more tied within than without.
 *
 * <pre>
 * E — D           A — B
 *  \ /             \ /
 *   F ————————————— C      Z
 * </pre>
 */
class CommunitiesTest {

    private static final String TWO_TRIANGLES = """
            A–B
            A–C
            B–C
            D–E
            D–F
            E–F
            C–F
            Z
            """;

    @Test
    void twoTrianglesAreTwoGroupsAndAnIsolateIsInNone() {
        assertThat(actors("leiden-communities", TWO_TRIANGLES)).isEqualTo("A 1, B 1, C 1, D 2, E 2, F 2, Z isolate");
    }

    /** The club, each tie counting for one. */
    private static final String UNVALUED = Sketch.kept("karate").replaceAll("(?m)^(\\S+–\\S+) .*$", "$1");

    @Test
    void groupsThatWereToldHaveAModularityToo() {
        Snapshot club = Sketch.network(UNVALUED + Sketch.kept("karate-factions"));
        var bySector = new Chosen(Map.of("modules", "sector"));
        assertThat(Metrics.get("modularity")
                        .of(club, bySector, Progress.UNHEARD)
                        .get(0)
                        .asDouble()
                        .orElseThrow())
                .isCloseTo(.3582347140039448, within(1e-12));
        Scores alone = Metrics.get("modularity").of(Sketch.network("A @x\nB\nA–B"), bySector, Progress.UNHEARD);
        assertThat(alone.get(0)).isEqualTo(Value.of(-0.5));
        assertThat(alone.remarks()).hasSize(1);
    }

    /** Each group has 3 of the 7 ties, and 7 of the 14 ends. */
    @Test
    void modularityIsTheShareOfTiesWithinLessWhatChanceWouldGive() {
        assertThat(value("modularity", TWO_TRIANGLES)).isCloseTo(2 * (3 / 7.0 - Math.pow(7 / 14.0, 2)), within(1e-12));
    }

    @Test
    void strongTiesHoldAGroupTogether() {
        assertThat(actors("leiden-communities", "A–B 9\nB–C 1\nC–D 9\nD–A 1")).isEqualTo("A 1, B 1, C 2, D 2");
        assertThat(actors("leiden-communities", "A–B 1\nB–C 9\nC–D 1\nD–A 9")).isEqualTo("A 1, B 2, C 2, D 1");
    }

    @Test
    void groupsAreNumberedFromTheLargestDown() {
        assertThat(actors("leiden-communities", "A–B\nP: C, D, E")).isEqualTo("A 2, B 2, C 1, D 1, E 1");
    }

    @Test
    void whereAllAreTiedThereIsOneGroupAndNoModularity() {
        assertThat(actors("leiden-communities", "P: A, B, C, D")).isEqualTo("A 1, B 1, C 1, D 1");
        assertThat(value("modularity", "P: A, B, C, D")).isCloseTo(0, within(1e-12));
        assertThat(value("community-stability", "P: A, B, C, D")).isEqualTo(1);
    }

    @Test
    void withoutTiesThereAreNoGroups() {
        assertThat(actors("leiden-communities", "A\nB")).isEqualTo("A no-ties, B no-ties");
        assertThat(reason("modularity", "")).isEqualTo("no-ties");
        assertThat(reason("community-stability", "A")).isEqualTo("no-ties");
        assertThatThrownBy(() -> new Leiden(Sketch.network("A"))).hasMessageContaining("edgeCount=0");
    }

    @Test
    void theSeedsDrawnAreSaid() {
        var remark =
                Metrics.get("modularity").of(Sketch.network("A–B")).remarks().get(0);
        assertThat(Words.in(Language.FR).say(remark)).isEqualTo("50 recherches, de graines 0 à 49.");
        assertThat(Words.in(Language.EN).say(remark)).isEqualTo("50 searches, of seeds 0 to 49.");
    }

    @Test
    void theSameSeedGivesTheSamePartitionAndOthersMayDiffer() {
        Snapshot karate = Sketch.network(Sketch.unweighted(Sketch.kept("karate")));
        var leiden = new Leiden(karate);
        assertThat(leiden.communities(7)).isEqualTo(new Leiden(karate).communities(7));
        assertThat(value("community-stability", karate)).isBetween(0.8, 1.0);
    }

    /** Karate's optimum has 12, 11, 6 and 5 members; a large share of single searches must find it. */
    @Test
    void mostSearchesReachWhatTheBestReaches() {
        var leiden = new Leiden(Sketch.network(Sketch.unweighted(Sketch.kept("karate"))));
        int reached = 0;
        for (int seed = 0; seed < 50; seed++) {
            reached += leiden.modularity(leiden.communities(seed)) > .41978 ? 1 : 0;
        }
        assertThat(reached).isGreaterThan(10);
    }

    @Test
    void agreementIsOneForEqualPartitionsWhateverTheirNumbersAndZeroForIndependentOnes() {
        assertThat(Agreement.between(new int[] {0, 0, 1, 1}, new int[] {1, 1, 0, 0}))
                .isCloseTo(1, within(1e-12));
        assertThat(Agreement.between(new int[] {0, 0, 1, 1}, new int[] {0, 1, 0, 1}))
                .isCloseTo(0, within(1e-12));
        assertThat(Agreement.between(new int[] {0, 0}, new int[] {0, 0})).isEqualTo(1);
        assertThat(Agreement.mean(List.of(new int[] {0, 1}))).isEqualTo(1);
    }

    /** Two halves against three quarters and one; together they part the four into two, one and one: H = 1.5 ln 2. */
    @Test
    void agreementIsTwiceTheSharedInformationOverBoth() {
        double a = Math.log(2);
        double b = 0.75 * Math.log(4 / 3.0) + 0.25 * Math.log(4);
        double joint = 1.5 * Math.log(2);
        assertThat(Agreement.between(new int[] {0, 0, 1, 1}, new int[] {0, 0, 0, 1}))
                .isCloseTo(2 * (a + b - joint) / (a + b), within(1e-12));
    }

    /** 40 circles of 50, whose borders are blurred: four ties in five go anywhere. */
    private static Snapshot circles() {
        var random = new SplittableRandom(11);
        return Sketch.network(IntStream.range(0, 16_000)
                .mapToObj(i -> {
                    int a = random.nextInt(2000);
                    int b = i % 5 > 0 ? random.nextInt(2000) : a / 50 * 50 + random.nextInt(50);
                    return a == b ? "" : "V%d–V%d".formatted(Math.min(a, b), Math.max(a, b));
                })
                .distinct()
                .collect(Collectors.joining("\n")));
    }

    @Test
    void draftsTogetherLeadToABetterPartitionOfManyTies() {
        Snapshot network = circles();
        var leiden = new Leiden(network);
        List<int[]> drafts = LongStream.range(0, 10)
                .mapToObj(seed -> leiden.draft(seed, () -> {}))
                .toList();
        double best = drafts.stream().mapToDouble(leiden::modularity).max().orElseThrow();
        Scores shown = Metrics.get("modularity").of(network);
        assertThat(network.edgeCount()).isGreaterThan(10_000);
        assertThat(leiden.modularity(leiden.combined(drafts, () -> {}))).isGreaterThan(best);
        assertThat(shown.get(0).asDouble().orElseThrow()).isGreaterThan(best);
        assertThat(Words.in(Language.EN).say(shown.remarks().get(0))).isEqualTo("10 searches, of seeds 0 to 9.");
    }

    @Test
    void threadsChangeNothingOfManyTiesEither() {
        Metric groups = Metrics.get("leiden-communities");
        assertThat(Threads.on(2, () -> groups.of(circles()))).isEqualTo(Threads.on(1, () -> groups.of(circles())));
    }

    /** Of drafts that are all alike nothing better need come, and nothing worse may. */
    @Test
    void oneDraftAloneGetsNoWorse() {
        var leiden = new Leiden(Sketch.network(Sketch.kept("karate")));
        for (long seed = 0; seed < 20; seed++) {
            int[] draft = leiden.draft(seed, () -> {});
            assertThat(leiden.modularity(leiden.combined(List.of(draft), () -> {})))
                    .isGreaterThanOrEqualTo(leiden.modularity(draft) - 1e-12);
        }
    }
}
