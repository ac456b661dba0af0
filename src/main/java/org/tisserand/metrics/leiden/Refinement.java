package org.tisserand.metrics.leiden;

import java.util.SplittableRandom;

/**
 * Leiden's refinement: every community is built again from single nodes, each of which may join a part of the same
 * community to which it is tied, chosen at random, better gains being likelier. Nodes and parts that are not well connected
 * to the rest of their community stay apart, so that every part is connected.
 */
final class Refinement {

    /** Randomness, as a share of the mean strength of a slot: Traag et al. use 0.01 for ties of strength 1. */
    private static final double THETA = 0.01;
    /** What is less likely than e to this is never drawn beside the likeliest. */
    private static final double LEAST_EXPONENT = -50;

    private final Level level;
    private final int[] community;
    private final SplittableRandom random;
    private final double theta;
    private final int[] part;
    private final boolean[] merged;
    /** Of a part, side by side as they are read: what it has of strength, and how strongly it is tied to the rest of its community. */
    private final double[] cells;

    private final Links links;
    private final double[] gains;

    /** @param community of each node, numbered without a gap */
    Refinement(Level level, int[] community, SplittableRandom random) {
        int n = level.size();
        this.level = level;
        this.community = community;
        this.random = random;
        this.theta = THETA * level.total() / Math.max(1, level.slots());
        this.part = new int[n];
        this.merged = new boolean[n];
        this.cells = new double[2 * n];
        this.links = new Links(n);
        this.gains = new double[n];
        for (int v = 0; v < n; v++) {
            part[v] = v;
            cells[2 * v] = level.strength()[v];
            cells[2 * v + 1] = within(v);
        }
    }

    /** How strongly a node is tied to the rest of its community. */
    private double within(int v) {
        int[] target = level.target();
        double[] weight = level.weight();
        int own = community[v];
        double sum = 0;
        for (int slot = level.start()[v]; slot < level.start()[v + 1]; slot++) {
            sum += weight[slot] * (community[target[slot]] == own ? 1 : 0);
        }
        return sum;
    }

    /** The part of each node, named by one of its nodes. */
    int[] parts(int communities) {
        Members members = Members.of(community, communities);
        for (int c = 0; c < communities; c++) {
            members.shuffle(c, random);
            double total = 0;
            for (int i = members.start(c); i < members.start(c + 1); i++) {
                total += level.strength()[members.at(i)];
            }
            for (int i = members.start(c); i < members.start(c + 1); i++) {
                join(members.at(i), total);
            }
        }
        return part;
    }

    private void join(int v, double total) {
        double strength = level.strength()[v];
        if (merged[v] || !wellConnected(cells[2 * v + 1], strength, total)) {
            return;
        }
        links.addWithin(level, level.start()[v], level.start()[v + 1], community, community[v], part);
        int chosen = choose(v, total);
        if (chosen != v) {
            cells[2 * chosen] += strength;
            cells[2 * chosen + 1] += cells[2 * v + 1] - 2 * links.to(chosen);
            part[v] = chosen;
            merged[v] = true;
            merged[chosen] = true;
        }
        links.clear();
    }

    /** A part with a probability in proportion to exp(gain / θ); the node's own when none would gain. */
    private int choose(int v, double total) {
        double most = 0;
        for (int i = 0; i < links.count(); i++) {
            gains[i] = gain(v, links.group(i), total);
            most = Math.max(most, gains[i]);
        }
        double sum = 0;
        for (int i = 0; i < links.count(); i++) {
            gains[i] = likelihood(gains[i], most);
            sum += gains[i];
        }
        double drawn = sum == 0 ? 0 : random.nextDouble() * sum;
        int chosen = v;
        for (int i = 0; i < links.count() && drawn >= 0; i++) {
            chosen = gains[i] > 0 ? links.group(i) : chosen;
            drawn -= gains[i];
        }
        return chosen;
    }

    // StrictMath, so that every machine draws alike.
    private double likelihood(double gain, double most) {
        double exponent = (gain - most) / theta;
        return gain <= 0 || exponent < LEAST_EXPONENT ? 0 : exponent == 0 ? 1 : StrictMath.exp(exponent);
    }

    /** What modularity gains when {@code v} joins the part; 0 where the part is not well connected. */
    private double gain(int v, int candidate, double total) {
        double volume = cells[2 * candidate];
        return wellConnected(cells[2 * candidate + 1], volume, total)
                ? links.to(candidate) - level.strength()[v] * volume / level.total()
                : 0;
    }

    private boolean wellConnected(double tied, double ofVolume, double total) {
        return tied >= ofVolume * (total - ofVolume) / level.total();
    }
}
