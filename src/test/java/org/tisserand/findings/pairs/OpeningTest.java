package org.tisserand.findings.pairs;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tisserand.Sketch;
import org.tisserand.findings.Citing;
import org.tisserand.findings.Region;
import org.tisserand.model.Facts;
import org.tisserand.network.Recipe;
import org.tisserand.network.Snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** What a tie would bring besides itself: shorter ways, needs nearer to offers; and how near two seats are. */
class OpeningTest {

    /** Ends of a row of five: each comes a step nearer to the neighbour of the other, and both to each other. */
    @Test
    void aShortcutIsWorkedOutByHand() {
        Snapshot row = Sketch.network("A–B\nB–C\nC–D\nD–E");
        assertThat(new Shortcut(row).from(0).applyAsDouble(4))
                .isCloseTo(2 * (1 / 2.0 - 1 / 3.0) + 2 * (1 - 1 / 4.0), within(1e-12));
    }

    @Test
    void aShortcutIsWhatBothEndsGainWhenTheTieIsThere() {
        var random = new SplittableRandom(11);
        for (int round = 0; round < 50; round++) {
            String text = drawn(random);
            Snapshot network = Sketch.network(text);
            Snapshot joined = Sketch.network(text + "\nA–H");
            double gain = nearness(joined, 0) + nearness(joined, 7) - nearness(network, 0) - nearness(network, 7);
            assertThat(new Shortcut(network).from(0).applyAsDouble(7)).as(text).isCloseTo(gain, within(1e-12));
        }
    }

    /** Of eight actors; A and H are not tied. */
    private static String drawn(SplittableRandom random) {
        var text = new StringBuilder("A\nB\nC\nD\nE\nF\nG\nH");
        for (char one = 'A'; one <= 'H'; one++) {
            for (char other = (char) (one + 1); other <= 'H'; other++) {
                if (random.nextInt(4) == 0 && !(one == 'A' && other == 'H')) {
                    text.append('\n').append(one).append('–').append(other);
                }
            }
        }
        return text.toString();
    }

    private static double nearness(Snapshot network, int v) {
        return Arrays.stream(new Structure(network).hops(v))
                .filter(hops -> hops > 0)
                .mapToDouble(hops -> 1.0 / hops)
                .sum();
    }

    /** Ana needs transport; Dan, whom only Cyr knows, offers it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Ana | Cyr | 1 | the partner of the other offers it
                    Ana | Dan | 1 | the other offers it
                    Bel | Dan | 1 | the other offers what a partner needs
                    Bel | Cyr | 0 | three steps are too many
                    Ana | Eve | 0 | the other offers nothing
                    """)
    void aNeedCountsWhereTheTieBringsItWithinTwoStepsOfAnOffer(String one, String other, int met, String because) {
        Facts facts = Region.of("Ana - Bel\nCyr - Dan\nEve - Fox\nAna needs transport\nDan offers transport");
        assertThat(relief(facts, one, other)).as(because).isCloseTo(met / Math.log(3), within(1e-12));
    }

    @Test
    void aNeedThatSomeoneNearMeetsAlreadyIsNotMetAgain() {
        Facts facts =
                Region.of("Ana - Bel\nCyr - Dan\nAna needs transport\nDan offers transport\nBel offers transport");
        assertThat(relief(facts, "Ana", "Dan")).isZero();
    }

    @Test
    void withoutNeedsNothingIsKnownOfThem() {
        assertThat(relief(Region.of("Ana - Bel\nCyr - Dan\nDan offers transport"), "Ana", "Dan"))
                .isNaN();
    }

    private static double relief(Facts facts, String one, String other) {
        Snapshot network = Snapshot.of(facts, Recipe.DEFAULT);
        var relief = new Relief(network, new Exchange(facts, network, new Citing(facts)));
        double there = relief.from(vertex(network, one)).applyAsDouble(vertex(network, other));
        double back = relief.from(vertex(network, other)).applyAsDouble(vertex(network, one));
        assertThat(Double.compare(back, there)).isZero();
        return there;
    }

    private static int vertex(Snapshot network, String id) {
        return network.vertex(id).orElseThrow();
    }

    @Test
    void seatsAreNearAsTheirCodesFollowEachOther() {
        Facts facts = Region.of("Ana - Bel\nCyr - Dan\nactor Ana: territory=04010\nactor Bel: territory=04037\n"
                + "actor Cyr: territory=04015");
        Kernel nearness =
                Ground.of(facts, Snapshot.of(facts, Recipe.DEFAULT)).nearness().orElseThrow();
        assertThat(IntStream.of(1, 2, 3).mapToDouble(nearness.from(0)).toArray())
                .containsExactly(-27, -5, Kernel.UNKNOWN);
    }

    @Test
    void whereFewSeatsBearACodeNearnessIsNotKnown() {
        Facts facts = Region.of("Ana - Bel\nCyr - Dan\nactor Ana: territory=04010\nactor Bel: territory=Rivage");
        assertThat(Ground.of(facts, Snapshot.of(facts, Recipe.DEFAULT)).nearness())
                .isEmpty();
    }
}
