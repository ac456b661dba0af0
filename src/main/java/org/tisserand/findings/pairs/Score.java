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
 * <p>A score that listens to needs does otherwise where enough of them are told: V is the mean of the voices of work and of
 * need, F that of the voices of place and of the network ({@link Block.Voice}), and S = ½(V + F). A voice is the mean of what it
 * says of worth, of feasibility and of paths, each the mean of its parts. What the network makes likely is then one voice of four,
 * however many parts tell of it.
 *
 * @param id             as in results, decision records and addresses
 * @param blocks         its parts
 * @param listensToNeeds whether K, where at least {@value #TOLD} of the pairs looked at have it, changes how parts are joined
 */
public record Score(String id, Set<Block> blocks, boolean listensToNeeds) {

    /** Fewer needs than this, and they are one part of V among others. */
    static final double TOLD = 0.1;

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

    /** The third score, listening to needs where they are told; elsewhere the third score itself, to the bit. */
    public static final Score V4 = new Score("tisserand-v4", V3.blocks(), true);

    /** The one that people see unless they choose another, and that back-tests call S. */
    public static final Score SHOWN = V4;

    /** The registry. */
    public static final List<Score> ALL = List.of(V1_CORE, V1, V2_CORE, V2, V2_CORE_DISTINCT, V2_DISTINCT, V3, V4);

    public Score {
        blocks = Collections.unmodifiableSet(EnumSet.copyOf(blocks));
    }

    private static Score of(String id, Block... blocks) {
        return new Score(id, EnumSet.copyOf(Arrays.asList(blocks)), false);
    }

    private Score and(String other, Block... more) {
        Set<Block> all = EnumSet.copyOf(blocks);
        Collections.addAll(all, more);
        return new Score(other, all, false);
    }

    private Score distinct(String other) {
        Set<Block> all = EnumSet.copyOf(blocks);
        all.remove(Block.WALK);
        all.add(Block.DISTINCT_WALK);
        return new Score(other, all, false);
    }

    public static Optional<Score> find(String id) {
        return ALL.stream().filter(each -> each.id().equals(id)).findFirst();
    }
}
