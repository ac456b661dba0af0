package org.tisserand.findings.delegations;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Which sites to open, and whom to serve from which, against every other choice. */
class FacilityLocationTest {

    private static final double UNSERVED = 5;

    @Test
    void onSmallCasesNoChoiceIsMuchCheaperAndHardlyEverIsAnyCheaper() {
        int missed = 0;
        for (int seed = 0; seed < 120; seed++) {
            var random = new Random(seed);
            FacilityLocation location = drawn(random, 5, 6, random.nextBoolean() ? 9 : 2);
            double least = least(location, 6);
            double found = location.plan().cost();
            assertThat(found).as("seed %d", seed).isBetween(least - 1e-6, 3 * least + 1e-6);
            missed += found > least + 1e-6 ? 1 : 0;
        }
        assertThat(missed).isLessThanOrEqualTo(3);
    }

    /** The cheapest of all sets of sites. */
    private static double least(FacilityLocation location, int sites) {
        double least = Double.POSITIVE_INFINITY;
        for (int set = 0; set < 1 << sites; set++) {
            boolean[] open = new boolean[sites];
            for (int site = 0; site < sites; site++) {
                open[site] = (set & 1 << site) != 0;
            }
            least = Math.min(least, location.assign(open).cost());
        }
        return least;
    }

    private static FacilityLocation drawn(Random random, int clients, int sites, int capacity) {
        double[] opening = random.doubles(sites, 0, 2).toArray();
        double[][] service = new double[clients][sites];
        for (double[] row : service) {
            Arrays.setAll(row, site -> random.nextInt(4) == 0 ? Double.POSITIVE_INFINITY : 4 * random.nextDouble());
        }
        int[] capacities = new int[sites];
        Arrays.fill(capacities, capacity);
        return new FacilityLocation(opening, service, capacities, UNSERVED);
    }

    @Test
    void anAssignmentUnderCapacitiesIsTheCheapestOfAll() {
        for (int seed = 0; seed < 60; seed++) {
            var random = new Random(seed);
            int clients = 4;
            int sites = 3;
            double[][] service = new double[clients][sites];
            for (double[] row : service) {
                Arrays.setAll(row, site -> 4 * random.nextDouble());
            }
            int[] capacity = random.ints(sites, 0, 3).toArray();
            boolean[] open = {true, true, true};
            double cost = new FacilityLocation(new double[sites], service, capacity, UNSERVED)
                    .assign(open)
                    .cost();
            assertThat(cost).as("seed %d", seed).isCloseTo(cheapest(service, capacity, 0), within(1e-5));
        }
    }

    private static double cheapest(double[][] service, int[] left, int client) {
        if (client == service.length) {
            return 0;
        }
        double cheapest = UNSERVED + cheapest(service, left, client + 1);
        for (int site = 0; site < left.length; site++) {
            if (left[site] > 0) {
                left[site]--;
                cheapest = Math.min(cheapest, service[client][site] + cheapest(service, left, client + 1));
                left[site]++;
            }
        }
        return cheapest;
    }

    @Test
    void oneSiteServesAllWhereOpeningIsDearAndNoneWhereServingIsDearer() {
        double[][] near = {{1, 1}, {1, 1}};
        assertThat(new FacilityLocation(new double[] {3, 3}, near, new int[] {9, 9}, UNSERVED)
                        .plan()
                        .served())
                .containsExactly(0, 0);
        double[][] far = {{6, 7}, {6, 7}};
        assertThat(new FacilityLocation(new double[] {3, 3}, far, new int[] {9, 9}, UNSERVED)
                        .plan()
                        .served())
                .containsExactly(-1, -1);
        assertThat(new FacilityLocation(new double[0], new double[1][0], new int[0], UNSERVED)
                        .plan()
                        .served())
                .containsExactly(-1);
    }
}
