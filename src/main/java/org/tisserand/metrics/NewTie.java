package org.tisserand.metrics;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.tisserand.network.Snapshot;

/**
 * What a tie that is not there would add to {@link Distances}' efficiency, exactly.
 *
 * <p>A chain from s to t grows shorter only by leading over the new tie a–b: that is, only for those s who are nearer to a than to b by two
 * ties or more, and those t who are nearer to b likewise, two sets that share nobody. So the distances of the fewer of them to the others
 * are all that is needed: 512 searches at once, each distance counted in whole numbers, so that threads change no bit. Cost: O(n + m) for each
 * step of as many searches as the smaller set asks for.
 *
 * @see <a href="https://doi.org/10.1103/PhysRevLett.87.198701">Latora & Marchiori (2001), Phys. Rev. Lett. 87</a>
 */
public final class NewTie {

    private static final int FAR = Integer.MAX_VALUE / 4;

    private static final int[] NOBODY = {};

    private final int[] order;
    private final Rows rows;
    private final int sources;

    /** How far each source is from the end on its side. */
    private final int[] near;

    /** How far each vertex of the other side is from the other end; −1 for all others. */
    private final int[] beyond;

    /**
     * @param toNear  distances to the end on whose side the searches start
     * @param sources all on that side, the nearest first
     */
    private NewTie(Snapshot network, int[] toNear, int[] toOther, int[] sources) {
        this.order = first(sources, network.vertexCount());
        this.rows = Rows.ofTies(network).renamed(order);
        this.sources = sources.length;
        this.near = Arrays.stream(sources).map(v -> toNear[v]).toArray();
        this.beyond = Arrays.stream(order)
                .map(v -> toOther[v] + 1 < toNear[v] ? toOther[v] : -1)
                .toArray();
    }

    private static int[] first(int[] sources, int vertices) {
        var isSource = new boolean[vertices];
        Arrays.stream(sources).forEach(v -> isSource[v] = true);
        return IntStream.concat(
                        Arrays.stream(sources), IntStream.range(0, vertices).filter(v -> !isSource[v]))
                .toArray();
    }

    /** By how much the mean of 1 / d over all pairs, 0 where there is no chain, would rise with a tie between {@code a} and {@code b}. */
    public static double gain(Snapshot network, int a, int b) {
        double n = network.vertexCount();
        int[] toA = distances(network, a);
        int[] toB = distances(network, b);
        int[] nearA = nearer(toA, toB);
        int[] nearB = nearer(toB, toA);
        if (nearA.length == 0 || nearB.length == 0) {
            return 0;
        }
        NewTie tie = nearA.length <= nearB.length
                ? new NewTie(network, toA, toB, nearA)
                : new NewTie(network, toB, toA, nearB);
        return 2 * tie.sum() / (n * (n - 1));
    }

    private static int[] distances(Snapshot network, int source) {
        int[] steps = new int[network.vertexCount()];
        Arrays.fill(steps, FAR);
        int[] queue = new int[steps.length];
        queue[0] = source;
        steps[source] = 0;
        int end = 1;
        for (int head = 0; head < end; head++) {
            int v = queue[head];
            for (int slot = network.start(v); slot < network.start(v + 1); slot++) {
                int w = network.target(slot);
                if (steps[w] == FAR) {
                    steps[w] = steps[v] + 1;
                    queue[end++] = w;
                }
            }
        }
        return steps;
    }

    /** Those who are nearer to one end by two ties or more, the nearest first. */
    private static int[] nearer(int[] toOne, int[] toOther) {
        return IntStream.range(0, toOne.length)
                .filter(v -> toOne[v] + 1 < toOther[v])
                .boxed()
                .sorted((v, w) -> toOne[v] == toOne[w] ? v - w : toOne[v] - toOne[w])
                .mapToInt(v -> v)
                .toArray();
    }

    /** Of 1 / d after less 1 / d before, each pair once. */
    private double sum() {
        List<Counts> parts = IntStream.rangeClosed(0, (sources - 1) / Sweep.WIDTH)
                .parallel()
                .mapToObj(batch -> counted(batch * Sweep.WIDTH))
                .toList();
        double sum = 0;
        for (int d = 1; d < order.length; d++) {
            int steps = d;
            long net = parts.stream().mapToLong(part -> part.net[steps]).sum();
            sum += (double) net / d;
        }
        return sum;
    }

    private Counts counted(int first) {
        int many = Math.min(Sweep.WIDTH, sources - first);
        var sweep = new Sweep(rows);
        var counts = new Counts(first, many);
        sweep.from(first, many, NOBODY, (p, distance, fresh) -> {
            if (beyond[p] >= 0) {
                counts.add(sweep, p, distance);
            }
        });
        counts.addApart();
        return counts;
    }

    /** Of the pairs whose chain grows shorter, by its steps: how many more have so many after than before. */
    private final class Counts {

        private final long[] net = new long[order.length + 1];
        private final int first;
        private final int levels;
        private final long[][] masks;
        private final int[] size;
        private final long[][] reached;

        private Counts(int first, int many) {
            this.first = first;
            this.levels = near[first + many - 1] - near[first] + 1;
            this.masks = new long[levels][Sweep.WIDTH / Long.SIZE];
            this.size = new int[levels];
            for (int i = 0; i < many; i++) {
                int level = near[first + i] - near[first];
                masks[level][i / Long.SIZE] |= 1L << i;
                size[level]++;
            }
            this.reached = new long[levels][1 + Arrays.stream(beyond).max().orElse(0)];
        }

        private void add(Sweep sweep, int p, int distance) {
            for (int level = 0; level < levels; level++) {
                long many = sweep.fresh(p, masks[level]);
                int after = after(level, beyond[p]);
                reached[level][beyond[p]] += many;
                if (after < distance) {
                    net[after] += many;
                    net[distance] -= many;
                }
            }
        }

        /** Pairs that no chain joined. */
        private void addApart() {
            int[] ends = new int[reached[0].length];
            Arrays.stream(beyond).filter(steps -> steps >= 0).forEach(steps -> ends[steps]++);
            for (int level = 0; level < levels; level++) {
                for (int steps = 0; steps < ends.length; steps++) {
                    net[after(level, steps)] += (long) size[level] * ends[steps] - reached[level][steps];
                }
            }
        }

        private int after(int level, int steps) {
            return near[first] + level + 1 + steps;
        }
    }
}
