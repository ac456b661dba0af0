package org.tisserand.metrics;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jgrapht.alg.interfaces.VertexScoringAlgorithm;
import org.tisserand.metrics.vector.Vectors;
import org.tisserand.model.Phrase;
import org.tisserand.network.Snapshot;

/**
 * Freeman's betweenness: for how many pairs of others an actor stands on the shortest chains between them.
 *
 * <p>{@code b(v) = Σ_{s<t} σ_st(v) / σ_st}, each unordered pair once; a pair that no chain joins adds 0. Ties count 1 each;
 * in the weighted one they have the lengths of {@link Rows#ofLengths}; the directed one follows arcs, and meets each ordered
 * pair; where no tie was told with a direction it is the plain one. The metric divides by the (n − 1)(n − 2) / 2 pairs of others, or twice as many ordered ones, so that the centre
 * of a star has 1; with fewer than three actors there is no such pair. Chains are counted in doubles, and where
 * they are more than these can hold, exactly. Above 20,000 actors, ties alone are counted from pairs drawn by chance
 * ({@link SampledBetweenness}), with a remark that tells the bound of the error, unless all are asked for. Pendants are folded;
 * then ties go by {@link PathBatch}, whole lengths by {@link WholeLengthBatch}, others by {@link LengthSearch}. Cost: O(nm) time, by very unlike lengths O(nm log n), in the {@link Rounds} that threads share.
 *
 * @see <a href="https://doi.org/10.1080/0022250X.2001.9990249">Brandes (2001), J. Math. Sociol. 25(2)</a>
 * @see <a href="https://doi.org/10.2307/3033543">Freeman (1977), Sociometry 40(1)</a>
 */
public final class Betweenness implements VertexScoringAlgorithm<Integer, Double> {

    /** Which pairs are counted above {@link #MOST_EXACT} actors. */
    static final Choice PAIRS = new Choice("pairs", List.of("drawn", "all"));

    private static final int MOST_EXACT = 20_000;
    private static final double ERROR = 1e-3;
    private static final double DOUBT = 0.1;
    private static final long SEED = 0;

    /** Ends before the compiler has made instructions of vectors. */
    private static final long FEW = 1_000_000;

    private final double[] raw;
    private final Optional<SampledBetweenness.Found> sampled;

    public Betweenness(Snapshot snapshot) {
        this(snapshot, isDrawn(snapshot), Progress.UNHEARD);
    }

    private Betweenness(Snapshot snapshot, boolean drawn, Progress progress) {
        Rows rows = Rows.ofTies(snapshot);
        Core core = Core.of(rows, Components.shared(snapshot));
        this.sampled = drawn ? SampledBetweenness.of(core, ERROR, DOUBT, SEED, progress) : Optional.empty();
        this.raw = sampled.map(SampledBetweenness.Found::raw)
                .or(() -> inBatches(core, progress))
                .orElseGet(() -> halved(dependencies(snapshot.vertexCount(), () -> new PathCounts(rows), progress)));
    }

    /** By several sources at once, where doubles can count the chains. */
    private static Optional<double[]> inBatches(Core core, Progress progress) {
        int[] order = core.byHubs();
        boolean vectors = byVectors(core);
        return Searches.all(PathBatch.batches(core), core.size(), () -> new PathBatch(core, order, vectors), progress)
                .map(core::betweenness);
    }

    /** Each unordered pair was met from both ends. */
    private static double[] halved(double[] ordered) {
        return Arrays.stream(ordered).map(b -> b / 2).toArray();
    }

    /** What all ordered pairs (s, t) say of each vertex. */
    private static double[] dependencies(int vertices, Supplier<Chains> chains, Progress progress) {
        double[] total = new double[vertices];
        Rounds.over(
                vertices,
                progress,
                (from, to, steps) -> dependencies(vertices, chains.get(), from, to, steps),
                sum -> Arrays.setAll(total, v -> total[v] + sum[v]));
        return total;
    }

    private static double[] dependencies(int vertices, Chains chains, int from, int to, Steps steps) {
        double[] sum = new double[vertices];
        for (int source = from; source < to; source++) {
            chains.from(source);
            double[] dependency = chains.dependencies();
            for (int i = 1; i < chains.reached(); i++) {
                sum[chains.at(i)] += dependency[chains.at(i)];
            }
            steps.one();
        }
        return sum;
    }

    /** Not normalised: how many pairs, shares of pairs included. */
    public double raw(int vertex) {
        return raw[vertex];
    }

    /** Not normalised, by vertex. */
    @Override
    public Map<Integer, Double> getScores() {
        var scores = new LinkedHashMap<Integer, Double>();
        for (int v = 0; v < raw.length; v++) {
            scores.put(v, raw[v]);
        }
        return scores;
    }

    @Override
    public Double getVertexScore(Integer vertex) {
        return raw[vertex];
    }

    private static boolean isDrawn(Snapshot snapshot) {
        return snapshot.vertexCount() > MOST_EXACT;
    }

    /** Of all pairs, in a network where some are drawn unless all are asked for. */
    private record OfAllPairs(Betweenness found) {}

    static Betweenness shared(Snapshot snapshot, Progress progress) {
        return snapshot.once(Betweenness.class, all -> new Betweenness(all, isDrawn(all), progress));
    }

    private static Betweenness shared(Snapshot snapshot, Chosen chosen, Progress progress) {
        return isDrawn(snapshot) && chosen.of(PAIRS).equals("all")
                ? snapshot.once(OfAllPairs.class, all -> new OfAllPairs(new Betweenness(all, false, progress)))
                        .found()
                : shared(snapshot, progress);
    }

    static Scores normalised(Snapshot snapshot, Chosen chosen, Progress progress) {
        Scores scores = normalised(snapshot, () -> shared(snapshot, chosen, progress).raw, 2);
        return isDrawn(snapshot)
                ? shared(snapshot, chosen, progress).drawn().map(scores::with).orElse(scores)
                : scores;
    }

    /** What is to be said of values that were not computed from all pairs. */
    private Optional<Phrase> drawn() {
        return sampled.map(found -> Phrase.message(
                "remark.sampled",
                Phrase.number((double) found.draws()),
                Phrase.number(SEED),
                Phrase.number(100 * (1 - DOUBT)),
                Phrase.number(found.error(), 6)));
    }

    static Scores weighted(Snapshot snapshot, Chosen chosen, Progress progress) {
        Rows rows = Rows.ofLengths(snapshot);
        int n = snapshot.vertexCount();
        return normalised(
                snapshot,
                () -> inBuckets(snapshot, rows, progress)
                        .orElseGet(() -> halved(dependencies(n, () -> new LengthCounts(rows), progress))),
                2);
    }

    /** By several sources at once where lengths are whole; else by distance without sorting, where lengths are not too unlike. */
    private static Optional<double[]> inBuckets(Snapshot snapshot, Rows rows, Progress progress) {
        Core core = Core.of(rows, Components.shared(snapshot));
        Optional<double[]> whole = WholeLengths.of(core).flatMap(lengths -> inBatches(core, lengths, progress));
        return whole.isPresent() || core.longest() > Buckets.MOST_UNLIKE * core.shortest()
                ? whole
                : Searches.all(core.size(), core.size(), () -> new LengthSearch(core), progress)
                        .map(core::betweenness);
    }

    private static Optional<double[]> inBatches(Core core, WholeLengths lengths, Progress progress) {
        int[] order = core.byHubs();
        boolean vectors = byVectors(core);
        return Searches.all(
                        WholeLengthBatch.batches(core),
                        core.size(),
                        () -> new WholeLengthBatch(core, lengths, order, vectors),
                        progress)
                .map(core::betweenness);
    }

    private static boolean byVectors(Core core) {
        return Vectors.gain() && (long) core.size() * core.targets.length > FEW;
    }

    static Scores directed(Snapshot snapshot, Chosen chosen, Progress progress) {
        Scores scores =
                snapshot.arcs().directed() ? alongArcs(snapshot, progress) : normalised(snapshot, chosen, progress);
        return Directions.remarked(scores, snapshot);
    }

    private static Scores alongArcs(Snapshot snapshot, Progress progress) {
        Rows rows = Rows.ofArcs(snapshot);
        int n = snapshot.vertexCount();
        return normalised(snapshot, () -> dependencies(n, () -> new PathCounts(rows), progress), 1);
    }

    /** @param times how often each ordered pair is to be counted to make one */
    private static Scores normalised(Snapshot snapshot, Supplier<double[]> sums, int times) {
        double n = snapshot.vertexCount();
        if (n < 3) {
            return Scores.undefined(snapshot.vertexCount(), "too-few-actors");
        }
        double pairs = (n - 1) * (n - 2) / times;
        return Scores.of(Arrays.stream(sums.get()).map(b -> b / pairs).toArray());
    }
}
