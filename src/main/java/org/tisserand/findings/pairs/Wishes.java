package org.tisserand.findings.pairs;

import java.util.Map;
import java.util.TreeMap;
import org.tisserand.findings.Parameters;
import org.tisserand.findings.Strata;

/**
 * What a reader asks of the list of pairs.
 *
 * @param score     which named score ranks
 * @param most      most pairs of a list
 * @param perActor  most pairs of one actor in a list
 * @param audacity  exponent of I in S · I^audacity, 0 and up
 * @param document  most pairs told as pairs to document
 * @param quota     least share of pairs with an actor of the least endowed third
 * @param small     least share of pairs with an actor of a rural, insular or remote place
 * @param crowd     most share of pairs with an over-solicited actor, as long as others are to be had
 * @param sparing   share of the score that a pair of two over-solicited actors loses
 * @param diversity from 0 to 1: how much a pair loses by being like those already chosen
 * @param wider     whether pairs with one common partner, of different communities and sectors, are looked at too
 * @param lists     how many readers are served, each with pairs of its own
 */
record Wishes(
        Score score,
        int most,
        int perActor,
        double audacity,
        int document,
        double quota,
        double small,
        double crowd,
        double sparing,
        double diversity,
        boolean wider,
        int lists) {

    /** The number of the score that people see where none is asked for. */
    static final double SHOWN = 5;

    /** The lens's parameters and their defaults; {@code score} is a number of {@link #NUMBERED}. */
    static final Map<String, Double> DEFAULTS = Map.ofEntries(
            Map.entry("score", SHOWN),
            Map.entry("most", 20.0),
            Map.entry("perActor", 3.0),
            Map.entry("audacity", 0.0),
            Map.entry("document", 5.0),
            Map.entry("quota", 0.4),
            Map.entry(Strata.SMALL, Strata.FAIR),
            Map.entry("crowd", 0.35),
            Map.entry("sparing", 0.1),
            Map.entry("diversity", 0.0),
            Map.entry("wider", 0.0),
            Map.entry("lists", 1.0));

    /** The named scores by the numbers that ask for them. */
    static final Map<Double, Score> NUMBERED =
            Map.of(1.0, Score.V1, 2.0, Score.V2, 3.0, Score.V3, 4.0, Score.V2_DISTINCT, SHOWN, Score.V4);

    static Wishes of(Parameters told) {
        Map<String, Double> all = new TreeMap<>(DEFAULTS);
        all.putAll(told.values());
        return new Wishes(
                score(all.getOrDefault("score", SHOWN)),
                all.getOrDefault("most", 20.0).intValue(),
                all.getOrDefault("perActor", 3.0).intValue(),
                all.getOrDefault("audacity", 0.0),
                all.getOrDefault("document", 5.0).intValue(),
                all.getOrDefault("quota", 0.4),
                all.getOrDefault(Strata.SMALL, Strata.FAIR),
                all.getOrDefault("crowd", 0.35),
                all.getOrDefault("sparing", 0.1),
                all.getOrDefault("diversity", 0.0),
                all.getOrDefault("wider", 0.0) != 0,
                Math.max(1, all.getOrDefault("lists", 1.0).intValue()));
    }

    /** The same, for the list of one actor, which is in every pair. */
    Wishes ofOne() {
        return new Wishes(score, most, most, audacity, document, quota, small, crowd, sparing, diversity, wider, 1);
    }

    private static Score score(double number) {
        return NUMBERED.getOrDefault(number, Score.SHOWN);
    }
}
