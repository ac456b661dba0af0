package org.tisserand.metrics;

import java.util.Arrays;
import java.util.Comparator;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.tisserand.model.Phrase;
import org.tisserand.model.Value;
import org.tisserand.network.Snapshot;

/**
 * Schneider's robustness: how large the largest piece stays, on average, while all actors leave one after the other.
 *
 * <p>{@code R = (1 / n) Σ_{q = 1 … n} L(q) / n}, with L(q) the actors of the largest piece once q have left. Targeted: at each
 * step whoever has most partners left, the first by id of equals. At random: the mean over 200 orders (seeds 0 … 199). Near 0
 * where the departure of few is enough to break all, and at most ½. Pieces are found by taking the actors back in the
 * reverse order. Cost: O((n + m) log n) for the targeted order, O(n + m α) for each.
 *
 * @see <a href="https://doi.org/10.1073/pnas.1009440108">Schneider et al. (2011), PNAS 108(10), 3838–3841</a>
 */
final class Robustness {

    /** How many leave between two words of how far it is. */
    private static final int WORD = 256;

    private static final int ORDERS = 200;

    private final Snapshot snapshot;
    private final int[] parent;
    private final int[] size;

    private Robustness(Snapshot snapshot) {
        this.snapshot = snapshot;
        this.parent = new int[snapshot.vertexCount()];
        this.size = new int[snapshot.vertexCount()];
    }

    static Scores targeted(Snapshot snapshot, Chosen chosen, Progress progress) {
        return snapshot.vertexCount() == 0
                ? Scores.undefined(1, "no-actors")
                : Scores.one(Value.of(of(snapshot, byDegree(snapshot, progress))));
    }

    static Scores random(Snapshot snapshot, Chosen chosen, Progress progress) {
        if (snapshot.vertexCount() == 0) {
            return Scores.undefined(1, "no-actors");
        }
        double sum = 0;
        for (int seed = 0; seed < ORDERS; seed++) {
            progress.at(seed, ORDERS);
            sum += of(snapshot, drawn(snapshot.vertexCount(), seed));
        }
        return Scores.one(Value.of(sum / ORDERS))
                .with(Phrase.message("remark.orders", Phrase.number(ORDERS), Phrase.number(ORDERS - 1)));
    }

    private static int[] drawn(int n, long seed) {
        var random = new SplittableRandom(seed);
        int[] order = IntStream.range(0, n).toArray();
        for (int i = n - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int swapped = order[i];
            order[i] = order[j];
            order[j] = swapped;
        }
        return order;
    }

    private static int[] byDegree(Snapshot snapshot, Progress progress) {
        int n = snapshot.vertexCount();
        int[] left = IntStream.range(0, n).map(snapshot::degree).toArray();
        var waiting =
                new TreeSet<>(Comparator.<Integer>comparingInt(v -> -left[v]).thenComparingInt(Integer::intValue));
        IntStream.range(0, n).forEach(waiting::add);
        int[] order = new int[n];
        for (int i = 0; i < n; i++) {
            if (i % WORD == 0) {
                progress.at(i, n);
            }
            int v = waiting.pollFirst();
            order[i] = v;
            for (int w : snapshot.neighbours(v)) {
                if (waiting.remove(w)) {
                    left[w]--;
                    waiting.add(w);
                }
            }
        }
        return order;
    }

    /** While they leave in {@code order}, which holds every vertex once. */
    static double of(Snapshot snapshot, int[] order) {
        double n = order.length;
        return new Robustness(snapshot).taken(order) / (n * n);
    }

    /** The largest piece's sizes summed, as vertices come back from the last on; the first is never back. */
    private double taken(int[] order) {
        Arrays.fill(parent, -1);
        int largest = 0;
        long sum = 0;
        for (int i = order.length - 1; i > 0; i--) {
            largest = Math.max(largest, join(order[i]));
            sum += largest;
        }
        return sum;
    }

    /** The size of the piece that {@code v} makes with those who are back. */
    private int join(int v) {
        parent[v] = v;
        size[v] = 1;
        for (int slot = snapshot.start(v); slot < snapshot.start(v + 1); slot++) {
            int w = snapshot.target(slot);
            if (parent[w] >= 0) {
                unite(root(v), root(w));
            }
        }
        return size[root(v)];
    }

    private void unite(int one, int other) {
        if (one != other) {
            int larger = size[one] >= size[other] ? one : other;
            int smaller = one + other - larger;
            parent[smaller] = larger;
            size[larger] += size[smaller];
        }
    }

    private int root(int v) {
        int at = v;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }
}
