package org.tisserand.findings.pairs;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A named score: which parts it is made of. All named scores are made of one set of parts, by one rule.
 *
 * <p>V and F are the means of their parts. Without any part of {@link Block.Side#PATH}, S = ½(V + F). With some,
 * S = ½(rank of ½(V + F) + mean of these parts), ranks being over the pairs looked at.
 *
 * @param id     as in results, decision records and addresses
 * @param blocks its parts
 */
public record Score(String id, Set<Block> blocks) {

    /** C, A; G, L, Cap: the core on which the first figures were measured. */
    public static final Score V1_CORE =
            of("tisserand-v1-coeur", Block.WORK, Block.ANALOGY, Block.GO_BETWEENS, Block.ROUTES, Block.CAPACITY);

    /** The core and K, B, Ter, Per. */
    public static final Score V1 =
            V1_CORE.and("tisserand-v1", Block.EXCHANGE, Block.OPENING, Block.TERRITORY, Block.PERIOD);

    /** C, A; G, L, Eng; M and, for shared services, J. */
    public static final Score V2_CORE = of(
            "tisserand-v2-coeur",
            Block.WORK,
            Block.ANALOGY,
            Block.GO_BETWEENS,
            Block.ROUTES,
            Block.ENGAGEMENT,
            Block.WALK,
            Block.JOINING);

    /** The second core and K, B, Ter, Per. */
    public static final Score V2 =
            V2_CORE.and("tisserand-v2", Block.EXCHANGE, Block.OPENING, Block.TERRITORY, Block.PERIOD);

    /** The second core with M′ in place of M: fewer actors that everything leads to. */
    public static final Score V2_CORE_DISTINCT = V2_CORE.distinct("tisserand-v2-coeur-moins-de-vedettes");

    /** The second score with M′ in place of M. */
    public static final Score V2_DISTINCT = V2.distinct("tisserand-v2-moins-de-vedettes");

    /**
     * The second score without B, with Cap beside Eng and with Prox. A bridge that a tie would open is worth having, and is not
     * what makes it likely to hold: it is told, and no longer lifts a pair.
     */
    public static final Score V3 =
            V2_CORE.and("tisserand-v3", Block.EXCHANGE, Block.CAPACITY, Block.TERRITORY, Block.NEARNESS, Block.PERIOD);

    /** The one that people see unless they choose another, and that back-tests call S. */
    public static final Score SHOWN = V3;

    /** The registry. */
    public static final List<Score> ALL = List.of(V1_CORE, V1, V2_CORE, V2, V2_CORE_DISTINCT, V2_DISTINCT, V3);

    public Score {
        blocks = Collections.unmodifiableSet(EnumSet.copyOf(blocks));
    }

    private static Score of(String id, Block... blocks) {
        return new Score(id, EnumSet.copyOf(Arrays.asList(blocks)));
    }

    private Score and(String other, Block... more) {
        Set<Block> all = EnumSet.copyOf(blocks);
        Collections.addAll(all, more);
        return new Score(other, all);
    }

    private Score distinct(String other) {
        Set<Block> all = EnumSet.copyOf(blocks);
        all.remove(Block.WALK);
        all.add(Block.DISTINCT_WALK);
        return new Score(other, all);
    }

    public static Optional<Score> find(String id) {
        return ALL.stream().filter(each -> each.id().equals(id)).findFirst();
    }
}
