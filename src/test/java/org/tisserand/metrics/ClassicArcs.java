package org.tisserand.metrics;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.tisserand.network.Arcs;
import org.tisserand.network.Snapshot;

/**
 * What the table of classic values says of arcs and no metric of this project does, counted pair by pair on its networks:
 * Krackhardt's four dimensions, which judge a chain of command, and transitivity of arcs, whose parts the triad census counts.
 */
final class ClassicArcs {

    private static final List<String> FORMS = TriadCensus.CHOICE.values();

    private final Arcs arcs;
    private final int n;
    private final boolean[][] leads;
    private final Components pieces;

    private ClassicArcs(Snapshot network) {
        this.arcs = network.arcs();
        this.n = network.vertexCount();
        this.pieces = Components.of(network);
        this.leads = new boolean[n][n];
        for (int v = 0; v < n; v++) {
            reach(v, v);
        }
    }

    private void reach(int from, int to) {
        leads[from][to] = true;
        for (int slot = arcs.outStart(to); slot < arcs.outStart(to + 1); slot++) {
            if (!leads[from][arcs.outTarget(slot)]) {
                reach(from, arcs.outTarget(slot));
            }
        }
    }

    static Map<String, ClassicMeasures.Measure> measures() {
        var all = new TreeMap<String, ClassicMeasures.Measure>();
        FORMS.forEach(form -> all.put("triads_" + form, ClassicMeasures.chosen("triad-census", "triad", form)));
        all.put("transitivity_weak_sna", (network, node) -> new ClassicArcs(network).closed());
        all.put("krackhardt_hierarchy", (network, node) -> new ClassicArcs(network).hierarchy());
        all.put("krackhardt_efficiency", (network, node) -> new ClassicArcs(network).efficiency());
        all.put("krackhardt_lubness", (network, node) -> new ClassicArcs(network).leastBounds());
        return all;
    }

    /** Of all ways of two arcs through one actor to another, the share that an arc closes. */
    private double closed() {
        double ways = 0;
        double closed = 0;
        for (int a = 0; a < n; a++) {
            for (int b = 0; b < n; b++) {
                for (int c = 0; c < n; c++) {
                    boolean way = a != c && arcs.leads(a, b) && arcs.leads(b, c);
                    ways += way ? 1 : 0;
                    closed += way && arcs.leads(a, c) ? 1 : 0;
                }
            }
        }
        return closed / ways;
    }

    /** Of the pairs that a way leads through, the share where none leads back. */
    private double hierarchy() {
        double joined = pairs((u, v) -> leads[u][v] || leads[v][u]);
        return pairs((u, v) -> leads[u][v] != leads[v][u]) / joined;
    }

    /** How many arcs more than a tree's the pieces could have and do not. */
    private double efficiency() {
        double more = 0;
        double most = 0;
        for (int piece = 1; piece <= pieces.count(); piece++) {
            double size = members(piece).length;
            double has = IntStream.of(members(piece)).map(arcs::outDegree).sum();
            more += has - (size - 1);
            most += size * (size - 1) - (size - 1);
        }
        return 1 - more / most;
    }

    /** As sna counts it: of those who reach both of a pair, one must reach all the others. */
    private double leastBounds() {
        double bound = pairs((u, v) -> pieces.number(u) == pieces.number(v) && bound(u, v));
        double pairs = pairs((u, v) -> pieces.number(u) == pieces.number(v));
        double needed = IntStream.rangeClosed(1, pieces.count())
                .mapToDouble(piece -> members(piece).length)
                .map(size -> (size - 1) * (size - 2) / 2)
                .sum();
        return 1 - (pairs - bound) / needed;
    }

    private boolean bound(int u, int v) {
        IntPredicate above = w -> leads[w][u] && leads[w][v];
        return IntStream.range(0, n)
                .filter(above)
                .anyMatch(w -> IntStream.range(0, n).filter(above).allMatch(other -> leads[w][other]));
    }

    private int[] members(int piece) {
        return IntStream.range(0, n).filter(v -> pieces.number(v) == piece).toArray();
    }

    /** Two vertices, the first below the second. */
    private interface Pair {
        boolean holds(int u, int v);
    }

    private double pairs(Pair which) {
        double count = 0;
        for (int u = 0; u < n; u++) {
            for (int v = u + 1; v < n; v++) {
                count += which.holds(u, v) ? 1 : 0;
            }
        }
        return count;
    }
}
