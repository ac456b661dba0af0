package org.tisserand.metrics.cohesion;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Chains from one vertex to a set of others that share nothing but their first vertex, as many as there are up to k.
 *
 * <p>Each vertex is an entrance and an exit, joined by an arc that one chain may use. A search spreads from the source's
 * exit, on along ties, or back along a chain that could be led otherwise, until it finds a new exit of the set. Where
 * fewer than k chains are found, the vertices whose entrance was reached and whose exit was not part the source from the
 * set. Only what a search touches is cleared, so that near ends cost little whatever the size of the piece. Cost: O(k (size
 * + edges)) at worst.
 *
 * @see <a href="https://doi.org/10.1137/0204034">Even (1975), SIAM J. Comput. 4(3), 393–396</a>
 */
final class Fan {

    private static final int NOBODY = -1;

    private final Piece piece;
    /** On the chain through a vertex, the one before it. */
    private final int[] previous;
    /** The place from which a search came to an entrance, 2v, or an exit, 2v + 1. */
    private final int[] cameFrom;

    private final int[] places;
    private int head;
    private int tail;
    private final List<Integer> onChains = new ArrayList<>();

    Fan(Piece piece) {
        this.piece = piece;
        this.previous = new int[piece.size()];
        this.cameFrom = new int[2 * piece.size()];
        this.places = new int[2 * piece.size()];
        Arrays.fill(previous, NOBODY);
        Arrays.fill(cameFrom, NOBODY);
    }

    /**
     * Fewer than {@code k} vertices that part {@code source} from {@code set}, where there are such.
     *
     * @param source not of the set
     */
    Optional<int[]> cut(int source, boolean[] set, int k) {
        int chains = straight(source, set);
        boolean found = true;
        while (chains < k && found) {
            unsearch();
            found = lengthened(source, set);
            chains += found ? 1 : 0;
        }
        Optional<int[]> cut = chains < k ? Optional.of(wall()) : Optional.empty();
        clear();
        return cut;
    }

    /** Chains of one tie. */
    private int straight(int source, boolean[] set) {
        int chains = 0;
        for (int w : piece.neighbours(source)) {
            if (set[w]) {
                chain(source, w);
                chains++;
            }
        }
        return chains;
    }

    /** One more chain, if there is a way. */
    private boolean lengthened(int source, boolean[] set) {
        come(exit(source), exit(source));
        while (head < tail) {
            int place = places[head++];
            int v = place / 2;
            if (place == entrance(v)) {
                come(previous[v] == NOBODY ? exit(v) : exit(previous[v]), place);
            } else if (v != source && set[v]) {
                lead(place);
                return true;
            } else {
                onwards(v);
            }
        }
        return false;
    }

    private void onwards(int v) {
        for (int w : piece.neighbours(v)) {
            come(entrance(w), exit(v));
        }
        if (previous[v] != NOBODY) {
            come(entrance(v), exit(v));
        }
    }

    private void come(int place, int from) {
        if (cameFrom[place] == NOBODY) {
            cameFrom[place] = from;
            places[tail++] = place;
        }
    }

    /** Lets the chains run as the search went: first what it took back, then what it added. */
    private void lead(int end) {
        for (int place = end; cameFrom[place] != place; place = cameFrom[place]) {
            int from = cameFrom[place] / 2;
            if (cameFrom[place] == entrance(from) && place / 2 != from) {
                previous[from] = NOBODY;
            }
        }
        for (int place = end; cameFrom[place] != place; place = cameFrom[place]) {
            int v = place / 2;
            if (place == entrance(v) && cameFrom[place] / 2 != v) {
                chain(cameFrom[place] / 2, v);
            }
        }
    }

    private void chain(int from, int v) {
        previous[v] = from;
        onChains.add(v);
    }

    private int[] wall() {
        return IntStream.range(0, tail)
                .map(i -> places[i])
                .filter(place -> place % 2 == 0 && cameFrom[place + 1] == NOBODY)
                .map(place -> place / 2)
                .sorted()
                .toArray();
    }

    private void unsearch() {
        for (int i = 0; i < tail; i++) {
            cameFrom[places[i]] = NOBODY;
        }
        head = 0;
        tail = 0;
    }

    private void clear() {
        unsearch();
        onChains.forEach(v -> previous[v] = NOBODY);
        onChains.clear();
    }

    private static int entrance(int v) {
        return 2 * v;
    }

    private static int exit(int v) {
        return 2 * v + 1;
    }
}
