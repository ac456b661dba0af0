package org.tisserand.findings.pairs;

import java.util.Arrays;
import org.tisserand.network.Snapshot;

/**
 * The greatest product of chances on a way from one actor to each other; its arrays serve one search after another.
 *
 * <p>Actors that were reached wait in buckets by the greatness of their chance, each bucket a thirty-second of a halving, and are looked at
 * again where their chance rose since: Meyer and Sanders (2003), doi:10.1016/S0196-6774(03)00076-2. No step raises a chance, and
 * the greatest product does not depend on the order of the search, so that each is to the bit what Dijkstra's algorithm finds.
 * O(m) a search, and what is looked at again.
 */
final class Chances {

    private static final long ONE = Double.doubleToRawLongBits(1);
    /** Leaves the exponent and five bits more. */
    private static final int SHIFT = 47;

    private final Snapshot network;
    private final double[] passing;
    /** The last waiting of each bucket, −1 where nobody waits; all are empty between two searches. */
    private final int[] last;

    private int[] waiting;
    private int[] before;
    private int count;
    private int lowest;

    /** @param passing the chance of each slot, below 1 */
    Chances(Snapshot network, double[] passing) {
        this.network = network;
        this.passing = passing;
        this.last = new int[(int) (ONE >>> SHIFT) + 1];
        Arrays.fill(last, -1);
        this.waiting = new int[2 * network.vertexCount() + 1];
        this.before = new int[waiting.length];
    }

    /** Of each actor: 1 of {@code a} itself, 0 where there is no way. */
    double[] from(int a) {
        double[] chance = new double[network.vertexCount()];
        double[] looked = new double[chance.length];
        count = 0;
        lowest = 0;
        chance[a] = 1;
        await(a, 1);
        for (int bucket = 0; bucket <= lowest; bucket++) {
            while (last[bucket] >= 0) {
                int v = waiting[last[bucket]];
                last[bucket] = before[last[bucket]];
                if (looked[v] < chance[v]) {
                    looked[v] = chance[v];
                    look(v, chance);
                }
            }
        }
        return chance;
    }

    private void look(int v, double[] chance) {
        double here = chance[v];
        int end = network.start(v + 1);
        for (int slot = network.start(v); slot < end; slot++) {
            double through = here * passing[slot];
            int w = network.target(slot);
            if (through > chance[w]) {
                chance[w] = through;
                await(w, through);
            }
        }
    }

    private void await(int v, double chance) {
        if (count == waiting.length) {
            waiting = Arrays.copyOf(waiting, 2 * count);
            before = Arrays.copyOf(before, 2 * count);
        }
        int bucket = (int) ((ONE - Double.doubleToRawLongBits(chance)) >>> SHIFT);
        waiting[count] = v;
        before[count] = last[bucket];
        last[bucket] = count++;
        lowest = Math.max(lowest, bucket);
    }
}
