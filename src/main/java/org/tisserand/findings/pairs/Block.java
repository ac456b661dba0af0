package org.tisserand.findings.pairs;

/** The parts of a pair's score, in the order in which they are worth documenting. */
public enum Block {
    /** C: objects, populations, goals and territories in common. */
    WORK("work", Side.VALUE),
    /** K: what one needs, the other offers. */
    EXCHANGE("exchange", Side.VALUE),
    /** A: one already works with someone who is like the other. */
    ANALOGY("analogy", Side.VALUE),
    /** B: how much the tie would open closed neighbourhoods, shorten ways, and bring needs near offers. */
    OPENING("opening", Side.VALUE),
    /** Ter: a territory in common, or a level that covers the other's. */
    TERRITORY("territory", Side.FEASIBILITY),
    /** Prox: how near their seats are. */
    NEARNESS("nearness", Side.FEASIBILITY),
    /** Cap: that one of both at least can carry it, by how much each takes part in. */
    CAPACITY("capacity", Side.FEASIBILITY),
    /** Eng: that one of both at least leads recent activities in a small team. */
    ENGAGEMENT("engagement", Side.FEASIBILITY),
    /** Per: a window of time in common. */
    PERIOD("period", Side.FEASIBILITY),
    /** G: how well word can pass between them. */
    GO_BETWEENS("go-betweens", Side.FEASIBILITY),
    /** L: how many routes of three ties there are. */
    ROUTES("routes", Side.FEASIBILITY),
    /** M: a walk over activities, objects, territories and words that leads from each to the other. */
    WALK("walk", Side.PATH),
    /** M′: the same walk, what leads to everyone counting less. */
    DISTINCT_WALK("distinct-walk", Side.PATH),
    /** J: joining a service that others of the same territory already share. */
    JOINING("joining", Side.PATH);

    /** What a part speaks for. */
    public enum Side {
        /** V: what the partnership would be worth. */
        VALUE,
        /** F: that it could start. */
        FEASIBILITY,
        /** A trail of records that leads from one to the other; stands beside ½(V + F), as much as it. */
        PATH
    }

    private final String code;
    private final Side side;

    Block(String code, Side side) {
        this.code = code;
        this.side = side;
    }

    /** Key below {@code measure.part-} and {@code part.} in the message files. */
    public String code() {
        return code;
    }

    public Side side() {
        return side;
    }
}
