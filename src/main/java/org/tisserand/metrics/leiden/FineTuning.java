package org.tisserand.metrics.leiden;

import java.util.Arrays;

/**
 * Newman's fine-tuning of a partition, after Kernighan and Lin: every node moves once, the move that gains most or loses least
 * first, and the partition goes on from the best met on the way. So two nodes that must move together do, where each alone
 * would lose. Ends when a round gains nothing. Cost: O(nm) a round.
 *
 * @see <a href="https://doi.org/10.1073/pnas.0601602103">Newman (2006), PNAS 103(23), 8577–8582</a>
 */
final class FineTuning {

    private static final double ROUNDING = 1e-12;

    private final Level level;
    private final int[] community;
    private final double[] volume;
    private final int[] size;
    private final boolean[] moved;
    private final Links links;
    private int node;
    private int target;
    private double gain;

    /** @param community of each node, numbered below the level's size; changed in place */
    FineTuning(Level level, int[] community) {
        this.level = level;
        this.community = community;
        this.volume = new double[level.size()];
        this.size = new int[level.size()];
        this.moved = new boolean[level.size()];
        this.links = new Links(level.size());
        for (int v = 0; v < level.size(); v++) {
            volume[community[v]] += level.strength()[v];
            size[community[v]]++;
        }
    }

    /** @param each run before each round; what it throws ends the search */
    void run(Runnable each) {
        do {
            each.run();
        } while (round());
    }

    private boolean round() {
        int n = level.size();
        Arrays.fill(moved, false);
        int[] who = new int[n];
        int[] from = new int[n];
        double sum = 0;
        double most = ROUNDING * level.total();
        int kept = 0;
        int moves = 0;
        while (moves < n && found()) {
            who[moves] = node;
            from[moves++] = community[node];
            move(node, target);
            moved[node] = true;
            sum += gain;
            if (sum > most) {
                most = sum;
                kept = moves;
            }
        }
        while (moves > kept) {
            move(who[--moves], from[moves]);
        }
        return kept > 0;
    }

    /** Finds the best of all moves of those that have not moved; without ties nobody moves. */
    private boolean found() {
        gain = Double.NEGATIVE_INFINITY;
        int empty = 0;
        while (empty < size.length && size[empty] > 0) {
            empty++;
        }
        for (int v = 0; v < level.size(); v++) {
            if (!moved[v] && level.strength()[v] > 0) {
                look(v, empty);
            }
        }
        return gain > Double.NEGATIVE_INFINITY;
    }

    private void look(int v, int empty) {
        double share = level.strength()[v] / level.total();
        links.add(level, level.start()[v], level.start()[v + 1], community);
        int own = community[v];
        double stays = links.to(own) - share * (volume[own] - level.strength()[v]);
        for (int i = 0; i < links.count(); i++) {
            int to = links.group(i);
            take(v, to, links.to(to) - share * volume[to] - stays, to != own);
        }
        take(v, empty, -stays, size[own] > 1);
        links.clear();
    }

    private void take(int v, int to, double gained, boolean moves) {
        if (moves && gained > gain) {
            node = v;
            target = to;
            gain = gained;
        }
    }

    private void move(int v, int to) {
        int own = community[v];
        size[own]--;
        size[to]++;
        volume[own] -= level.strength()[v];
        volume[to] += level.strength()[v];
        community[v] = to;
    }
}
