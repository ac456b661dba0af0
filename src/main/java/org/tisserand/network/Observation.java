package org.tisserand.network;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
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

    /** More unknown pairs than this are counted and no more. */
    public static final int MOST = 2_000_000;

    private final Hearing hearing;
    private final long count;
    private final int[] us;
    private final int[] vs;

    private Observation(Hearing hearing, long count, long[] listed) {
        this.hearing = hearing;
        this.count = count;
        this.us = Arrays.stream(listed).mapToInt(pair -> (int) (pair >>> 32)).toArray();
        this.vs = Arrays.stream(listed).mapToInt(pair -> (int) pair).toArray();
    }

    /** Cost: O(t + m + h²) for t ties of the facts and h actors that were not heard, of h² at most {@value #MOST}. */
    public static Observation of(Facts facts, Snapshot snapshot) {
        var hearing = Hearing.of(facts, snapshot);
        Set<Long> absent = declared(facts, snapshot, TieState.ABSENT);
        long[] told = declared(facts, snapshot, TieState.UNKNOWN).stream()
                .filter(pair -> !bothSilent(pair, hearing))
                .filter(pair -> !absent.contains(pair) && !adjacent(pair, snapshot))
                .mapToLong(pair -> pair)
                .toArray();
        int[] silent = IntStream.range(0, snapshot.vertexCount())
                .filter(v -> !hearing.heard(v))
                .toArray();
        long count = told.length + unknownAmong(silent, snapshot, hearing, absent);
        return new Observation(hearing, count, count > MOST ? new long[0] : withAmong(silent, told, snapshot, absent));
    }

    private static boolean bothSilent(long pair, Hearing hearing) {
        return !hearing.heard((int) (pair >>> 32)) && !hearing.heard((int) pair);
    }

    private static boolean adjacent(long pair, Snapshot snapshot) {
        return snapshot.adjacent((int) (pair >>> 32), (int) pair);
    }

    private static long unknownAmong(int[] silent, Snapshot snapshot, Hearing hearing, Set<Long> absent) {
        long tied = snapshot.edges().stream()
                .filter(edge -> bothSilent(pair(edge.u(), edge.v()), hearing))
                .count();
        long apart = absent.stream()
                .filter(pair -> bothSilent(pair, hearing) && !adjacent(pair, snapshot))
                .count();
        return (long) silent.length * (silent.length - 1) / 2 - tied - apart;
    }

    private static long[] withAmong(int[] silent, long[] told, Snapshot snapshot, Set<Long> absent) {
        var pairs = LongStream.builder();
        Arrays.stream(told).forEach(pairs);
        for (int i = 0; i < silent.length; i++) {
            for (int j = i + 1; j < silent.length; j++) {
                long pair = pair(silent[i], silent[j]);
                if (!absent.contains(pair) && !adjacent(pair, snapshot)) {
                    pairs.add(pair);
                }
            }
        }
        return pairs.build().sorted().toArray();
    }

    /** The same, had nobody told of the pairs among {@code actors} either. Cost: O(u + k²) for k actors. */
    public Observation hiding(int[] actors) {
        var pairs = LongStream.builder();
        for (int i = 0; i < us.length; i++) {
            pairs.add(pair(us[i], vs[i]));
        }
        for (int i = 0; i < actors.length; i++) {
            for (int j = i + 1; j < actors.length; j++) {
                pairs.add(pair(actors[i], actors[j]));
            }
        }
        long[] all = pairs.build().sorted().distinct().toArray();
        return new Observation(hearing, all.length, all);
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

    public long unknownCount() {
        return count;
    }

    /** How many can be asked for by {@link #u} and {@link #v}: all, or none where {@link #listed} is false. */
    public int listedCount() {
        return us.length;
    }

    /** Whether each unknown pair can be asked for; where they are too many none can. */
    public boolean listed() {
        return count <= MOST;
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
