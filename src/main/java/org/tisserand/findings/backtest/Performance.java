package org.tisserand.findings.backtest;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.tisserand.model.Value;

/**
 * What was measured of one method.
 *
 * @param auc            the share of (formed, not formed) in which the formed pair stands above
 * @param dcAuc          the same among pairs of like degrees
 * @param acAuc          the same among pairs of like recent activity
 * @param apLift         average precision over that of chance
 * @param lift1          how much more often than all the pairs of the first hundredth form
 * @param p20            the share of the first 20 that formed
 * @param p50            of the first 50
 * @param p100           of the first 100
 * @param hits           formed pairs on the short list
 * @param hubShare       the share of the short list with an actor of the tenth that has most partners
 * @param distinctActors actors on the short list
 * @param lowestThird    the share of the short list with an actor of the third of least capacity
 */
public record Performance(
        Value auc,
        Value dcAuc,
        Value acAuc,
        Value apLift,
        Value lift1,
        Value p20,
        Value p50,
        Value p100,
        Value hits,
        Value hubShare,
        Value distinctActors,
        Value lowestThird) {

    /** The mean of each measure over those trials that have it. */
    static Performance mean(List<Performance> trials) {
        return new Performance(
                mean(trials, Performance::auc),
                mean(trials, Performance::dcAuc),
                mean(trials, Performance::acAuc),
                mean(trials, Performance::apLift),
                mean(trials, Performance::lift1),
                mean(trials, Performance::p20),
                mean(trials, Performance::p50),
                mean(trials, Performance::p100),
                mean(trials, Performance::hits),
                mean(trials, Performance::hubShare),
                mean(trials, Performance::distinctActors),
                mean(trials, Performance::lowestThird));
    }

    private static Value mean(List<Performance> trials, Function<Performance, Value> measure) {
        OptionalDouble mean = trials.stream()
                .flatMap(each -> measure.apply(each).asDouble().stream().boxed())
                .mapToDouble(Double::doubleValue)
                .average();
        return mean.isPresent() ? Value.of(mean.getAsDouble()) : measure.apply(trials.get(0));
    }

    static Value value(OptionalDouble number, String reason) {
        return number.isPresent() ? Value.of(number.getAsDouble()) : Value.undefined(reason);
    }
}
