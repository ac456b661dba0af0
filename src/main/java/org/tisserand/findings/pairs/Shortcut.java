package org.tisserand.findings.pairs;

import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.tisserand.network.Snapshot;

/**
 * How much nearer to everyone two actors would come by a tie between them: the sum over all others v of what 1/d(a, v) and
 * 1/d(b, v) would gain, and of what 1/d(a, b) would, twice. That is the share of a gain of global efficiency that falls to the
 * two, Latora and Marchiori (2001), doi:10.1103/PhysRevLett.87.198701; what falls to third parties is left out.
 *
 * <p>Up to {@value #EXACT} actors every v is looked at, beyond that as many, evenly spread over their order, and the sum is an
 * estimate. O(n) a pair; memory 2 bytes for each actor and actor looked at.
 */
final class Shortcut {

    static final int EXACT = 2_000;

    private final short[][] hops;
    private final Structure structure;
    private final int[] others;

    Shortcut(Snapshot network) {
        int n = network.vertexCount();
        this.structure = new Structure(network);
        int stride = (n + EXACT - 1) / EXACT;
        this.others =
                IntStream.range(0, n).filter(v -> v % Math.max(1, stride) == 0).toArray();
        this.hops = IntStream.range(0, n).parallel().mapToObj(this::row).toArray(short[][]::new);
    }

    /** Ties to each of the others, 0 where there is no path or it is the actor itself. */
    private short[] row(int a) {
        int[] all = structure.hops(a);
        short[] row = new short[others.length];
        for (int i = 0; i < row.length; i++) {
            row[i] = (short) Math.min(Short.MAX_VALUE - 1, all[others[i]]);
        }
        return row;
    }

    IntToDoubleFunction from(int a) {
        int[] toA = structure.hops(a);
        return b -> both(a, b) + 2 * (1 - inverse(toA[b]));
    }

    private double both(int a, int b) {
        short[] fromA = hops[a];
        short[] fromB = hops[b];
        double sum = 0;
        for (int i = 0; i < others.length; i++) {
            if (fromA[i] != fromB[i] && others[i] != a && others[i] != b) {
                sum += gain(fromA[i], fromB[i]) + gain(fromB[i], fromA[i]);
            }
        }
        return sum;
    }

    /** What an actor {@code own} steps away gains where the new partner is {@code partners} steps away. */
    private static double gain(int own, int partners) {
        boolean nearer = partners > 0 && (own == 0 || partners + 1 < own);
        return nearer ? inverse(partners + 1) - inverse(own) : 0;
    }

    private static double inverse(int steps) {
        return steps == 0 ? 0 : 1.0 / steps;
    }
}
