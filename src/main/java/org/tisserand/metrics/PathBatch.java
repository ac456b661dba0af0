package org.tisserand.metrics;

import java.util.Arrays;

/**
 * The shortest chains from sixteen sources at once, each step counting 1, and what share of them passes through each vertex.
 *
 * <p>Each source is a lane: a bit of sixteen in the search, a place in a row of sixteen doubles in the sums. The search runs
 * over all lanes by levels and logs each edge on which some of them go on, with those lanes; both sums then read that log
 * alone, forwards for the counts of chains and backwards for the dependencies, without a branch.
 *
 * @see <a href="https://doi.org/10.1080/0022250X.2001.9990249">Brandes (2001), J. Math. Sociol. 25(2)</a>
 * @see <a href="https://doi.org/10.14778/2735496.2735507">Then et al. (2014), The More the Merrier, PVLDB 8(4)</a>
 */
final class PathBatch implements Searches {

    private static final int LANES = Lanes.COUNT;
    private static final double LIMIT = 1e290;

    private final Core core;
    private final int[] order;
    private final Lanes lanes;
    private final char[] seen;
    private final char[] fresh;
    private long[] log;
    private int logged;
    /** Vertex, lanes and first place in the log of each entry: a vertex on a level, whichever lanes met it there. */
    private int[] vertices;

    private int[] bits;
    private int[] logs;
    private int entries;
    private int sources;

    /**
     * @param order its vertices in the order in which they are sources, sixteen by sixteen
     * @param vectors whether rows are summed by {@link org.tisserand.metrics.vector.LaneVectors}: the same bits
     */
    PathBatch(Core core, int[] order, boolean vectors) {
        int n = core.size();
        this.core = core;
        this.order = order;
        this.lanes = new Lanes(n, vectors);
        this.seen = new char[n];
        this.fresh = new char[n];
        this.log = new long[2 * core.targets.length + 1];
        this.vertices = new int[2 * n + 1];
        this.bits = new int[2 * n + 1];
        this.logs = new int[2 * n + 1];
    }

    static int batches(Core core) {
        return (core.size() + LANES - 1) / LANES;
    }

    @Override
    public boolean add(int batch, double[] sum) {
        begin(batch * LANES);
        int levels = search();
        if (mayOverflow(levels) && !(lanes.greatest() < LIMIT)) {
            return false;
        }
        for (int i = entries - 1; i >= sources; i--) {
            int v = vertices[i];
            sum[v] += lanes.gather(v, bits[i], log, logs[i], logs[i + 1], core.held(v));
        }
        return true;
    }

    private void begin(int first) {
        Arrays.fill(seen, (char) 0);
        lanes.clear();
        logged = 0;
        sources = Math.min(LANES, order.length - first);
        for (int lane = 0; lane < sources; lane++) {
            int source = order[first + lane];
            lanes.begin(lane, source, core.held(source));
            seen[source] = (char) (1 << lane);
            vertices[lane] = source;
            bits[lane] = 1 << lane;
        }
        entries = sources;
    }

    /** Level after level, until none is met; how many there were. */
    private int search() {
        int levels = 0;
        int level = 0;
        while (level < entries) {
            int end = entries;
            int before = logged;
            reserve();
            for (int i = level; i < end; i++) {
                logs[i] = logged;
                follow(vertices[i], bits[i]);
                lanes.spread(vertices[i], log, logs[i], logged, fresh);
            }
            collect(before);
            level = end;
            levels++;
        }
        logs[entries] = logged;
        return levels;
    }

    private void reserve() {
        if (log.length < logged + core.targets.length + 1) {
            log = Arrays.copyOf(log, 2 * log.length);
        }
        if (vertices.length < entries + core.size() + 1) {
            vertices = Arrays.copyOf(vertices, 2 * vertices.length);
            bits = Arrays.copyOf(bits, vertices.length);
            logs = Arrays.copyOf(logs, vertices.length);
        }
    }

    /** Logs the edges from v on which some of {@code on} meet a vertex for the first time: written always, kept if so. */
    private void follow(int v, int on) {
        logged = follow(core.targets, core.starts[v], core.starts[v + 1], on, seen, log, logged);
    }

    private static int follow(int[] targets, int from, int to, int on, char[] seen, long[] log, int logged) {
        int end = logged;
        for (int slot = from; slot < to; slot++) {
            int w = targets[slot];
            int going = ~seen[w] & on;
            log[end] = ((long) w << LANES) | going;
            end += -going >>> (Integer.SIZE - 1);
        }
        return end;
    }

    /** Makes entries of what was met since {@code before}: few by the log, many by a sweep over all. */
    private void collect(int before) {
        if ((logged - before) * Long.BYTES < core.size()) {
            for (int i = before; i < logged; i++) {
                enter((int) (log[i] >>> LANES));
            }
        } else {
            for (int v = 0; v < core.size(); v++) {
                enter(v);
            }
        }
    }

    private void enter(int v) {
        int met = fresh[v];
        if (met != 0) {
            fresh[v] = 0;
            seen[v] |= (char) met;
            vertices[entries] = v;
            bits[entries++] = met;
        }
    }

    private boolean mayOverflow(int levels) {
        return levels * StrictMath.log10(core.greatestDegree()) > StrictMath.log10(LIMIT);
    }
}
