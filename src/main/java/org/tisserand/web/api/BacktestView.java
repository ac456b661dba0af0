package org.tisserand.web.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tisserand.findings.backtest.Backtest;
import org.tisserand.findings.backtest.Family;
import org.tisserand.findings.backtest.Omission;
import org.tisserand.findings.backtest.Performance;
import org.tisserand.model.Measure;
import org.tisserand.model.Measure.Interval;
import org.tisserand.model.Value;
import org.tisserand.model.Words;

/**
 * A back-test as the API and the command give it. A measure that is not defined is null.
 *
 * @param methods     the score that people see is {@code S}
 * @param differences of the score to each other score and baseline, with where nineteen of twenty draws lie
 * @param offices     each shared service by itself
 * @param leftOut     what was not looked at, and why
 * @param notes       what a reader must know
 */
public record BacktestView(
        List<MethodView> methods,
        List<DifferenceView> differences,
        List<OfficeView> offices,
        double positives,
        double pairs,
        int actors,
        int ties,
        int causes,
        int trials,
        LocalDate cut,
        LocalDate until,
        String universe,
        String protocol,
        List<String> leftOut,
        List<String> notes,
        long dataVersion) {

    /** One method. */
    public record MethodView(
            String method,
            String name,
            String family,
            boolean baseline,
            Optional<Double> auc,
            Optional<Double> dcAuc,
            Optional<Double> acAuc,
            Optional<Double> apLift,
            Optional<Double> lift1,
            Optional<Double> p20,
            Optional<Double> p50,
            Optional<Double> p100,
            Optional<Double> hits,
            Optional<Double> hubShare,
            Optional<Double> distinctActors,
            Optional<Double> lowestThird) {}

    /** One comparison. */
    public record DifferenceView(String method, String baseline, GapView auc, GapView acAuc, GapView apLift) {}

    /** By how much one surpasses the other. */
    public record GapView(Optional<Double> difference, Optional<Double> low, Optional<Double> high) {}

    /** One shared service. */
    public record OfficeView(
            String object, double positives, Optional<Double> joiningAuc, Optional<Double> alreadySharesAuc) {}

    public static BacktestView of(Backtest backtest, Words words) {
        return new BacktestView(
                backtest.methods().stream().map(each -> method(each, words)).toList(),
                backtest.differences().stream().map(BacktestView::difference).toList(),
                backtest.offices().stream().map(BacktestView::office).toList(),
                backtest.positives(),
                backtest.pairs(),
                backtest.actors(),
                backtest.ties(),
                backtest.causes(),
                backtest.trials(),
                backtest.cut(),
                backtest.until(),
                backtest.universe().code(),
                backtest.protocol().code(),
                backtest.leftOut().stream()
                        .map(Omission::phrase)
                        .map(words::say)
                        .toList(),
                backtest.notes().stream().map(words::say).toList(),
                backtest.dataVersion());
    }

    private static MethodView method(Backtest.MethodResult result, Words words) {
        Performance measured = result.performance();
        return new MethodView(
                result.id(),
                words.text("backtest.method." + result.id()),
                result.family().name().toLowerCase(Locale.ROOT),
                result.family() == Family.BASELINE,
                number(measured.auc()),
                number(measured.dcAuc()),
                number(measured.acAuc()),
                number(measured.apLift()),
                number(measured.lift1()),
                number(measured.p20()),
                number(measured.p50()),
                number(measured.p100()),
                number(measured.hits()),
                number(measured.hubShare()),
                number(measured.distinctActors()),
                number(measured.lowestThird()));
    }

    private static DifferenceView difference(Backtest.Difference each) {
        return new DifferenceView(each.method(), each.other(), gap(each.auc()), gap(each.acAuc()), gap(each.apLift()));
    }

    private static GapView gap(Measure gap) {
        return new GapView(
                number(gap.value()),
                gap.interval().map(Interval::low),
                gap.interval().map(Interval::high));
    }

    private static OfficeView office(Backtest.OfficeResult each) {
        return new OfficeView(each.object(), each.positives(), number(each.joining()), number(each.shares()));
    }

    private static Optional<Double> number(Value value) {
        return value.asDouble().stream().boxed().findFirst();
    }
}
