package org.tisserand.metrics.cohesion;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.tisserand.metrics.Progress;
import org.tisserand.network.Snapshot;

/**
 * The k-components: largest parts that stay connected whoever of their actors, fewer than k, are lost.
 *
 * <p>Those of k + 1 lie within those of k, and may share k actors at most; a part of k has more than k actors. For each k in
 * turn, from the pieces: who has fewer than k neighbours leaves; what is left and has a cut of fewer than k vertices is
 * parted there, each part keeping the cut; what has none is a k-component. An isolate is in none. Exact. Cost: that of
 * {@link Cut} for every part met, n at most for each k.
 *
 * @see <a href="https://doi.org/10.2307/3088904">Moody & White (2003), Structural Cohesion and Embeddedness, ASR 68(1)</a>
 */
public final class KComponents {

    private final int[] largest;
    private final int bound;
    private final Progress progress;

    private KComponents(Piece whole, Progress progress) {
        this.largest = new int[whole.size()];
        this.bound = bound(whole);
        this.progress = progress;
    }

    /** The largest core's k: no part can have more. */
    private static int bound(Piece whole) {
        int k = 0;
        while (whole.core(k + 1).size() > 0) {
            k++;
        }
        return k;
    }

    /** @param progress told of each k before its parts are sought, and may end it */
    public static KComponents of(Snapshot snapshot, Progress progress) {
        Piece whole = Piece.of(snapshot);
        var components = new KComponents(whole, progress);
        List<Piece> nested = List.of(whole);
        for (int k = 1; !nested.isEmpty(); k++) {
            nested = components.within(nested, k);
        }
        return components;
    }

    private List<Piece> within(List<Piece> wider, int k) {
        var found = new ArrayList<Piece>();
        var pending = new ArrayDeque<>(wider);
        while (!pending.isEmpty()) {
            progress.at(Math.min(k, bound), bound);
            for (Piece part : pending.remove().core(k).parts()) {
                Optional<int[]> cut = Cut.of(part, k);
                cut.ifPresentOrElse(vertices -> pending.addAll(part.parted(vertices)), () -> found.add(part));
            }
        }
        found.forEach(part -> mark(part, k));
        return found;
    }

    private void mark(Piece part, int k) {
        for (int v = 0; v < part.size(); v++) {
            largest[part.member(v)] = k;
        }
    }

    /** The largest k for which a vertex is in a k-component; 0 for an isolate. */
    public int largest(int vertex) {
        return largest[vertex];
    }

    /** The largest k for which there is a k-component; 0 without ties. */
    public int largest() {
        return Arrays.stream(largest).max().orElse(0);
    }
}
