package org.tisserand.findings.zones;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.tisserand.metrics.Progress;

/**
 * All formal concepts of a context with a least number of actors: each a set of actors and all the attributes they share,
 * neither of which can grow.
 *
 * <p>Close-by-One, the attributes that a group shares being counted from its members' own: O(concepts · (attributes + the
 * members' incidences)) for each attribute tried, whatever the number of actors outside.
 *
 * <p>Source: Kuznetsov (1993), Close-by-One; Uno, Asai, Uchida and Arimura (2004), LCM ver. 2, FIMI; Ganter and Wille
 * (1999).
 */
final class Concepts {

    /**
     * A concept.
     *
     * @param actors     its extent
     * @param attributes its intent
     */
    record Concept(List<Integer> actors, List<Integer> attributes) {}

    private final Context<?> context;
    private final int support;
    private final int most;
    private final Progress progress;
    private final List<Concept> found = new ArrayList<>();

    private Concepts(Context<?> context, int support, int most, Progress progress) {
        this.context = context;
        this.support = support;
        this.most = most;
        this.progress = progress;
    }

    /**
     * @param support fewest actors of a concept
     * @param most    more concepts than this are too many
     * @return the concepts in a fixed order, or none where they are too many
     */
    static Optional<List<Concept>> of(Context<?> context, int support, int most, Progress progress) {
        var concepts = new Concepts(context, support, most, progress);
        int[] everyone = IntStream.range(0, context.actorCount()).toArray();
        if (context.actorCount() >= support) {
            concepts.close(everyone, concepts.counts(everyone), 0);
        }
        return concepts.found.size() > most ? Optional.empty() : Optional.of(concepts.found);
    }

    /** @param counts how many of the actors have each attribute */
    private void close(int[] actors, int[] counts, int from) {
        found.add(new Concept(
                IntStream.of(actors).boxed().toList(),
                IntStream.range(0, counts.length)
                        .filter(j -> counts[j] == actors.length)
                        .boxed()
                        .toList()));
        progress.at(found.size(), most);
        for (int j = from; j < counts.length && found.size() <= most; j++) {
            if (counts[j] >= support && counts[j] < actors.length) {
                int[] shared = having(actors, context.extent(j), counts[j]);
                int[] among = counts(shared);
                if (isFirst(among, shared.length, counts, actors.length, j)) {
                    close(shared, among, j + 1);
                }
            }
        }
    }

    private static int[] having(int[] actors, long[] extent, int count) {
        int[] having = new int[count];
        int next = 0;
        for (int actor : actors) {
            if (Bits.has(extent, actor)) {
                having[next++] = actor;
            }
        }
        return having;
    }

    private int[] counts(int[] actors) {
        int[] counts = new int[context.attributeCount()];
        for (int actor : actors) {
            for (int attribute : context.held(actor)) {
                counts[attribute]++;
            }
        }
        return counts;
    }

    /** Whether no earlier attribute outside the intent is shared by all: then the concept is met here first. */
    private static boolean isFirst(int[] among, int shared, int[] counts, int all, int before) {
        for (int k = 0; k < before; k++) {
            if (among[k] == shared && counts[k] != all) {
                return false;
            }
        }
        return true;
    }
}
