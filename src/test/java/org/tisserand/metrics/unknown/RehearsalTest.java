package org.tisserand.metrics.unknown;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.tisserand.Sketch;
import org.tisserand.metrics.Progress;
import org.tisserand.network.Snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** How far the foretold is doubted: as far as it failed among those who answered. */
class RehearsalTest {

    private static final double USUAL = 0.12;

    private static double[] doubt(Snapshot full) {
        NonResponse drawn = NonResponse.draw(full, 0.25, NonResponse.Silence.ANYONE, new SplittableRandom(1));
        return Rehearsal.doubt(drawn.seen(), drawn.observation(), Progress.UNHEARD);
    }

    /** Actors tied by chance alone, all pairs alike. */
    static Snapshot even(int actors, double chance) {
        var random = new SplittableRandom(3);
        var text = new StringBuilder();
        for (int u = 0; u < actors; u++) {
            text.append(name(u)).append('\n');
            for (int v = u + 1; v < actors; v++) {
                if (random.nextDouble() < chance) {
                    text.append(name(u)).append('–').append(name(v)).append('\n');
                }
            }
        }
        return Sketch.network(text.toString());
    }

    private static String name(int v) {
        return "a%04d".formatted(v);
    }

    @Test
    void manyActorsTiedByChanceAloneLeaveTheLeastDoubt() {
        assertThat(doubt(even(300, 0.1))[0]).isEqualTo(0.015, within(0.02));
    }

    @Test
    void whereNearlyAllAreTiedTheGapsAreForetoldAndDoubtedAsLittle() {
        assertThat(doubt(even(300, 0.9))[0]).isEqualTo(0.015, within(0.02));
    }

    @Test
    void fewGapsDoNotTellWhoHasThemSoTiesAreForetold() {
        Snapshot ten = even(10, 0.8);
        Snapshot thirty = even(30, 0.8);
        assertThat(rarer(ten)).isEqualTo(Propensity.Rarer.TIES);
        assertThat(rarer(thirty)).isEqualTo(Propensity.Rarer.GAPS);
    }

    private static Propensity.Rarer rarer(Snapshot full) {
        NonResponse drawn = NonResponse.draw(full, 0.25, NonResponse.Silence.ANYONE, new SplittableRandom(1));
        return Propensity.Rarer.of(drawn.seen(), drawn.observation());
    }

    @Test
    void fewActorsLeaveTheUsualDoubt() {
        assertThat(doubt(even(12, 0.2))[0]).isEqualTo(USUAL, within(0.05));
    }

    @Test
    void whereNobodyIsOfTheSameSectorTheUsualDoubtStays() {
        assertThat(doubt(even(60, 0.1))[1]).isEqualTo(USUAL);
    }

    @Test
    void theSameNetworkIsDoubtedTheSame() {
        assertThat(doubt(even(40, 0.1))).isEqualTo(doubt(even(40, 0.1)));
    }
}
