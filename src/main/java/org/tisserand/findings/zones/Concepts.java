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
 * <p>In-Close (Close-by-One with attributes taken up as they are met); O(concepts · actors · attributes / 64).
 *
 * <p>Source: Andrews (2009), In-Close, a fast algorithm for computing formal concepts, ICCS 2009; Ganter and Wille (1999).
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
        long[] everyone = Bits.none(context.actorCount());
        IntStream.range(0, context.actorCount()).forEach(a -> Bits.add(everyone, a));
        if (context.actorCount() >= support) {
            concepts.close(everyone, Bits.none(context.attributeCount()), Bits.none(context.attributeCount()), 0);
        }
        return concepts.found.size() > most ? Optional.empty() : Optional.of(concepts.found);
    }

    private void close(long[] actors, long[] intent, long[] rareAbove, int from) {
        long[] rare = rareAbove.clone();
        var makers = new ArrayList<Integer>();
        var extents = new ArrayList<long[]>();
        int size = Bits.count(actors);
        for (int j = from; j < context.attributeCount(); j++) {
            if (!Bits.has(intent, j) && !Bits.has(rare, j)) {
                long[] shared = Bits.and(actors, context.extent(j));
                int count = Bits.count(shared);
                if (count < support) {
                    Bits.add(rare, j);
                } else if (count == size) {
                    Bits.add(intent, j);
                } else if (isFirst(shared, intent, j)) {
                    makers.add(j);
                    extents.add(shared);
                }
            }
        }
        found.add(new Concept(list(actors), list(intent)));
        progress.at(found.size(), most);
        for (int i = 0; i < makers.size() && found.size() <= most; i++) {
            long[] wider = intent.clone();
            Bits.add(wider, makers.get(i));
            close(extents.get(i), wider, rare, makers.get(i) + 1);
        }
    }

    /** Whether no earlier attribute outside the intent is shared by all: then the concept is met here first. */
    private boolean isFirst(long[] shared, long[] intent, int before) {
        for (int k = 0; k < before; k++) {
            if (!Bits.has(intent, k) && Bits.within(shared, context.extent(k))) {
                return false;
            }
        }
        return true;
    }

    private static List<Integer> list(long[] set) {
        return IntStream.of(Bits.members(set)).boxed().toList();
    }
}
