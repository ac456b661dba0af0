package org.tisserand.findings.pairs;

import java.util.EnumSet;
import java.util.Set;

/** The parts of a pair's score, in the order in which they are worth documenting. */
enum Block {
    /** C: objects, populations, goals and territories in common. */
    WORK("work", true),
    /** K: what one needs, the other offers. */
    EXCHANGE("exchange", true),
    /** A: one already works with someone who is like the other. */
    ANALOGY("analogy", true),
    /** B: how much the tie would open two closed neighbourhoods. */
    OPENING("opening", true),
    /** Ter: a territory in common, or a level that covers the other's. */
    TERRITORY("territory", false),
    /** Cap: that one of both at least can carry it. */
    CAPACITY("capacity", false),
    /** Per: a window of time in common. */
    PERIOD("period", false),
    /** G: how well word can pass between them. */
    GO_BETWEENS("go-betweens", false),
    /** L: how many routes of three ties there are. */
    ROUTES("routes", false);

    /** The validated core: the score {@code tisserand-v1-coeur}. */
    static final Set<Block> CORE = Set.copyOf(EnumSet.of(WORK, ANALOGY, GO_BETWEENS, ROUTES, CAPACITY));

    /** All of them: the score {@code tisserand-v1}. */
    static final Set<Block> FULL = Set.copyOf(EnumSet.allOf(Block.class));

    private final String code;
    private final boolean ofValue;

    Block(String code, boolean ofValue) {
        this.code = code;
        this.ofValue = ofValue;
    }

    /** Key below {@code measure.part-} and {@code part.} in the message files. */
    String code() {
        return code;
    }

    /** Whether it is a part of V; the others are of F. */
    boolean ofValue() {
        return ofValue;
    }
}
