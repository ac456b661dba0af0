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
 * Every arrangement with the same counts is in the end as likely as any other. Cost of a trade: O(k log k) for actors of k
 * collaborations.
 *
 * @see <a href="https://doi.org/10.1038/ncomms5114">Strona et al. (2014), Nature Communications 5</a>
 */
final class Curveball {

    private final int[][] joined;
    private final int[] actors;
    private final SplittableRandom random;

    /** The parts as they are taken, before any trade. */
    Curveball(TwoMode twoMode, long seed) {
        this.joined = IntStream.range(0, twoMode.actorCount())
                .mapToObj(twoMode::joined)
                .toArray(int[][]::new);
        this.actors = IntStream.range(0, joined.length)
                .filter(v -> joined[v].length > 0)
                .toArray();
        this.random = new SplittableRandom(seed);
    }

    /** How many actors take part in something. */
    int actorCount() {
        return actors.length;
    }

    /** The numbers of the collaborations that a vertex takes part in as the parts are dealt now, ascending. */
    int[] joined(int vertex) {
        return joined[vertex].clone();
    }

    /** How many collaborations two actors share, as the parts are dealt now. */
    int shared(int u, int v) {
        int[] a = joined[u];
        int[] b = joined[v];
        int shared = 0;
        for (int i = 0, j = 0; i < a.length && j < b.length; ) {
            int order = Integer.compare(a[i], b[j]);
            shared += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
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

    private void trade(int[] one, int[] other) {
        int[] pool = new int[one.length + other.length];
        int common = 0;
        int pooled = 0;
        for (int i = 0, j = 0; i < one.length || j < other.length; ) {
            int order = i == one.length ? 1 : j == other.length ? -1 : Integer.compare(one[i], other[j]);
            if (order == 0) {
                one[common] = one[i++];
                other[common++] = other[j++];
            } else {
                pool[pooled++] = order < 0 ? one[i++] : other[j++];
            }
        }
        deal(pool, pooled, common, one, other);
    }

    private void deal(int[] pool, int pooled, int common, int[] one, int[] other) {
        shuffle(pool, pooled);
        System.arraycopy(pool, 0, one, common, one.length - common);
        System.arraycopy(pool, one.length - common, other, common, other.length - common);
        Arrays.sort(one);
        Arrays.sort(other);
    }

    private void shuffle(int[] pool, int size) {
        for (int i = size - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int kept = pool[i];
            pool[i] = pool[j];
            pool[j] = kept;
        }
    }
}
