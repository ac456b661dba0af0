package org.tisserand.findings.pairs;

import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tisserand.Threads;
import org.tisserand.findings.GrownRegion;
import org.tisserand.findings.Region;
import org.tisserand.model.Facts;
import org.tisserand.network.Recipe;
import org.tisserand.network.Snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** What is worked out of many ways at once is what each way gives by itself. */
class WaysTest {

    private static Snapshot network(Facts facts) {
        return Snapshot.of(facts, Recipe.DEFAULT);
    }

    private static Pairs everyPair(Snapshot network) {
        int n = network.vertexCount();
        return Pairs.of(n, a -> IntStream.range(a + 1, n).toArray());
    }

    @Test
    void theGreatestChancesAreThoseThatNoStepRaises() {
        Snapshot network = network(GrownRegion.of(230, 700, 3));
        var goBetweens = new GoBetweens(network);
        for (int a = 0; a < network.vertexCount(); a += 7) {
            IntToDoubleFunction chance = goBetweens.from(a);
            for (int b = 0; b < network.vertexCount(); b++) {
                double most = b == a ? 1 : 0;
                for (int s = network.start(b); s < network.start(b + 1); s++) {
                    double passing = network.weight(s) / (network.weight(s) + goBetweens.median());
                    most = Math.max(most, chance.applyAsDouble(network.target(s)) * passing);
                }
                assertThat(chance.applyAsDouble(b)).isEqualTo(most);
            }
        }
    }

    @Test
    void anAnalogyIsTheSameHoweverManyPairsAreAskedFor() {
        Facts facts = GrownRegion.of(230, 700, 3);
        Ground ground = Ground.of(facts, network(facts));
        Pairs all = everyPair(ground.network());
        Pairs few = all.where(p -> p % 41 == 0);
        var ofAll = new Analogy(ground.network(), ground.resemblance(), all);
        var ofFew = new Analogy(ground.network(), ground.resemblance(), few);
        assertThat(few.count()).isPositive().isLessThan(all.count() / 40);
        assertThat(ofFew.mean()).containsExactly(everyFortyFirst(ofAll.mean()));
        assertThat(ofFew.most()).containsExactly(everyFortyFirst(ofAll.most()));
    }

    private static double[] everyFortyFirst(double[] values) {
        return IntStream.range(0, values.length)
                .filter(p -> p % 41 == 0)
                .mapToDouble(p -> values[p])
                .toArray();
    }

    @Test
    void walksOfAllPairsAtOnceAreThoseOfEachActor() {
        Snapshot network = network(GrownRegion.of(230, 700, 3));
        var alone = new PartnerWalk(network);
        var atOnce = new AllPartnerWalks(network);
        for (int a = 0; a < network.vertexCount(); a += 7) {
            IntToDoubleFunction one = alone.from(a);
            IntToDoubleFunction other = atOnce.from(a);
            for (int b = 0; b < network.vertexCount(); b++) {
                if (b != a) {
                    assertThat(other.applyAsDouble(b)).isCloseTo(one.applyAsDouble(b), within(1e-8));
                }
            }
        }
    }

    @Test
    void noWalkLeadsToAnIsolateNorFromOneComponentToAnother() {
        Snapshot network = network(Region.of("""
                actor E: level=local
                A - B
                C - D
                """));
        IntToDoubleFunction fromA = new AllPartnerWalks(network).from(0);
        assertThat(fromA.applyAsDouble(1)).isCloseTo(2 * 0.15 * 0.85 / (1 - 0.85 * 0.85), within(1e-12));
        for (int b = 2; b < 5; b++) {
            assertThat(fromA.applyAsDouble(b)).isZero();
        }
    }

    @Test
    void anyNumberOfThreadsGivesTheSameBits() {
        Snapshot network = network(GrownRegion.of(230, 700, 3));
        Pairs pairs = everyPair(network);
        assertThat(Threads.on(1, () -> pairs.column(new AllPartnerWalks(network))))
                .isEqualTo(Threads.on(3, () -> pairs.column(new AllPartnerWalks(network))));
    }

    @Test
    void aWalkThatWasKeptGivesWhatFollowingItAgainGives() {
        Facts facts = GrownRegion.of(230, 700, 3);
        Ground ground = Ground.of(facts, network(facts));
        Trails trails = ground.trails();
        var push = new Push(trails, Walk.DROPPED);
        var followed = new Followed(trails.actors());
        for (int a = 0; a < trails.actors(); a += 2) {
            followed.keep(a, push.from(a));
        }
        double[] row = new double[trails.actors()];
        row[5] = 7;
        followed.take(0, row);
        assertThat(row).containsExactly(push.from(0));
        assertThat(followed.has(0)).isFalse();
        assertThat(followed.has(1)).isFalse();
        assertThat(followed.has(2)).isTrue();
        Pairs pairs = everyPair(ground.network());
        double[] again = new Walk(trails, pairs, Walk.DROPPED, new Followed(trails.actors())).both();
        assertThat(new Walk(trails, pairs, Walk.DROPPED, followed).both()).containsExactly(again);
    }
}
