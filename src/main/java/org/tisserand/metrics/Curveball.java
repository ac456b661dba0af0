package org.tisserand.metrics;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.tisserand.network.TwoMode;

/**
 * The parts actors take, dealt anew: each actor keeps how many collaborations it takes part in, each collaboration how
 * many actors.
 *
 * <p>A trade puts into a pool what one of two actors takes part in and the other does not, and deals it back at random.
 * Every arrangement with the same counts is in the end as likely as any other. Cost of a trade: O(k) for actors of k collaborations.
 *
 * @see <a href="https://doi.org/10.1038/ncomms5114">Strona et al. (2014), Nature Communications 5</a>
 */
final class Curveball {

    private final int[][] joined;
    private final int[] actors;
    private final SplittableRandom random;
    private final int[] pool;

    /** Scratch, by collaboration: 1 where the first of two actors takes part, 2 where both do; 0 in between. */
    private final byte[] marks;

    /** The parts as they are taken, before any trade. */
    Curveball(TwoMode twoMode, long seed) {
        this.joined = IntStream.range(0, twoMode.actorCount())
                .mapToObj(twoMode::joined)
                .toArray(int[][]::new);
        this.actors = IntStream.range(0, joined.length)
                .filter(v -> joined[v].length > 0)
                .toArray();
        this.random = new SplittableRandom(seed);
        this.pool = new int
                [2 * Arrays.stream(joined).mapToInt(row -> row.length).max().orElse(0)];
        this.marks = new byte[twoMode.collaborationCount()];
    }

    /** How many actors take part in something. */
    int actorCount() {
        return actors.length;
    }

    /** The numbers of the collaborations that a vertex takes part in as the parts are dealt now, in any order. */
    int[] joined(int vertex) {
        return joined[vertex].clone();
    }

    /** How many collaborations {@code u} shares with each of {@code others}, as the parts are dealt now. */
    int[] shared(int u, int[] others) {
        for (int e : joined[u]) {
            marks[e] = 1;
        }
        int[] shared = new int[others.length];
        for (int i = 0; i < others.length; i++) {
            for (int e : joined[others[i]]) {
                shared[i] += marks[e];
            }
        }
        for (int e : joined[u]) {
            marks[e] = 0;
        }
        return shared;
    }

    /**
     * Trades so many times, each time between two actors drawn at random.
     *
     * @throws IllegalArgumentException if fewer than two actors take part in anything
     */
    void trade(int times) {
        if (actors.length < 2) {
            throw new IllegalArgumentException(
                    "A trade needs two actors, got actorCount=%d.\nMaybe nobody shares a collaboration."
                            .formatted(actors.length));
        }
        for (int i = 0; i < times; i++) {
            int one = random.nextInt(actors.length);
            int other = random.nextInt(actors.length - 1);
            trade(joined[actors[one]], joined[actors[other < one ? other : other + 1]]);
        }
    }

    /** What both take part in stays, at the front of each; the rest of each is dealt anew. */
    private void trade(int[] one, int[] other) {
        for (int e : one) {
            marks[e] = 1;
        }
        int common = 0;
        int pooled = 0;
        for (int e : other) {
            if (marks[e] == 1) {
                marks[e] = 2;
                other[common++] = e;
            } else {
                pool[pooled++] = e;
            }
        }
        shuffle(gather(one, pooled));
        System.arraycopy(pool, 0, one, common, one.length - common);
        System.arraycopy(pool, one.length - common, other, common, other.length - common);
    }

    /** Moves what is not common behind the {@code pooled} of the other; gives how many there are then. */
    private int gather(int[] one, int pooled) {
        int common = 0;
        int size = pooled;
        for (int e : one) {
            if (marks[e] == 2) {
                one[common++] = e;
            } else {
                pool[size++] = e;
            }
            marks[e] = 0;
        }
        return size;
    }

    private void shuffle(int size) {
        for (int i = size - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int kept = pool[i];
            pool[i] = pool[j];
            pool[j] = kept;
        }
    }
}
