package org.tisserand.findings.pairs;

import java.util.stream.IntStream;
import org.tisserand.network.Snapshot;

/** Where each actor stands among all by what it already carries and can carry: the over-solicited, the least endowed. */
final class Actors {

    private final boolean[] solicited;
    private final boolean[] modest;

    Actors(Ground ground) {
        Snapshot network = ground.network();
        int n = network.vertexCount();
        this.solicited = new boolean[n];
        this.modest = new boolean[n];
        int[] degrees = IntStream.range(0, n).map(network::degree).sorted().toArray();
        double[] capacities = IntStream.range(0, n)
                .mapToDouble(ground.capacity()::of)
                .sorted()
                .toArray();
        for (int v = 0; v < n; v++) {
            solicited[v] = network.degree(v) > degrees[(n - 1) / 2] && network.degree(v) >= degrees[n - 1 - n / 10];
            modest[v] = ground.capacity().of(v) <= capacities[(n - 1) / 3];
        }
    }

    /** Whether it is among the tenth with most partners. */
    boolean isSolicited(int v) {
        return solicited[v];
    }

    /** Whether it is among the third with least capacity. */
    boolean isModest(int v) {
        return modest[v];
    }
}
