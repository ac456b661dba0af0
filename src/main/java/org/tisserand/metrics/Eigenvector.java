package org.tisserand.metrics;

import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.tisserand.model.Phrase;
import org.tisserand.model.Value;
import org.tisserand.network.Snapshot;

/**
 * Bonacich's eigenvector centrality: to be tied to actors who are central themselves, {@code λ x = A x}, x ≥ 0.
 *
 * <p>Each piece of n' actors has its own leading vector, of L2 norm n' / n: 1 where the network is of one piece, and then its
 * squares sum to 1. Values of two pieces compare by that convention alone, and a remark says so. For an isolate λ is 0 and
 * any x would do: it has no value. Ties count 1 each.
 *
 * <p>Powers of A + I, which does not swing to and fro on two-mode networks, from x alike, until the error left is estimated
 * below 1e-10 of each value (below 1e-280 a value counts no more). The estimate is the spread of {@code (A + I) x(v) / x(v)}
 * over v, which bounds λ from both sides, times r / (1 − r) where r is the rate at which it falls. A piece that has not
 * settled after 2e9 additions has no value: long chains above about 900 actors. Cost: O(n + m) a round.
 *
 * @see <a href="https://doi.org/10.1080/0022250X.1972.9989806">Bonacich (1972), J. Math. Sociol. 2(1)</a>
 */
final class Eigenvector {

    private static final double TOLERANCE = 1e-10;
    private static final double ROUNDING = 4e-15;
    private static final double NOTHING = 1e-280;
    private static final double MOST_WORK = 2e9;

    private final Snapshot snapshot;
    private final Progress progress;
    private final double[] vector;
    private final double[] next;

    private Eigenvector(Snapshot snapshot, Progress progress) {
        this.snapshot = snapshot;
        this.progress = progress;
        this.vector = new double[snapshot.vertexCount()];
        this.next = new double[snapshot.vertexCount()];
    }

    static Scores of(Snapshot snapshot, Chosen chosen, Progress progress) {
        Components pieces = Components.shared(snapshot);
        var kernel = new Eigenvector(snapshot, progress);
        Value[] values = new Value[snapshot.vertexCount()];
        IntStream.range(0, values.length)
                .boxed()
                .collect(Collectors.groupingBy(pieces::number, TreeMap::new, Collectors.toList()))
                .values()
                .forEach(piece -> kernel.fill(piece, values));
        var scores = new Scores(List.of(values));
        return pieces.count() < 2 || snapshot.edgeCount() == 0
                ? scores
                : scores.with(Phrase.message("remark.by-piece", Phrase.number(pieces.count())));
    }

    private void fill(List<Integer> piece, Value[] values) {
        double share = (double) piece.size() / values.length;
        boolean settled =
                piece.size() > 1 && settles(piece.stream().mapToInt(v -> v).toArray());
        for (int v : piece) {
            String reason = piece.size() == 1 ? "isolate" : "no-convergence";
            values[v] = settled ? Value.of(share * vector[v]) : Value.undefined(reason);
        }
    }

    private boolean settles(int[] piece) {
        long rounds = (long) (MOST_WORK / work(piece));
        Arrays.stream(piece).forEach(v -> vector[v] = 1 / Math.sqrt(piece.length));
        double before = 0;
        for (long round = 0; round < rounds; round++) {
            double spread = step(piece);
            if (settled(before, spread)) {
                return true;
            }
            before = spread;
            if (round % 1024 == 0) {
                progress.at(round, rounds);
            }
        }
        return false;
    }

    private static boolean settled(double before, double spread) {
        boolean falls = spread < before;
        return spread < ROUNDING || (falls && spread * spread / (before - spread) < TOLERANCE);
    }

    private long work(int[] piece) {
        return Arrays.stream(piece).mapToLong(v -> 1L + snapshot.degree(v)).sum();
    }

    /** One power more; the spread, relative to its upper end, of what it multiplies each value by. */
    private double step(int[] piece) {
        double low = Double.POSITIVE_INFINITY;
        double high = 0;
        double squares = 0;
        for (int v : piece) {
            next[v] = gathered(v);
            squares += next[v] * next[v];
            double factor = next[v] / vector[v];
            low = vector[v] > NOTHING ? Math.min(low, factor) : low;
            high = vector[v] > NOTHING ? Math.max(high, factor) : high;
        }
        double norm = Math.sqrt(squares);
        for (int v : piece) {
            vector[v] = next[v] / norm;
        }
        return (high - low) / high;
    }

    private double gathered(int v) {
        double sum = vector[v];
        for (int slot = snapshot.start(v); slot < snapshot.start(v + 1); slot++) {
            sum += vector[snapshot.target(slot)];
        }
        return sum;
    }
}
