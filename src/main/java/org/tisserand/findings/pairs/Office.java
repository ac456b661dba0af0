package org.tisserand.findings.pairs;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.tisserand.model.Tie;
import org.tisserand.network.Snapshot;

/** One service that some share: who shares with whom, cell by cell, and who has a holder of it. */
final class Office {

    private static final int[] NOBODY = {};

    private final int[][] tables;
    private final IntPredicate filled;
    private final int[] holders;
    private final double[] squares;

    /**
     * @param ties of those who share
     * @param told who is said to have a holder; where nobody is, everyone may have one
     */
    Office(Snapshot network, Cells cells, List<Tie> ties, List<Integer> told) {
        int[] least = least(network, ties);
        var having = new HashSet<>(told);
        this.filled = told.isEmpty() ? v -> true : v -> least[v] >= 0 || having.contains(v);
        this.tables = new int[cells.size()][];
        Arrays.fill(tables, NOBODY);
        this.holders = new int[cells.count()];
        this.squares = new double[cells.count()];
        for (int cell = 0; cell < cells.count(); cell++) {
            holders[cell] =
                    (int) Arrays.stream(cells.members(cell)).filter(filled).count();
            seat(cell, cells.members(cell), least);
        }
    }

    /** For each actor the least of those it shares with, directly or through each other; −1 where it shares with none. */
    private static int[] least(Snapshot network, List<Tie> ties) {
        int[] least = new int[network.vertexCount()];
        Arrays.fill(least, -1);
        for (Tie each : ties) {
            int u = root(least, network.vertex(each.from()).orElseThrow());
            int v = root(least, network.vertex(each.to()).orElseThrow());
            least[u] = Math.min(u, v);
            least[v] = Math.min(u, v);
        }
        return IntStream.range(0, least.length)
                .map(v -> least[v] < 0 ? -1 : root(least, v))
                .toArray();
    }

    private static int root(int[] least, int v) {
        int at = v;
        while (least[at] >= 0 && least[at] != at) {
            at = least[at];
        }
        return at;
    }

    private void seat(int cell, int[] members, int[] least) {
        Map<Integer, int[]> byHolder = new HashMap<>();
        for (int v : members) {
            if (least[v] >= 0) {
                byHolder.computeIfAbsent(least[v], holder -> Arrays.stream(members)
                        .filter(each -> least[each] == holder)
                        .toArray());
            }
        }
        for (int[] table : byHolder.values()) {
            if (table.length >= 2) {
                squares[cell] += (double) table.length * table.length;
                Arrays.stream(table).forEach(v -> tables[v] = table);
            }
        }
    }

    boolean isFilled(int v) {
        return filled.test(v);
    }

    /** Those of its cell that share an actor's holder, itself included, ascending; none where there are not two. */
    int[] table(int v) {
        return tables[v];
    }

    /** How many of a cell have a holder. */
    int holders(int cell) {
        return holders[cell];
    }

    /** Σ size² over the tables of a cell. */
    double squares(int cell) {
        return squares[cell];
    }
}
