package org.tisserand.metrics;

import java.util.Arrays;
import org.tisserand.network.Snapshot;

/**
 * The largest k for which an actor belongs to a group where each has at least k partners within the group.
 *
 * <p>An isolate has 0. By taking away, again and again, an actor with the fewest partners left; actors wait in the order of
 * that number, and move by one place when it falls. Cost: O(n + m).
 *
 * @see <a href="https://doi.org/10.1016/0378-8733(83)90028-X">Seidman (1983), Social Networks 5(3)</a>
 * @see <a href="https://doi.org/10.1007/s11634-010-0079-y">Batagelj & Zaveršnik (2011), Adv. Data Anal. Classif. 5(2)</a>
 */
final class Coreness {

    private final Snapshot snapshot;
    private final int[] left;
    private final int[] order;
    private final int[] place;
    private final int[] first;

    private Coreness(Snapshot snapshot) {
        int n = snapshot.vertexCount();
        this.snapshot = snapshot;
        this.left = new int[n];
        Arrays.setAll(left, snapshot::degree);
        this.order = new int[n];
        this.place = new int[n];
        this.first = new int[n + 1];
        sort();
    }

    static Scores of(Snapshot snapshot) {
        return Scores.of(new Coreness(snapshot).cores());
    }

    /** Counting sort: {@code first[k]} is where those with k partners left begin in {@code order}. */
    private void sort() {
        for (int k : left) {
            first[k + 1]++;
        }
        Arrays.parallelPrefix(first, Integer::sum);
        int[] next = first.clone();
        for (int v = 0; v < left.length; v++) {
            place[v] = next[left[v]]++;
            order[place[v]] = v;
        }
    }

    private int[] cores() {
        for (int v : order) {
            for (int slot = snapshot.start(v); slot < snapshot.start(v + 1); slot++) {
                int w = snapshot.target(slot);
                if (left[w] > left[v]) {
                    lower(w);
                }
            }
        }
        return left;
    }

    /** One partner less: w changes places with the first of its number, which then begins one place later. */
    private void lower(int w) {
        int k = left[w]--;
        int head = order[first[k]];
        order[place[w]] = head;
        place[head] = place[w];
        order[first[k]] = w;
        place[w] = first[k]++;
    }
}
