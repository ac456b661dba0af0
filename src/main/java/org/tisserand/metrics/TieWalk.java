package org.tisserand.metrics;

import java.util.Arrays;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.tisserand.network.Snapshot;

/**
 * PageRank along ties, which go both ways: with y = rank / strength it solves (S − αW) y = e, where W holds the strengths of ties, S those of
 * actors and e is what comes to each from everywhere. That matrix is symmetric and positive definite, so that conjugate gradients, each
 * residual divided by strength, settle in half the rounds that walking takes or fewer.
 *
 * <p>The residual is what one more round of the walk would change. Sums are taken over blocks that the number of actors alone decides, and
 * added in their order: threads change no bit. Cost: O(n + m) a round, each cutting the error to 0.56 of what it was at worst.
 *
 * @see <a href="https://doi.org/10.6028/jres.049.044">Hestenes & Stiefel (1952), J. Res. Nat. Bur. Standards 49(6)</a>
 */
final class TieWalk {

    /** As many as the slowest network takes, about. */
    static final int ROUNDS = 60;

    private static final int BLOCKS = 64;

    private final int[] order;
    private final int[] starts;
    private final int[] targets;
    private final double[] weights;
    private final double everywhere;
    private final double[] strength;
    private final double[] given;
    private final double[] residual;
    private final double[] direction;
    private final double[] image;

    /** What each block adds to the sum last asked for, and to a second one. */
    private final double[] sums = new double[BLOCKS];

    private final double[] others = new double[BLOCKS];

    TieWalk(Snapshot snapshot) {
        int n = snapshot.vertexCount();
        this.order = Closeby.order(snapshot);
        int[] place = Closeby.places(order);
        this.starts = new int[n + 1];
        Arrays.setAll(starts, p -> p == 0 ? 0 : snapshot.degree(order[p - 1]));
        Arrays.parallelPrefix(starts, Integer::sum);
        this.targets = new int[starts[n]];
        this.weights = new double[starts[n]];
        this.strength = new double[n];
        blocks(p -> copy(snapshot, place, p));
        long isolates = Arrays.stream(strength).filter(each -> each == 0).count();
        // From an isolate the walk starts again at once: n e = 1 − α + α e · isolates.
        this.everywhere = (1 - PageRank.DAMPING) / (n - PageRank.DAMPING * isolates);
        this.given = new double[n];
        this.residual = new double[n];
        this.direction = new double[n];
        this.image = new double[n];
        begin(isolates);
    }

    private void copy(Snapshot snapshot, int[] place, int block) {
        for (int p = edge(block); p < edge(block + 1); p++) {
            int from = snapshot.start(order[p]) - starts[p];
            double sum = 0;
            for (int slot = starts[p]; slot < starts[p + 1]; slot++) {
                targets[slot] = place[snapshot.target(from + slot)];
                weights[slot] = snapshot.weight(from + slot);
                sum += weights[slot];
            }
            strength[p] = sum;
        }
    }

    /** From ranks in proportion to strength, where the walk would stay if it never started again. */
    private void begin(long isolates) {
        double share = (1 - isolates * everywhere) / Arrays.stream(strength).sum();
        for (int p = 0; p < order.length; p++) {
            if (strength[p] > 0) {
                given[p] = share;
                residual[p] = everywhere - (1 - PageRank.DAMPING) * strength[p] * share;
            }
        }
    }

    double[] ranks(Progress progress) {
        blocks(this::advanceByNothing);
        double change = sum(others);
        double product = sum(sums);
        double kept = 0;
        for (int round = 0; change >= PageRank.TOLERANCE; round++) {
            progress.at(Math.min(round, ROUNDS), ROUNDS);
            turn(kept);
            blocks(this::apply);
            progress.at(Math.min(round, ROUNDS), ROUNDS);
            double step = product / sum(sums);
            blocks(block -> advance(block, step));
            change = sum(others);
            kept = sum(sums) / product;
            product = sum(sums);
        }
        return ranks();
    }

    private double[] ranks() {
        double[] ranks = new double[order.length];
        for (int p = 0; p < order.length; p++) {
            ranks[order[p]] = strength[p] == 0 ? everywhere : given[p] * strength[p];
        }
        return ranks;
    }

    private void turn(double kept) {
        blocks(block -> {
            for (int p = edge(block); p < edge(block + 1); p++) {
                double ahead = strength[p] == 0 ? 0 : residual[p] / strength[p];
                direction[p] = ahead + kept * direction[p];
            }
        });
    }

    /** The image of the direction; sums the product of both. */
    private void apply(int block) {
        double product = 0;
        for (int p = edge(block); p < edge(block + 1); p++) {
            double sum = 0;
            for (int slot = starts[p]; slot < starts[p + 1]; slot++) {
                sum += direction[targets[slot]] * weights[slot];
            }
            image[p] = strength[p] * direction[p] - PageRank.DAMPING * sum;
            product += image[p] * direction[p];
        }
        sums[block] = product;
    }

    private void advanceByNothing(int block) {
        advance(block, 0);
    }

    /** Goes a step in the direction; sums residual² / strength, and apart from it the residual without its sign. */
    private void advance(int block, double step) {
        double product = 0;
        double change = 0;
        for (int p = edge(block); p < edge(block + 1); p++) {
            given[p] += step * direction[p];
            double left = residual[p] - step * image[p];
            residual[p] = left;
            product += strength[p] == 0 ? 0 : left * (left / strength[p]);
            change += Math.abs(left);
        }
        sums[block] = product;
        others[block] = change;
    }

    private static void blocks(IntConsumer each) {
        IntStream.range(0, BLOCKS).parallel().forEach(each);
    }

    private static double sum(double[] blocks) {
        double sum = 0;
        for (double block : blocks) {
            sum += block;
        }
        return sum;
    }

    private int edge(int block) {
        return Math.toIntExact((long) order.length * block / BLOCKS);
    }
}
