package org.tisserand.metrics.leiden;

/** How strongly one node is tied to each group it touches, in the order in which the groups were met; then emptied. */
final class Links {

    private final double[] weight;
    private final int[] touched;
    private int count;

    Links(int groups) {
        // One more, which is never among those met.
        this.weight = new double[groups + 1];
        this.touched = new int[groups + 1];
        weight[groups] = 1;
    }

    /** Adds the slots from {@code begin} to before {@code end}, each to the group of its target: in one loop, all in registers. */
    void add(Level level, int begin, int end, int[] group) {
        int[] target = level.target();
        double[] strength = level.weight();
        double[] sums = weight;
        int[] met = touched;
        int last = count;
        for (int slot = begin; slot < end; slot++) {
            int to = group[target[slot]];
            // Without a branch, which would be guessed wrong half of the time.
            double before = sums[to];
            met[last] = to;
            last += before == 0 ? 1 : 0;
            sums[to] = before + strength[slot];
        }
        count = last;
    }

    /** The same of those slots alone whose target is in the community {@code own}: the others go, unmet, where nobody looks. */
    void addWithin(Level level, int begin, int end, int[] community, int own, int[] group) {
        int[] target = level.target();
        double[] strength = level.weight();
        double[] sums = weight;
        int[] met = touched;
        int nowhere = sums.length - 1;
        int last = count;
        for (int slot = begin; slot < end; slot++) {
            int at = target[slot];
            int to = community[at] == own ? group[at] : nowhere;
            double before = sums[to];
            met[last] = to;
            last += before == 0 ? 1 : 0;
            sums[to] = before + strength[slot];
        }
        count = last;
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
