package org.tisserand.findings.pairs;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.tisserand.network.Snapshot;

/**
 * With whom each actor might go, without a look at every pair: the {@link #EACH} first that each of seven sources brings, and the
 * {@link #CARRYING} actors that can carry most.
 *
 * <p>The sources: rare work, publics, goals and places in common; needs and offers; routes of three ties; partners of the actors whose
 * work is most alike; a walk over activities; and the actor's own MRC, those who can carry most first.
 */
final class Likely {

    private static final int EACH = 50;
    private static final int CARRYING = 25;
    private static final int ANALOGUES = 20;

    private final Ground ground;
    private final Snapshot network;
    private final Structure structure;
    private final int n;
    private final List<Holdings> facets;
    private final Resemblance resemblance;
    private final Trails trails;
    private final boolean walks;
    private final double[] carrying;
    private final int[] strongest;

    Likely(Ground ground) {
        this.ground = ground;
        this.network = ground.network();
        this.structure = new Structure(network);
        this.n = network.vertexCount();
        Undertakings all = ground.undertakings();
        this.facets = List.of(all.objects(), all.populations(), all.goals(), all.territories());
        this.resemblance = ground.resemblance();
        this.trails = ground.trails();
        this.walks = trails.bearsThemes();
        this.carrying = new double[n];
        for (int v = 0; v < n; v++) {
            carrying[v] = ground.capacity().of(v) + ground.engagement().rank(v);
        }
        this.strongest = Greatest.of(carrying, CARRYING);
    }

    /** For each of some actors those that the sources bring, tied or not, ascending. */
    List<int[]> of(int[] actors) {
        var push = new Push(trails, Walk.DROPPED);
        double[] values = new double[n];
        double[] spare = new double[n];
        return IntStream.of(actors).mapToObj(a -> of(a, push, values, spare)).toList();
    }

    /** @param values and {@code spare} are written over by one source after the other */
    private int[] of(int a, Push push, double[] values, double[] spare) {
        var brought = new BitSet(n);
        add(strongest, brought);
        inCommon(a, values);
        add(Greatest.of(values, EACH), brought);
        add(exchanging(a), brought);
        structure.routes(a, spare, values);
        add(Greatest.of(values, EACH), brought);
        partnersOfAnalogues(a, values);
        add(Greatest.of(values, EACH), brought);
        if (walks && trails.leaves(a)) {
            double[] reached = push.from(a);
            if (n > Walk.EXACT) {
                ground.followed().keep(a, reached);
            }
            reached[a] = 0;
            add(Greatest.of(reached, EACH), brought);
        }
        if (ground.offices().isPlaced(a)) {
            add(around(a), brought);
        }
        return brought.stream().toArray();
    }

    private static void add(int[] some, BitSet brought) {
        for (int each : some) {
            brought.set(each);
        }
    }

    private void inCommon(int a, double[] sum) {
        Arrays.fill(sum, 0);
        for (Holdings held : facets) {
            for (int item : held.of(a).keySet()) {
                int[] holders = held.holders(item);
                if (holders.length <= Math.max(5, n / 10)) {
                    double rarity = held.rarity(item);
                    for (int b : holders) {
                        sum[b] += rarity;
                    }
                }
            }
        }
        sum[a] = 0;
    }

    private int[] exchanging(int a) {
        Set<Integer> partners = ground.exchange().partners(a);
        if (partners.isEmpty()) {
            return new int[0];
        }
        IntToDoubleFunction worth = ground.exchange().from(a);
        var greatest = new Greatest(EACH);
        for (int b : partners) {
            greatest.offer(b, worth.applyAsDouble(b));
        }
        return greatest.vertices();
    }

    private void partnersOfAnalogues(int a, double[] sum) {
        Arrays.fill(sum, 0);
        double[] like = resemblance.row(a);
        for (int c : Greatest.of(like, ANALOGUES)) {
            for (int s = network.start(c); s < network.start(c + 1); s++) {
                sum[network.target(s)] += like[c];
            }
        }
    }

    private int[] around(int a) {
        var greatest = new Greatest(EACH);
        for (int b : ground.offices().around(a)) {
            greatest.offer(b, b == a ? 0 : 1 + carrying[b]);
        }
        return greatest.vertices();
    }
}
