package org.tisserand.metrics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import org.tisserand.network.Edge;
import org.tisserand.network.Snapshot;

/** The k-components of at most 64 actors, each a set of bits: wherever fewer than k actors part a set, it is parted. */
final class PartsByHand {

    private final long[] partners;

    PartsByHand(Snapshot snapshot) {
        this.partners = new long[snapshot.vertexCount()];
        for (Edge edge : snapshot.edges()) {
            partners[edge.u()] |= 1L << edge.v();
            partners[edge.v()] |= 1L << edge.u();
        }
    }

    /** Largest first. */
    List<Long> of(int k) {
        Set<Long> found = new LinkedHashSet<>();
        part((1L << partners.length) - 1, k, found);
        return found.stream()
                .sorted(Comparator.comparing(set -> -Long.bitCount(set)))
                .toList();
    }

    private void part(long within, int k, Set<Long> found) {
        for (long piece : pieces(core(within, k))) {
            Optional<Long> cut = cut(piece, 0, 0, k - 1);
            cut.ifPresentOrElse(
                    lost -> pieces(piece & ~lost).forEach(rest -> part(rest | lost, k, found)), () -> found.add(piece));
        }
    }

    private long core(long set, int k) {
        long left = LongStream.range(0, partners.length)
                .filter(v -> (set >> v & 1) == 1 && Long.bitCount(partners[(int) v] & set) >= k)
                .map(v -> 1L << v)
                .sum();
        return left == set ? set : core(left, k);
    }

    private List<Long> pieces(long set) {
        List<Long> pieces = new ArrayList<>();
        for (long left = set; left != 0; left &= ~pieces.get(pieces.size() - 1)) {
            long piece = Long.lowestOneBit(left);
            for (long before = 0; before != piece; ) {
                before = piece;
                for (int v = 0; v < partners.length; v++) {
                    piece |= (before >> v & 1) == 1 ? partners[v] & set : 0;
                }
            }
            pieces.add(piece);
        }
        return pieces;
    }

    /** The first set of {@code more} at most, beside {@code lost}, that parts {@code set}. */
    private Optional<Long> cut(long set, long lost, int from, int more) {
        if (pieces(set & ~lost).size() > 1) {
            return Optional.of(lost);
        }
        for (int v = from; v < partners.length && more > 0; v++) {
            Optional<Long> cut = (set >> v & 1) == 1 ? cut(set, lost | (1L << v), v + 1, more - 1) : Optional.empty();
            if (cut.isPresent()) {
                return cut;
            }
        }
        return Optional.empty();
    }
}
