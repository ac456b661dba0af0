package org.tisserand.metrics;

import java.util.Arrays;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.tisserand.model.Value;
import org.tisserand.network.Snapshot;

/**
 * How many ties the shortest chain between two actors has, for all pairs that a chain joins.
 *
 * <p>Ties count 1 each, whatever their strength. Pairs in different pieces have no distance and are left out of the mean;
 * {@link #reachableShare} says how many that leaves. Along arcs the pairs are ordered, and those that no chain leads through the
 * way its ties go are left out. Everything is counted in whole numbers, so that threads change no bit.
 * Cost: O(n (n + m)) at worst, 512 searches at once.
 *
 * @see <a href="https://doi.org/10.1016/0378-8733(78)90021-7">Freeman (1979), Social Networks 1(3)</a>
 * @see <a href="https://doi.org/10.1103/PhysRevLett.87.198701">Latora & Marchiori (2001), Phys. Rev. Lett. 87: efficiency</a>
 */
public final class Distances {

    /** Whose sums are kept apart, whatever the number of threads. */
    private static final int GROUPS = 8;

    private static final int[] NOBODY = {};

    private final long[] pairs;
    private final double[] nearness;
    private final long[] farness;
    private final int[] farthest;

    /** @param order of the vertices whom {@code all} numbers otherwise */
    private Distances(Nearness all, int[] order) {
        this.pairs = LongStream.concat(
                        LongStream.of(0),
                        IntStream.rangeClosed(1, all.longest()).mapToLong(all::pairs))
                .toArray();
        this.nearness = new double[order.length];
        this.farness = new long[order.length];
        this.farthest = new int[order.length];
        for (int place = 0; place < order.length; place++) {
            nearness[order[place]] = all.at(place);
            farness[order[place]] = all.farness(place);
            farthest[order[place]] = all.farthest(place);
        }
    }

    public static Distances of(Snapshot snapshot, Progress progress) {
        return of(snapshot.once(Rows.class, Rows::ofTies), progress);
    }

    private static Distances of(Rows rows, Progress progress) {
        int[] order = Sweep.order(rows);
        Rows ordered = rows.renamed(order);
        int batches = (order.length + Sweep.WIDTH - 1) / Sweep.WIDTH;
        var steps = new Steps(batches, progress);
        Queue<Sweep> idle = new ConcurrentLinkedQueue<>();
        Nearness all = IntStream.range(0, GROUPS)
                .parallel()
                .mapToObj(group ->
                        counted(ordered, idle, batches * group / GROUPS, batches * (group + 1) / GROUPS, steps))
                .toList()
                .stream()
                .reduce(new Nearness(order.length), Nearness::plus);
        return new Distances(all, order);
    }

    private static Nearness counted(Rows rows, Queue<Sweep> idle, int from, int to, Steps steps) {
        var counted = new Nearness(rows.vertexCount());
        if (from < to) {
            Sweep sweep = Optional.ofNullable(idle.poll()).orElseGet(() -> new Sweep(rows));
            for (int batch = from; batch < to; batch++) {
                sweep.from(batch * Sweep.WIDTH, NOBODY, counted::add);
                steps.one();
            }
            idle.add(sweep);
        }
        return counted;
    }

    /** The sum of 1 / d over all others that a chain of d ties reaches from {@code vertex}. */
    public double nearness(int vertex) {
        return nearness[vertex];
    }

    /** The sum of the distances to all others in reach. */
    long farness(int vertex) {
        return farness[vertex];
    }

    /** The largest distance; 0 without ties. */
    public int diameter() {
        return pairs.length - 1;
    }

    private long reachablePairs() {
        return Arrays.stream(pairs).sum();
    }

    private double totalDistance() {
        return IntStream.range(1, pairs.length).mapToLong(d -> d * pairs[d]).sum();
    }

    static Scores mean(Snapshot snapshot, Chosen chosen, Progress progress) {
        return Scores.one(shared(snapshot, progress).mean());
    }

    static Scores greatest(Snapshot snapshot, Chosen chosen, Progress progress) {
        return Scores.one(shared(snapshot, progress).greatest());
    }

    /** Of the ordered pairs that ties lead from and to, each followed its way only. */
    static Scores meanAlongArcs(Snapshot snapshot, Chosen chosen, Progress progress) {
        return Directions.remarked(Scores.one(alongArcs(snapshot, progress).mean()), snapshot);
    }

    static Scores greatestAlongArcs(Snapshot snapshot, Chosen chosen, Progress progress) {
        return Directions.remarked(Scores.one(alongArcs(snapshot, progress).greatest()), snapshot);
    }

    private Value mean() {
        return diameter() == 0 ? Value.undefined("no-ties") : Value.of(totalDistance() / reachablePairs());
    }

    private Value greatest() {
        return diameter() == 0 ? Value.undefined("no-ties") : Value.of(diameter());
    }

    /** How far the farthest in reach is; nobody is in an isolate's. */
    static Scores eccentricity(Snapshot snapshot, Chosen chosen, Progress progress) {
        Distances all = shared(snapshot, progress);
        return new Scores(Arrays.stream(all.farthest)
                .mapToObj(d -> d == 0 ? Value.undefined("isolate") : Value.of(d))
                .toList());
    }

    /** Latora and Marchiori's efficiency: the mean of 1 / d over all pairs, 0 for those that no chain joins. */
    static Scores efficiency(Snapshot snapshot, Chosen chosen, Progress progress) {
        double n = snapshot.vertexCount();
        return Scores.one(
                n < 2
                        ? Value.undefined("too-few-actors")
                        : Value.of(Arrays.stream(shared(snapshot, progress).nearness)
                                        .sum()
                                / (n * (n - 1))));
    }

    static Scores reachableShare(Snapshot snapshot, Chosen chosen, Progress progress) {
        double n = snapshot.vertexCount();
        return Scores.one(
                n < 2
                        ? Value.undefined("too-few-actors")
                        : Value.of(shared(snapshot, progress).reachablePairs() / (n * (n - 1))));
    }

    /** Those along arcs, by another name than those along ties. */
    private record Directed(Distances all) {}

    private static Distances alongArcs(Snapshot snapshot, Progress progress) {
        return snapshot.arcs().directed()
                ? snapshot.once(Directed.class, all -> new Directed(of(Rows.ofArcs(all), progress)))
                        .all()
                : shared(snapshot, progress);
    }

    static Distances shared(Snapshot snapshot, Progress progress) {
        return snapshot.once(Distances.class, all -> of(all, progress));
    }
}
