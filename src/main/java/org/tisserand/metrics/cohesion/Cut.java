package org.tisserand.metrics.cohesion;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Fewer than k vertices whose loss cuts a piece in two, where there are such.
 *
 * <p>Even's test: k first vertices must have k separate chains between each two of them; then every other, in turn, must
 * have k chains to those before it, which share nothing else. Who has k neighbours before it comes next, and nothing has to
 * be searched; else who has most. Cost: O((k² + n) k m) at worst, and about O(m) where the piece is knit closely.
 *
 * @see <a href="https://doi.org/10.1137/0204034">Even (1975), SIAM J. Comput. 4(3), 393–396</a>
 */
final class Cut {

    private final Piece piece;
    private final int k;
    private final Fan fan;
    private final boolean[] before;
    private final int[] neighboursBefore;
    /** By number of neighbours before them up to k; who is met there again, with more of them, has moved on. */
    private final List<ArrayDeque<Integer>> waiting;

    private Cut(Piece piece, int k) {
        this.piece = piece;
        this.k = k;
        this.fan = new Fan(piece);
        this.before = new boolean[piece.size()];
        this.neighboursBefore = new int[piece.size()];
        this.waiting = Stream.generate(ArrayDeque<Integer>::new).limit(k + 1).toList();
    }

    /** @param piece connected, of more than {@code k} vertices, each of {@code k} neighbours or more */
    static Optional<int[]> of(Piece piece, int k) {
        var cut = new Cut(piece, k);
        return cut.amongFirst().or(cut::ofOthers);
    }

    private Optional<int[]> amongFirst() {
        int[] first = new int[k];
        for (int i = 0; i < k; i++) {
            first[i] = nearest();
            for (int j = 0; j < i; j++) {
                Optional<int[]> cut = between(first[j], first[i]);
                if (cut.isPresent()) {
                    return cut;
                }
            }
            add(first[i]);
        }
        return Optional.empty();
    }

    private Optional<int[]> between(int u, int v) {
        if (piece.adjacent(u, v)) {
            return Optional.empty();
        }
        boolean[] around = new boolean[piece.size()];
        for (int w : piece.neighbours(v)) {
            around[w] = true;
        }
        return fan.cut(u, around, k);
    }

    private Optional<int[]> ofOthers() {
        Optional<int[]> cut = Optional.empty();
        for (int done = k; done < piece.size() && cut.isEmpty(); done++) {
            int v = nearest();
            cut = neighboursBefore[v] < k ? fan.cut(v, before, k) : cut;
            add(v);
        }
        return cut;
    }

    /** Of those to come, who has most neighbours before it, k being enough; at the very first, who has most in all. */
    private int nearest() {
        for (int count = k; count > 0; count--) {
            while (!waiting.get(count).isEmpty()) {
                int v = waiting.get(count).remove();
                if (!before[v] && Math.min(neighboursBefore[v], k) == count) {
                    return v;
                }
            }
        }
        return IntStream.range(0, piece.size())
                .reduce((u, v) -> piece.degree(v) > piece.degree(u) ? v : u)
                .orElseThrow();
    }

    private void add(int v) {
        before[v] = true;
        for (int w : piece.neighbours(v)) {
            if (++neighboursBefore[w] <= k && !before[w]) {
                waiting.get(neighboursBefore[w]).add(w);
            }
        }
    }
}
