package org.tisserand.metrics.unknown;

import java.util.Arrays;
import java.util.function.DoubleBinaryOperator;
import org.tisserand.network.Edge;
import org.tisserand.network.Observation;
import org.tisserand.network.Snapshot;

/**
 * How likely two actors are tied, as far as the known pairs tell: the density between their blocks (sector × level), times
 * how much more or less than their blocks the two are tied.
 *
 * <p>Where most known pairs are tied, the same is told of being untied instead: a factor says much of what is rare, and
 * nothing of what nearly all have. What is counted, ties or their lack, is the {@link #rarer}.
 *
 * <p>Both are shrunk. A block's density goes towards that of all pairs alike in the same way (of one sector or not, of one
 * level or not, of one territory or not), by as much as {@value #PAIRS} pairs would weigh; an actor's factor goes towards 1,
 * by as much as {@value #TIES} expected tie. Without factors, those who do not answer because they have few ties would be
 * given too many; without likeness, small blocks would lose what holds within sectors.
 */
final class Propensity {

    private static final double PAIRS = 10;
    private static final double TIES = 1;
    private static final double SIDES = 1;

    private final Snapshot snapshot;
    private final Likeness likeness;
    private final Tally blocks;
    private final Tally kinds;
    private final double[][] expected = new double[2][];
    private final double[][] found = new double[2][];
    private final Rarer rarer;

    /** What is foretold of a pair. */
    enum Rarer {
        TIES,
        GAPS;

        /** Fewer gaps than these, as among ten actors, do not tell who has them: then ties are foretold, with a wide doubt. */
        private static final int ENOUGH = 30;

        /** Of the known pairs; ties where they are as many as gaps, or gaps fewer than {@value #ENOUGH}. Cost: O(1). */
        static Rarer of(Snapshot snapshot, Observation observation) {
            double pairs = 0.5 * snapshot.vertexCount() * (snapshot.vertexCount() - 1);
            double gaps = pairs - observation.unknownCount() - snapshot.edgeCount();
            return gaps < snapshot.edgeCount() && gaps >= ENOUGH ? GAPS : TIES;
        }

        /** Whether a pair is tied for which the foretold came true, or not. */
        boolean tied(boolean foretold) {
            return foretold == (this == TIES);
        }
    }

    /** What was found of what is counted, and known pairs, by number. */
    private static final class Tally {
        private final double[] found;
        private final double[] pairs;

        Tally(int size) {
            this.found = new double[size];
            this.pairs = new double[size];
        }

        /** The share found among {@code number}'s pairs and {@code weight} more, of which {@code prior} are. */
        double density(int number, double prior, double weight) {
            double all = pairs[number] + weight;
            return all == 0 ? 0 : (found[number] + weight * prior) / all;
        }

        /** Counts what was not found in place of what was. */
        void turn() {
            Arrays.setAll(found, i -> pairs[i] - found[i]);
        }
    }

    /** Cost: O(n²). */
    Propensity(Snapshot snapshot, Observation observation, Rarer rarer) {
        this.snapshot = snapshot;
        this.rarer = rarer;
        this.likeness = new Likeness(snapshot);
        this.blocks = new Tally(likeness.blockPairs());
        this.kinds = new Tally(Likeness.KINDS);
        for (int side = 0; side < 2; side++) {
            expected[side] = new double[snapshot.vertexCount()];
            found[side] = new double[snapshot.vertexCount()];
        }
        count(observation);
        expect(observation);
    }

    private void count(Observation observation) {
        for (int u = 0; u < snapshot.vertexCount(); u++) {
            for (int v = u + 1; v < snapshot.vertexCount(); v++) {
                known(u, v, 1);
            }
        }
        for (int i = 0; i < observation.listedCount(); i++) {
            known(observation.u(i), observation.v(i), -1);
        }
        for (Edge edge : snapshot.edges()) {
            blocks.found[likeness.blockPair(edge.u(), edge.v())]++;
            kinds.found[likeness.kind(edge.u(), edge.v())]++;
            found[side(edge.u(), edge.v())][edge.u()] += rarer == Rarer.TIES ? 1 : -1;
            found[side(edge.u(), edge.v())][edge.v()] += rarer == Rarer.TIES ? 1 : -1;
        }
        if (rarer == Rarer.GAPS) {
            blocks.turn();
            kinds.turn();
        }
    }

    private void known(int u, int v, int count) {
        blocks.pairs[likeness.blockPair(u, v)] += count;
        kinds.pairs[likeness.kind(u, v)] += count;
        if (rarer == Rarer.GAPS) {
            found[side(u, v)][u] += count;
            found[side(u, v)][v] += count;
        }
    }

    private void expect(Observation observation) {
        for (int u = 0; u < snapshot.vertexCount(); u++) {
            for (int v = u + 1; v < snapshot.vertexCount(); v++) {
                add(u, v, Double::sum);
            }
        }
        for (int i = 0; i < observation.listedCount(); i++) {
            add(observation.u(i), observation.v(i), (sum, density) -> sum - density);
        }
    }

    private void add(int u, int v, DoubleBinaryOperator with) {
        double density = density(u, v);
        double[] sum = expected[side(u, v)];
        sum[u] = with.applyAsDouble(sum[u], density);
        sum[v] = with.applyAsDouble(sum[v], density);
    }

    /** What is foretold by {@link #mean}. */
    Rarer rarer() {
        return rarer;
    }

    /** Density of the {@link #rarer} among pairs like this one. */
    double density(int u, int v) {
        double alike = kinds.density(likeness.kind(u, v), 0, 0);
        return blocks.density(likeness.blockPair(u, v), alike, PAIRS);
    }

    /** The mean chance that two actors are tied, or, where gaps are {@link #rarer}, that they are not. */
    double mean(int u, int v) {
        int side = side(u, v);
        double factors = shape(u, side) / rate(u, side) * shape(v, side) / rate(v, side);
        return Math.min(1, factors * density(u, v));
    }

    /** 1 for a pair of one sector, 0 for the others: an actor has a factor for each. */
    int side(int u, int v) {
        return likeness.kind(u, v) & 1;
    }

    /** Shape of the gamma law of an actor's factor on a side; its rate is {@link #rate}. */
    double shape(int vertex, int side) {
        double whole = (found[0][vertex] + found[1][vertex] + TIES)
                / (Math.max(0, expected[0][vertex]) + Math.max(0, expected[1][vertex]) + TIES);
        return found[side][vertex] + SIDES * whole;
    }

    double rate(int vertex, int side) {
        return Math.max(0, expected[side][vertex]) + SIDES;
    }
}
