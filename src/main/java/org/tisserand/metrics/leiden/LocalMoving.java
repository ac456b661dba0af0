package org.tisserand.metrics.leiden;

import java.util.SplittableRandom;

/**
 * Fast local moving: each node goes to the community where modularity gains most, and is looked at again only when a
 * neighbour has left it. Ends when no node can gain, or after as many looks as were asked for.
 */
final class LocalMoving {

    /** Below this share of a node's strength a gain is rounding, and the node stays. */
    private static final double TIE = 1e-12;

    private final Level level;
    private final int[] community;
    private final double[] volume;
    private final int[] size;
    private final Links links;
    private final Waiting waiting;
    private int free;

    /** @param community of each node, numbered below the level's size; changed in place */
    LocalMoving(Level level, int[] community, SplittableRandom random) {
        this.level = level;
        this.community = community;
        this.volume = new double[level.size()];
        this.size = new int[level.size()];
        this.links = new Links(level.size());
        this.waiting = new Waiting(level.size(), random);
        for (int v = 0; v < level.size(); v++) {
            volume[community[v]] += level.strength()[v];
            size[community[v]]++;
        }
    }

    /** @param looks at most so many times as there are nodes */
    void run(long looks) {
        long most = looks == Long.MAX_VALUE ? looks : looks * level.size();
        for (long look = 0; look < most && !waiting.isEmpty(); look++) {
            int v = waiting.next();
            int target = best(v);
            if (target != community[v]) {
                move(v, target);
                waken(v);
            }
        }
    }

    /** The community with the largest gain: its own when no other is better, an empty one when all lose. */
    private int best(int v) {
        int own = community[v];
        double strength = level.strength()[v];
        double share = strength / level.total();
        links.add(level, level.start()[v], level.start()[v + 1], community);
        int best = own;
        double most = links.to(own) - share * (volume[own] - strength) + TIE * strength;
        for (int i = 0; i < links.count(); i++) {
            int each = links.group(i);
            double gain = links.to(each) - share * volume[each];
            if (gain > most && each != own) {
                best = each;
                most = gain;
            }
        }
        links.clear();
        return most < 0 ? empty() : best;
    }

    private int empty() {
        while (size[free] > 0) {
            free = (free + 1) % size.length;
        }
        return free;
    }

    private void move(int v, int to) {
        int from = community[v];
        size[from]--;
        size[to]++;
        volume[from] -= level.strength()[v];
        volume[to] += level.strength()[v];
        community[v] = to;
    }

    private void waken(int v) {
        int[] target = level.target();
        int own = community[v];
        for (int slot = level.start()[v]; slot < level.start()[v + 1]; slot++) {
            if (community[target[slot]] != own) {
                waiting.add(target[slot]);
            }
        }
    }
}
