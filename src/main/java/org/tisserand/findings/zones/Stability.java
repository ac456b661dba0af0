package org.tisserand.findings.zones;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.tisserand.findings.zones.Concepts.Concept;

/**
 * Of all subsets of a concept's actors, the share that has just the concept's attributes in common: how little the concept
 * hangs on any of its actors. Exact up to 16 actors, above from 1,000 seeded subsets (standard error at most .016).
 *
 * @see <a href="https://doi.org/10.1007/s10472-007-9053-6">Kuznetsov (2007), Ann. Math. Artif. Intell. 49, 101</a>
 */
final class Stability {

    private static final int EXACT = 16;
    private static final int DRAWS = 1_000;
    private static final long SEED = 20_261_121;

    private Stability() {}

    static double of(Context<?> context, Concept concept) {
        List<Integer> masks = widest(context, concept);
        int size = concept.actors().size();
        return size <= EXACT ? exact(masks, size) : drawn(masks, size, concept);
    }

    /** For each attribute outside the concept, which of the actors have it; those within another left out. */
    private static List<Integer> widest(Context<?> context, Concept concept) {
        int[] masks = new int[context.attributeCount()];
        for (int i = 0; i < concept.actors().size(); i++) {
            for (int attribute : context.held(concept.actors().get(i))) {
                masks[attribute] |= 1 << i;
            }
        }
        int whole = (1 << concept.actors().size()) - 1;
        var widest = new ArrayList<Integer>();
        for (int mask : masks) {
            if (mask != whole && widest.stream().noneMatch(each -> (mask & ~each) == 0)) {
                widest.removeIf(each -> (each & ~mask) == 0);
                widest.add(mask);
            }
        }
        return widest;
    }

    private static double exact(List<Integer> masks, int size) {
        boolean[] shares = new boolean[1 << size];
        masks.forEach(each -> shares[each] = true);
        int more = 0;
        for (int subset = shares.length - 1; subset >= 0; subset--) {
            for (int bit = 0; bit < size && !shares[subset]; bit++) {
                int larger = subset | (1 << bit);
                shares[subset] = larger != subset && shares[larger];
            }
            more += shares[subset] ? 1 : 0;
        }
        return 1 - (double) more / shares.length;
    }

    private static double drawn(List<Integer> masks, int size, Concept concept) {
        var random = new SplittableRandom(SEED + concept.actors().hashCode());
        int just = 0;
        for (int draw = 0; draw < DRAWS; draw++) {
            int subset = random.nextInt(1 << size);
            just += masks.stream().anyMatch(each -> (subset & ~each) == 0) ? 0 : 1;
        }
        return (double) just / DRAWS;
    }
}
