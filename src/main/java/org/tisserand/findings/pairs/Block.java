package org.tisserand.findings.pairs;

/** The parts of a pair's score, in the order in which they are worth documenting. */
public enum Block {
    /** C: objects, populations, goals and territories in common. */
    WORK("work", Side.VALUE, Voice.WORK),
    /** K: what one needs, the other offers. */
    EXCHANGE("exchange", Side.VALUE, Voice.NEED),
    /** A: one already works with someone who is like the other. */
    ANALOGY("analogy", Side.VALUE, Voice.NETWORK),
    /** B: how much the tie would open closed neighbourhoods, shorten ways, and bring needs near offers. */
    OPENING("opening", Side.VALUE, Voice.NETWORK),
    /** Ter: a territory in common, or a level that covers the other's. */
    TERRITORY("territory", Side.FEASIBILITY, Voice.PLACE),
    /** Prox: how near their seats are. */
    NEARNESS("nearness", Side.FEASIBILITY, Voice.PLACE),
    /** Cap: that one of both at least can carry it, by how much each takes part in. */
    CAPACITY("capacity", Side.FEASIBILITY, Voice.NETWORK),
    /** Eng: that one of both at least leads recent activities in a small team. */
    ENGAGEMENT("engagement", Side.FEASIBILITY, Voice.NETWORK),
    /** Per: a window of time in common. */
    PERIOD("period", Side.FEASIBILITY, Voice.PLACE),
    /** G: how well word can pass between them. */
    GO_BETWEENS("go-betweens", Side.FEASIBILITY, Voice.NETWORK),
    /** L: how many routes of three ties there are. */
    ROUTES("routes", Side.FEASIBILITY, Voice.NETWORK),
    /** M: a walk over activities, objects, territories and words that leads from each to the other. */
    WALK("walk", Side.PATH, Voice.WORK),
    /** M′: the same walk, what leads to everyone counting less. */
    DISTINCT_WALK("distinct-walk", Side.PATH, Voice.WORK),
    /** J: joining a service that others of the same territory already share. */
    JOINING("joining", Side.PATH, Voice.WORK);

    /** What a part speaks for. */
    public enum Side {
        /** V: what the partnership would be worth. */
        VALUE,
        /** F: that it could start. */
        FEASIBILITY,
        /** A trail of records that leads from one to the other; stands beside ½(V + F), as much as it. */
        PATH
    }

    /** Of what a part speaks; {@link Score} tells when voices are heard in place of sides. */
    public enum Voice {
        /** What both work on. */
        WORK(Side.VALUE),
        /** What one needs and the other offers. */
        NEED(Side.VALUE),
        /** Where and when. */
        PLACE(Side.FEASIBILITY),
        /** Who is tied to whom, and how busy each is. */
        NETWORK(Side.FEASIBILITY);

        private final Side side;

        Voice(Side side) {
            this.side = side;
        }

        public Side side() {
            return side;
        }
    }

    private final String code;
    private final Side side;
    private final Voice voice;

    Block(String code, Side side, Voice voice) {
        this.code = code;
        this.side = side;
        this.voice = voice;
    }

    /** Key below {@code measure.part-} and {@code part.} in the message files. */
    public String code() {
        return code;
    }

    public Side side() {
        return side;
    }

    public Voice voice() {
        return voice;
    }
}
