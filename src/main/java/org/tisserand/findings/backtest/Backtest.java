package org.tisserand.findings.backtest;

import java.time.LocalDate;
import java.util.List;
import org.tisserand.metrics.Progress;
import org.tisserand.model.Facts;
import org.tisserand.model.Measure;
import org.tisserand.model.Phrase;
import org.tisserand.model.Value;

/**
 * What each method would have been worth from a day on.
 *
 * @param dataVersion of the facts
 * @param cut         the first day that was hidden
 * @param until       the first day after it that no longer counts
 * @param universe    which pairs were ranked
 * @param protocol    how the pairs to be found were hidden
 * @param trials      how many rankings the figures are means of
 * @param actors      known on the eve of the cut
 * @param ties        pairs of them tied by then
 * @param pairs       ranked, on the mean of the trials
 * @param positives   of which formed, on the mean of the trials
 * @param causes      events, or places, by which they formed
 * @param methods     in the order of the registry
 * @param differences of the score that people see to every other score and baseline
 * @param offices     what is known of each shared service by itself; empty where none is
 * @param leftOut     facts that were not looked at
 * @param notes       what a reader must know
 */
public record Backtest(
        long dataVersion,
        LocalDate cut,
        LocalDate until,
        Universe universe,
        Protocol protocol,
        int trials,
        int actors,
        int ties,
        double pairs,
        double positives,
        int causes,
        List<MethodResult> methods,
        List<Difference> differences,
        List<OfficeResult> offices,
        List<Omission> leftOut,
        List<Phrase> notes)
        implements Outcome {

    public Backtest {
        methods = List.copyOf(methods);
        differences = List.copyOf(differences);
        offices = List.copyOf(offices);
        leftOut = List.copyOf(leftOut);
        notes = List.copyOf(notes);
    }

    /**
     * What was measured of one method.
     *
     * @param id          as in results
     * @param family      what sort of method
     * @param performance the measures, means over the trials
     */
    public record MethodResult(String id, Family family, Performance performance) {}

    /**
     * By how much one method surpasses another, with where nineteen of twenty draws of the causes lie.
     *
     * @param method the one
     * @param other  the other
     * @param auc    of AUC
     * @param acAuc  of AUC among pairs of like activity
     * @param apLift of average precision over chance
     */
    public record Difference(String method, String other, Measure auc, Measure acAuc, Measure apLift) {}

    /**
     * One shared service by itself.
     *
     * @param object    what is shared
     * @param positives hidden pairs that share it, on the mean of the trials
     * @param joining   AUC of the chance that it is joined
     * @param shares    AUC of « already shares it »
     */
    public record OfficeResult(String object, double positives, Value joining, Value shares) {}

    /** Cost: that of the scores for each trial, and a thousand draws in O(formed pairs). */
    public static Outcome of(Facts facts, Plan plan, Progress progress) {
        return new Door(facts, plan).open(progress);
    }
}
