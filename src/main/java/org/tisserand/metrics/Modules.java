package org.tisserand.metrics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.tisserand.model.Phrase;
import org.tisserand.network.Snapshot;

/**
 * Which group each vertex is in: the one it was told, or the community that was found.
 *
 * <p>Groups are the numbers 0 … {@link #count()} − 1. A vertex whose group is not known has none.
 */
final class Modules {

    private static final String LEIDEN = "leiden";
    private static final int NONE = -1;

    /** Communities found, or one of the groupings that were told. */
    static final Choice CHOICE = new Choice("modules", values());

    private final int[] numbers;
    private final int count;

    private Modules(int[] numbers) {
        this.numbers = numbers;
        this.count = Arrays.stream(numbers).max().orElse(NONE) + 1;
    }

    private static List<String> values() {
        var all = new ArrayList<>(List.of(LEIDEN));
        all.addAll(Grouping.CHOICE.values());
        return all;
    }

    /** Whether communities found were chosen, and no grouping that was told. */
    static boolean found(Chosen chosen) {
        return chosen.of(CHOICE).equals(LEIDEN);
    }

    /** By what was chosen of {@link #CHOICE}. An isolate is in no community; a network without ties has none. */
    static Modules of(Snapshot snapshot, Chosen chosen, Progress progress) {
        return found(chosen)
                ? found(snapshot, progress)
                : by(Grouping.valueOf(chosen.of(CHOICE).toUpperCase(Locale.ROOT)), snapshot);
    }

    private static Modules found(Snapshot snapshot, Progress progress) {
        int[] numbers = new int[snapshot.vertexCount()];
        Arrays.fill(numbers, NONE);
        if (snapshot.edgeCount() > 0) {
            Communities communities = Communities.shared(snapshot, progress);
            Arrays.setAll(numbers, v -> snapshot.degree(v) == 0 ? NONE : communities.number(v) - 1);
        }
        return new Modules(numbers);
    }

    /** Numbered in the order in which the vertices meet them. */
    static Modules by(Grouping grouping, Snapshot snapshot) {
        var met = new HashMap<String, Integer>();
        return new Modules(snapshot.actors().stream()
                .mapToInt(actor -> grouping.of(actor)
                        .map(group -> met.computeIfAbsent(group, key -> met.size()))
                        .orElse(NONE))
                .toArray());
    }

    int count() {
        return count;
    }

    boolean knows(int vertex) {
        return numbers[vertex] != NONE;
    }

    /** A number for the group of {@code vertex}, negative where it is not known. */
    int at(int vertex) {
        return numbers[vertex];
    }

    /** The scores, with how many actors' group is not known. */
    Scores remarked(Scores scores) {
        int unknown = Math.toIntExact(
                IntStream.of(numbers).filter(number -> number == NONE).count());
        return unknown == 0 ? scores : scores.with(Phrase.message("remark.group-unknown", Phrase.number(unknown)));
    }

    /** The same where groups were told; communities were found for all but isolates. */
    Scores remarked(Scores scores, Chosen chosen) {
        return found(chosen) ? scores : remarked(scores);
    }
}
