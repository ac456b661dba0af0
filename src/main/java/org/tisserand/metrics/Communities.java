package org.tisserand.metrics;

import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.tisserand.metrics.leiden.Leiden;
import org.tisserand.model.Phrase;
import org.tisserand.model.Value;
import org.tisserand.network.Snapshot;

/**
 * The communities that the Leiden algorithm finds: of its partitions from the seeds 0, 1, 2 … that of largest modularity, or, of more
 * than 10 000 ties, one better than any of them that their agreement leads to ({@link Leiden#combined}).
 *
 * <p>50 seeds; 10 drafts in a network of more than 10 000 ties, 2 of more than 2 000 000; of equal modularity the first seed's, then
 * fine-tuned. Communities are numbered
 * from the largest down, equal ones by their first actor. An isolate is in none. Modularity lies between −½ and 1. Stability is the mean
 * agreement of all pairs of partitions (normalised mutual information): 1 when every seed gives the same.
 * Seeds run side by side, each by itself, so that threads change no bit. Cost: that of {@link Leiden} for each seed, and
 * O(n) for each pair of them.
 */
public final class Communities {

    private static final int SEEDS = 50;
    private static final int FEWER_SEEDS = 10;
    private static final int FEWEST_SEEDS = 2;
    private static final int MANY_TIES = 10_000;
    private static final int MOST_TIES = 2_000_000;
    private static final int MOST_TUNED = 10_000;

    private final int[] numbers;
    private final double modularity;
    private final double stability;
    private final int seeds;

    private Communities(int[] numbers, double modularity, double stability, int seeds) {
        this.numbers = numbers;
        this.modularity = modularity;
        this.stability = stability;
        this.seeds = seeds;
    }

    /** @throws IllegalArgumentException if {@code snapshot} has no ties */
    public static Communities of(Snapshot snapshot, Progress progress) {
        var leiden = new Leiden(snapshot);
        boolean many = snapshot.edgeCount() > MANY_TIES;
        int seeds = !many ? SEEDS : snapshot.edgeCount() > MOST_TIES ? FEWEST_SEEDS : FEWER_SEEDS;
        var steps = new Steps(seeds, progress);
        List<int[]> partitions = LongStream.range(0, seeds)
                .parallel()
                .peek(seed -> steps.one())
                .mapToObj(seed -> many ? leiden.draft(seed, steps::none) : leiden.communities(seed, steps::none))
                .toList();
        int[] tuned = many
                ? leiden.tuned(leiden.combined(partitions, steps::none), steps::none)
                : tuned(leiden, partitions, snapshot, steps::none);
        return new Communities(Groups.largestFirst(tuned), leiden.modularity(tuned), Agreement.mean(partitions), seeds);
    }

    /** The best of them fine-tuned, or, of so few actors and ties that it costs nothing, the best of all and of none told apart. */
    private static int[] tuned(Leiden leiden, List<int[]> partitions, Snapshot snapshot, Runnable each) {
        double[] reached = partitions.stream().mapToDouble(leiden::modularity).toArray();
        int best = first(reached, Arrays.stream(reached).max().orElseThrow());
        if ((long) snapshot.vertexCount() * snapshot.edgeCount() > MOST_TUNED) {
            return leiden.tuned(partitions.get(best), each);
        }
        List<int[]> starts = new ArrayList<>(List.of(partitions.get(best), new int[snapshot.vertexCount()]));
        starts.add(IntStream.range(0, snapshot.vertexCount()).toArray());
        starts.addAll(partitions);
        List<int[]> tuned = starts.stream()
                .map(IntBuffer::wrap)
                .distinct()
                .map(start -> leiden.tuned(start.array(), each))
                .toList();
        double[] qualities = tuned.stream().mapToDouble(leiden::modularity).toArray();
        return tuned.get(first(qualities, Arrays.stream(qualities).max().orElseThrow()));
    }

    // Equal partitions found with other numbers may differ in the last bits.
    private static int first(double[] qualities, double most) {
        return IntStream.range(0, qualities.length)
                .filter(i -> qualities[i] >= most - 1e-12)
                .findFirst()
                .orElseThrow();
    }

    /** The number of a vertex's community, from 1 for the largest. An isolate's is its own. */
    public int number(int vertex) {
        return numbers[vertex];
    }

    public double modularity() {
        return modularity;
    }

    static Scores numbered(Snapshot snapshot, Chosen chosen, Progress progress) {
        if (snapshot.edgeCount() == 0) {
            return Scores.undefined(snapshot.vertexCount(), "no-ties");
        }
        Communities all = shared(snapshot, progress);
        List<Value> values = IntStream.range(0, snapshot.vertexCount())
                .mapToObj(v -> snapshot.degree(v) == 0 ? Value.undefined("isolate") : Value.of(all.numbers[v]))
                .toList();
        return new Scores(values).with(all.drawn());
    }

    /** Of the communities found, or of groups that were told. */
    static Scores modularityOf(Snapshot snapshot, Chosen chosen, Progress progress) {
        if (snapshot.edgeCount() == 0) {
            return Scores.undefined(1, "no-ties");
        }
        return Modules.found(chosen)
                ? Scores.one(Value.of(shared(snapshot, progress).modularity))
                        .with(shared(snapshot, progress).drawn())
                : ofTold(snapshot, Modules.of(snapshot, chosen, progress));
    }

    /** An actor whose group is not known is in a group of its own. */
    private static Scores ofTold(Snapshot snapshot, Modules told) {
        int[] groups = new int[snapshot.vertexCount()];
        int next = told.count();
        for (int v = 0; v < groups.length; v++) {
            groups[v] = told.knows(v) ? told.at(v) : next++;
        }
        return told.remarked(Scores.one(Value.of(new Leiden(snapshot).modularity(groups))));
    }

    static Scores stability(Snapshot snapshot, Chosen chosen, Progress progress) {
        return snapshot.edgeCount() == 0
                ? Scores.undefined(1, "no-ties")
                : Scores.one(Value.of(shared(snapshot, progress).stability))
                        .with(shared(snapshot, progress).drawn());
    }

    private Phrase drawn() {
        return Phrase.message("remark.seeds", Phrase.number(seeds), Phrase.number(seeds - 1));
    }

    /** The same for all kernels. */
    static Communities shared(Snapshot snapshot, Progress progress) {
        return snapshot.once(Communities.class, all -> of(all, progress));
    }
}
