package org.tisserand.findings.pairs;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.tisserand.network.Snapshot;

/**
 * Which pairs are looked at: all that were never tied, up to 3,000 actors; beyond that those that {@link Likely} brings.
 *
 * <p>Beside these, {@link #DRAWN} actors at even distances are paired with everybody, which tells how much is missed.
 */
final class Candidates {

    static final int ALL_PAIRS = 3_000;

    /** How many actors are paired with everybody. */
    static final int DRAWN = 40;

    private static final int TOGETHER = 64;

    private final Ground ground;
    private final Snapshot network;
    private final Snapshot ever;
    private final int n;

    /** @param ever the network of all that ever tied actors */
    Candidates(Ground ground, Snapshot ever) {
        this.ground = ground;
        this.network = ground.network();
        this.ever = ever;
        this.n = network.vertexCount();
    }

    /**
     * The pairs looked at.
     *
     * @param audit what the sources brought for the actors paired with everybody; empty where all pairs are looked at
     */
    record Looked(Pairs pairs, Optional<Audit> audit) {}

    Looked looked() {
        if (n <= ALL_PAIRS) {
            return new Looked(all(), Optional.empty());
        }
        Pairs chosen = chosen();
        return new Looked(withDrawn(chosen), Optional.of(Audit.of(chosen, drawn())));
    }

    Pairs all() {
        return Pairs.of(n, this::strangers);
    }

    private int[] strangers(int a) {
        var tied = tied(a);
        return IntStream.range(a + 1, n).filter(b -> !tied.get(b)).toArray();
    }

    private BitSet tied(int a) {
        var tied = new BitSet(n);
        for (int b : ever.neighbours(a)) {
            tied.set(b);
        }
        return tied;
    }

    private int[] drawn() {
        return IntStream.range(0, DRAWN).map(i -> (int) ((long) i * n / DRAWN)).toArray();
    }

    private Pairs withDrawn(Pairs chosen) {
        List<BitSet> partners = none();
        for (int a = 0; a < n; a++) {
            for (int p = chosen.start(a); p < chosen.start(a + 1); p++) {
                join(partners, a, chosen.second(p));
            }
        }
        for (int a : drawn()) {
            IntStream.range(0, n).forEach(b -> join(partners, a, b));
        }
        return pairs(partners);
    }

    /** What the sources bring. */
    Pairs chosen() {
        var likely = new Likely(ground);
        List<int[]> brought = IntStream.iterate(0, from -> from < n, from -> from + TOGETHER)
                .mapToObj(from ->
                        IntStream.range(from, Math.min(n, from + TOGETHER)).toArray())
                .toList()
                .parallelStream()
                .flatMap(block -> likely.of(block).stream())
                .toList();
        List<BitSet> partners = none();
        for (int a = 0; a < n; a++) {
            for (int b : brought.get(a)) {
                join(partners, a, b);
            }
        }
        return pairs(partners);
    }

    private List<BitSet> none() {
        return IntStream.range(0, n).mapToObj(a -> new BitSet()).toList();
    }

    private void join(List<BitSet> partners, int a, int b) {
        if (a != b && !ever.adjacent(a, b)) {
            partners.get(Math.min(a, b)).set(Math.max(a, b));
        }
    }

    private Pairs pairs(List<BitSet> partners) {
        return Pairs.of(n, a -> partners.get(a).stream().toArray());
    }
}
