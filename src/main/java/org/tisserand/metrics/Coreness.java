package org.tisserand.metrics;

import java.util.Arrays;
import org.tisserand.network.Snapshot;

/**
 * The largest k for which an actor belongs to a group where each has at least k partners within the group.
 *
 * <p>An isolate has 0. By taking away, for one k after the other, all who have k partners left, then those who thereby have no more,
 * and so on. Who is left is looked through once for each k, which an actor outlives at most as often as it has partners. Cost: O(n + m).
 *
 * @see <a href="https://doi.org/10.1016/0378-8733(83)90028-X">Seidman (1983), Social Networks 5(3)</a>
 * @see <a href="https://doi.org/10.1007/s11634-010-0079-y">Batagelj & Zaveršnik (2011), Adv. Data Anal. Classif. 5(2)</a>
 * @see <a href="https://doi.org/10.1109/BigData.2014.7004366">Dasari, Desh & Zubair (2014), ParK, IEEE Big Data</a>
 */
final class Coreness {

    private final Snapshot snapshot;
    private final int[] left;
    private final int[] staying;
    private final int[] leaving;
    private int stay;

    private Coreness(Snapshot snapshot) {
        int n = snapshot.vertexCount();
        this.snapshot = snapshot;
        this.left = new int[n];
        Arrays.setAll(left, snapshot::degree);
        this.staying = new int[n];
        Arrays.setAll(staying, v -> v);
        this.leaving = new int[n];
        this.stay = n;
    }

    static Scores of(Snapshot snapshot) {
        return Scores.of(new Coreness(snapshot).cores());
    }

    private int[] cores() {
        int k = fewest();
        while (stay > 0) {
            takeAway(k, leavingAt(k));
            k = Math.max(k + 1, fewest());
        }
        return left;
    }

    private int fewest() {
        int fewest = Integer.MAX_VALUE;
        for (int i = 0; i < stay; i++) {
            fewest = Math.min(fewest, left[staying[i]]);
        }
        return fewest;
    }

    /** Deals those left into who stays beyond k and who leaves; how many leave. */
    private int leavingAt(int k) {
        int leave = 0;
        int stayed = 0;
        for (int i = 0; i < stay; i++) {
            int v = staying[i];
            if (left[v] > k) {
                staying[stayed++] = v;
            } else if (left[v] == k) {
                leaving[leave++] = v;
            }
        }
        stay = stayed;
        return leave;
    }

    /** Those who leave, and whom their leaving brings down to k. */
    private void takeAway(int k, int first) {
        int leave = first;
        for (int i = 0; i < leave; i++) {
            int v = leaving[i];
            for (int slot = snapshot.start(v); slot < snapshot.start(v + 1); slot++) {
                int w = snapshot.target(slot);
                if (left[w] > k && --left[w] == k) {
                    leaving[leave++] = w;
                }
            }
        }
    }
}
