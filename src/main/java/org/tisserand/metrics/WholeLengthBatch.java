package org.tisserand.metrics;

import java.util.Arrays;

/**
 * The shortest chains from sixty-four sources by whole lengths, and what share of them passes through each vertex.
 *
 * <p>First {@link WholeDistances}; then, sixteen sources at a time, a step is on a shortest chain of those lanes that are as
 * much farther away at its end as it is long, which one look at the lanes by distance tells. These steps are logged, and the
 * sums read the log as those of {@link PathBatch} do.
 */
final class WholeLengthBatch implements Searches {

    private static final int SOURCES = Long.SIZE;
    private static final double LIMIT = 1e290;

    private final Core core;
    private final WholeLengths lengths;
    private final int[] order;
    private final WholeDistances distances;
    private final Lanes lanes;
    private final char[] unread;
    /** The lanes of each vertex at each distance. */
    private char[] at = new char[0];

    private long[] log;
    private int[] vertices = new int[0];
    private int[] bits = new int[0];
    private int[] steps = new int[0];
    private int[] logs = new int[1];
    private int entries;

    /** @param vectors as in {@link PathBatch}: the same bits */
    WholeLengthBatch(Core core, WholeLengths lengths, int[] order, boolean vectors) {
        this.core = core;
        this.lengths = lengths;
        this.order = order;
        this.distances = new WholeDistances(core, lengths);
        this.lanes = new Lanes(core.size(), vectors);
        this.unread = new char[core.size()];
        this.log = new long[2 * core.targets.length + 1];
    }

    static int batches(Core core) {
        return (core.size() + SOURCES - 1) / SOURCES;
    }

    @Override
    public boolean add(int batch, double[] sum) {
        int first = batch * SOURCES;
        int end = Math.min(first + SOURCES, order.length);
        distances.from(order, first, end);
        boolean countable = true;
        for (int source = first; source < end; source += Lanes.COUNT) {
            countable &= addLanes(source, Math.min(source + Lanes.COUNT, end), source - first, sum);
        }
        return countable;
    }

    private boolean addLanes(int from, int to, int shift, double[] sum) {
        lanes.clear();
        for (int i = from; i < to; i++) {
            lanes.begin(i - from, order[i], core.held(order[i]));
        }
        enter(shift);
        count();
        boolean countable = lanes.greatest() < LIMIT;
        for (int i = entries - 1; i >= 0; i--) {
            if (steps[i] > 0) {
                int v = vertices[i];
                sum[v] += lanes.gather(v, bits[i], log, logs[i], logs[i + 1], core.held(v));
            }
        }
        return countable;
    }

    /** Which of sixteen sources are how far away from whom: entries from the nearest to the farthest. */
    private void enter(int shift) {
        reserve();
        Arrays.fill(at, (char) 0);
        int n = core.size();
        int end = 0;
        for (int i = 0; i < distances.count(); i++) {
            int on = distances.lanes(i, shift);
            vertices[end] = distances.vertex(i);
            steps[end] = distances.distance(i);
            bits[end] = on;
            at[steps[end] * n + vertices[end]] = (char) on;
            end += -on >>> (Integer.SIZE - 1);
        }
        entries = end;
    }

    private void reserve() {
        int count = distances.count();
        if (vertices.length <= count) {
            vertices = new int[2 * count + 1];
            bits = new int[2 * count + 1];
            steps = new int[2 * count + 1];
            logs = new int[2 * count + 2];
        }
        int kept = (distances.distance(count - 1) + lengths.longest() + 1) * core.size();
        if (at.length < kept) {
            at = new char[kept];
        }
    }

    private void count() {
        int logged = 0;
        for (int i = 0; i < entries; i++) {
            if (log.length < logged + core.size() + 1) {
                log = Arrays.copyOf(log, 2 * log.length);
            }
            logs[i] = logged;
            logged = follow(vertices[i], bits[i], steps[i] * core.size(), logged);
            lanes.spread(vertices[i], log, logs[i], logged, unread);
        }
        logs[entries] = logged;
    }

    /** Logs the steps from v on which chains of some of {@code on} go on: written always, kept if so. */
    private int follow(int v, int on, int here, int logged) {
        int n = core.size();
        int end = logged;
        for (int slot = core.starts[v]; slot < core.starts[v + 1]; slot++) {
            int w = core.targets[slot];
            int going = at[here + lengths.at(slot) * n + w] & on;
            log[end] = ((long) w << Lanes.COUNT) | going;
            end += -going >>> (Integer.SIZE - 1);
        }
        return end;
    }
}
