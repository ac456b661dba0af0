package org.tisserand.network;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.tisserand.model.Facts;
import org.tisserand.model.Tie;
import org.tisserand.model.TieState;

/**
 * What is known of a network's pairs: tied, not tied, or unknown.
 *
 * <p>A pair that no edge joins is unknown where a row says so, or where neither of the two answered the last wave of the
 * survey; one that answered speaks for both (Stork & Richards 1992). A row that declares the tie absent settles it. Where
 * no survey is told, only rows make a pair unknown; where one is, an actor that it does not name was not heard.
 *
 * @see <a href="https://doi.org/10.1177/1059601192172006">Stork & Richards (1992), Group & Organization Management 17(2)</a>
 */
public final class Observation {

    private final Hearing hearing;
    private final int[] us;
    private final int[] vs;

    private Observation(Hearing hearing, long[] unknown) {
        this.hearing = hearing;
        this.us = Arrays.stream(unknown).mapToInt(pair -> (int) (pair >>> 32)).toArray();
        this.vs = Arrays.stream(unknown).mapToInt(pair -> (int) pair).toArray();
    }

    /** Cost: O(t + h²) for t ties of the facts and h actors that were not heard. */
    public static Observation of(Facts facts, Snapshot snapshot) {
        var hearing = Hearing.of(facts, snapshot);
        Set<Long> absent = declared(facts, snapshot, TieState.ABSENT);
        Set<Long> unknown = declared(facts, snapshot, TieState.UNKNOWN);
        int[] silent = IntStream.range(0, snapshot.vertexCount())
                .filter(v -> !hearing.heard(v))
                .toArray();
        for (int i = 0; i < silent.length; i++) {
            for (int j = i + 1; j < silent.length; j++) {
                unknown.add(pair(silent[i], silent[j]));
            }
        }
        long[] pairs = unknown.stream()
                .filter(pair -> !absent.contains(pair) && !snapshot.adjacent((int) (pair >>> 32), pair.intValue()))
                .mapToLong(pair -> pair)
                .sorted()
                .toArray();
        return new Observation(hearing, pairs);
    }

    /** The same, had nobody told of the pairs among {@code actors} either. Cost: O(u + k²) for k actors. */
    public Observation hiding(int[] actors) {
        Set<Long> unknown = new HashSet<>();
        for (int i = 0; i < us.length; i++) {
            unknown.add(pair(us[i], vs[i]));
        }
        for (int i = 0; i < actors.length; i++) {
            for (int j = i + 1; j < actors.length; j++) {
                unknown.add(pair(actors[i], actors[j]));
            }
        }
        return new Observation(
                hearing, unknown.stream().mapToLong(pair -> pair).sorted().toArray());
    }

    private static Set<Long> declared(Facts facts, Snapshot snapshot, TieState state) {
        Set<Long> pairs = new HashSet<>();
        if (snapshot.recipe().projection() != Projection.PARTICIPATIONS) {
            for (Tie tie : facts.ties()) {
                if (tie.state() == state
                        && snapshot.recipe().counts(tie)
                        && !tie.from().equals(tie.to())) {
                    pairs.add(pair(
                            snapshot.vertex(tie.from()).orElseThrow(),
                            snapshot.vertex(tie.to()).orElseThrow()));
                }
            }
        }
        return pairs;
    }

    private static long pair(int a, int b) {
        return ((long) Math.min(a, b) << 32) | Math.max(a, b);
    }

    /** Who answered. */
    public Hearing hearing() {
        return hearing;
    }

    public int unknownCount() {
        return us.length;
    }

    /** The lower vertex of an unknown pair; pairs are sorted by (u, v). */
    public int u(int pair) {
        return us[pair];
    }

    /** The higher vertex of an unknown pair. */
    public int v(int pair) {
        return vs[pair];
    }
}
