package org.tisserand.findings.pairs;

import java.util.ArrayList;
import java.util.List;
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

    /** For each of some actors those that the sources bring, tied or not, in no order. */
    List<int[]> of(int[] actors) {
        var push = new Push(trails, Walk.DROPPED);
        return IntStream.of(actors).mapToObj(a -> of(a, push)).toList();
    }

    private int[] of(int a, Push push) {
        var brought = new ArrayList<int[]>();
        brought.add(strongest);
        brought.add(Greatest.of(inCommon(a), EACH));
        brought.add(exchanging(a));
        brought.add(Greatest.of(new Structure(network).routes(a), EACH));
        brought.add(Greatest.of(partnersOfAnalogues(a), EACH));
        if (walks && trails.leaves(a)) {
            double[] reached = push.from(a);
            reached[a] = 0;
            brought.add(Greatest.of(reached, EACH));
        }
        if (ground.offices().isPlaced(a)) {
            brought.add(around(a));
        }
        return brought.stream().flatMapToInt(IntStream::of).distinct().toArray();
    }

    private double[] inCommon(int a) {
        double[] sum = new double[n];
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
        return sum;
    }

    private int[] exchanging(int a) {
        IntToDoubleFunction worth = ground.exchange().from(a);
        var greatest = new Greatest(EACH);
        for (int b : ground.exchange().partners(a)) {
            greatest.offer(b, worth.applyAsDouble(b));
        }
        return greatest.vertices();
    }

    private double[] partnersOfAnalogues(int a) {
        double[] like = resemblance.row(a);
        double[] sum = new double[n];
        for (int c : Greatest.of(like, ANALOGUES)) {
            for (int s = network.start(c); s < network.start(c + 1); s++) {
                sum[network.target(s)] += like[c];
            }
        }
        return sum;
    }

    private int[] around(int a) {
        var greatest = new Greatest(EACH);
        for (int b : ground.offices().around(a)) {
            greatest.offer(b, b == a ? 0 : 1 + carrying[b]);
        }
        return greatest.vertices();
    }
}
