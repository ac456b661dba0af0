package org.tisserand.findings.mutualisation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tisserand.findings.mutualisation.Allocation.Arc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** What is wanted goes to what is offered so that its worth is greatest, and prices tell what is scarce. */
class AllocationTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7})
    void noOtherMatchingOfAsManyNeedsAndOffersIsWorthMore(int size) {
        for (int seed = 0; seed < 20; seed++) {
            var random = new Random(100L * size + seed);
            double[][] worth = worths(size, size, random);
            int[] ones = new int[size];
            Arrays.fill(ones, 1);
            assertThat(Allocation.of(ones, ones, arcs(worth)).worth())
                    .as("size %d, seed %d", size, seed)
                    .isCloseTo(bestFrom(worth, 0, ones.clone(), ones), within(1e-5));
        }
    }

    @Test
    void norIsAnyWhenSeveralUnitsAreWantedAndOffered() {
        for (int seed = 0; seed < 40; seed++) {
            var random = new Random(seed);
            double[][] worth = worths(4, 3, random);
            int[] wanted = random.ints(4, 0, 4).toArray();
            int[] offered = random.ints(3, 0, 4).toArray();
            assertThat(Allocation.of(wanted, offered, arcs(worth)).worth())
                    .isCloseTo(bestFrom(worth, 0, offered.clone(), wanted), within(1e-5));
        }
    }

    @Test
    void pricesAndWhatNeedsGainAddUpToTheWorth() {
        for (int seed = 0; seed < 60; seed++) {
            var random = new Random(seed);
            double[][] worth = worths(6, 5, random);
            int[] wanted = random.ints(6, 0, 4).toArray();
            int[] offered = random.ints(5, 0, 4).toArray();
            Allocation found = Allocation.of(wanted, offered, arcs(worth));
            double dual = 0;
            for (int offer = 0; offer < offered.length; offer++) {
                dual += offered[offer] * found.prices().get(offer);
            }
            for (int demand = 0; demand < wanted.length; demand++) {
                dual += wanted[demand] * gain(worth[demand], found.prices());
            }
            assertThat(dual).as("seed %d", seed).isCloseTo(found.worth(), within(1e-4));
        }
    }

    private static double gain(double[] worth, List<Double> prices) {
        double most = 0;
        for (int offer = 0; offer < worth.length; offer++) {
            most = worth[offer] > 0 ? Math.max(most, worth[offer] - prices.get(offer)) : most;
        }
        return most;
    }

    @Test
    void whatIsLeftOverHasNoPriceAndWhatIsShortHasOne() {
        var arcs = List.of(new Arc(0, 0, 3), new Arc(1, 0, 2), new Arc(1, 1, 1));
        var short0 = Allocation.of(new int[] {1, 1}, new int[] {1, 5}, arcs);
        assertThat(short0.prices()).containsExactly(1.0, 0.0);
        assertThat(short0.unmet()).containsExactly(0, 0);
        assertThat(short0.flows()).containsExactly(1, 0, 1);
    }

    @Test
    void aNeedThatNothingReachesStaysUnmet() {
        var found = Allocation.of(new int[] {2, 3}, new int[] {1}, List.of(new Arc(0, 0, 1)));
        assertThat(found.unmet()).containsExactly(1, 3);
        assertThat(found.worth()).isEqualTo(1);
    }

    @Test
    void nothingWantedOrNothingOfferedIsNoTrouble() {
        assertThat(Allocation.of(new int[0], new int[0], List.of()).worth()).isZero();
        assertThat(Allocation.of(new int[] {2}, new int[0], List.of()).unmet()).containsExactly(2);
        assertThat(Allocation.of(new int[0], new int[] {4}, List.of()).prices()).containsExactly(0.0);
    }

    private static double[][] worths(int needs, int offers, Random random) {
        double[][] worth = new double[needs][offers];
        for (double[] row : worth) {
            Arrays.setAll(row, offer -> random.nextInt(3) == 0 ? 0 : random.nextDouble());
        }
        return worth;
    }

    private static List<Arc> arcs(double[][] worth) {
        var arcs = new ArrayList<Arc>();
        for (int demand = 0; demand < worth.length; demand++) {
            for (int offer = 0; offer < worth[demand].length; offer++) {
                if (worth[demand][offer] > 0) {
                    arcs.add(new Arc(demand, offer, worth[demand][offer]));
                }
            }
        }
        return arcs;
    }

    /** The most worth of all ways to serve the demands from {@code demand} on, tried one after the other. */
    private static double bestFrom(double[][] worth, int demand, int[] left, int[] wanted) {
        return demand == worth.length ? 0 : bestOf(worth, demand, 0, wanted[demand], left, wanted);
    }

    private static double bestOf(double[][] worth, int demand, int offer, int units, int[] left, int[] wanted) {
        if (offer == left.length) {
            return bestFrom(worth, demand + 1, left, wanted);
        }
        double best = 0;
        int most = worth[demand][offer] > 0 ? Math.min(units, left[offer]) : 0;
        for (int taken = 0; taken <= most; taken++) {
            left[offer] -= taken;
            best = Math.max(
                    best, taken * worth[demand][offer] + bestOf(worth, demand, offer + 1, units - taken, left, wanted));
            left[offer] += taken;
        }
        return best;
    }
}
