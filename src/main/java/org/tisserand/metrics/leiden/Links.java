package org.tisserand.metrics.leiden;

/** How strongly one node is tied to each group it touches, in the order in which the groups were met; then emptied. */
final class Links {

    private final double[] weight;
    private final int[] touched;
    private int count;

    Links(int groups) {
        this.weight = new double[groups];
        this.touched = new int[groups + 1];
    }

    /** @param strength above 0 */
    void add(int group, double strength) {
        // Without a branch, which would be guessed wrong half of the time.
        double before = weight[group];
        touched[count] = group;
        count += before == 0 ? 1 : 0;
        weight[group] = before + strength;
    }

    int count() {
        return count;
    }

    int group(int rank) {
        return touched[rank];
    }

    double to(int group) {
        return weight[group];
    }

    void clear() {
        for (int i = 0; i < count; i++) {
            weight[touched[i]] = 0;
        }
        count = 0;
    }

    /** Writes all links but that to {@code own} from {@code end} on, clears, and says where they end. */
    int drain(int own, int[] targets, double[] weights, int end) {
        int next = end;
        for (int i = 0; i < count; i++) {
            if (touched[i] != own) {
                targets[next] = touched[i];
                weights[next++] = weight[touched[i]];
            }
        }
        clear();
        return next;
    }
}
