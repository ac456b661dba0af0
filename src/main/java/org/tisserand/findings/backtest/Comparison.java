package org.tisserand.findings.backtest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.tisserand.findings.backtest.Backtest.Difference;
import org.tisserand.findings.backtest.Backtest.MethodResult;
import org.tisserand.findings.pairs.Score;
import org.tisserand.model.Measure;
import org.tisserand.model.Measure.Interval;
import org.tisserand.model.Value;

/** Several methods on the same trials: the mean of their measures, and by how much the score surpasses the others. */
final class Comparison {

    private static final String SCORE = "S";

    /** One method as it was measured, trial by trial. */
    private record Line(Family family, List<Measured> trials) {}

    private final Map<String, Line> lines = new LinkedHashMap<>();
    private final List<List<String>> causes = new ArrayList<>();

    /** Measures one method on the trial of the moment. */
    void add(String id, Family family, Measured measured) {
        lines.computeIfAbsent(id, key -> new Line(family, new ArrayList<>()))
                .trials()
                .add(measured);
    }

    /** Closes a trial: a method that it has not is not compared. */
    void close(Trial trial) {
        causes.add(trial.answers().causes());
        lines.values().removeIf(line -> line.trials().size() < causes.size());
    }

    int causeCount() {
        return (int) causes.stream().flatMap(List::stream).distinct().count();
    }

    List<MethodResult> results() {
        var results = new ArrayList<MethodResult>();
        lines.forEach((id, line) -> results.add(new MethodResult(id, line.family(), mean(line))));
        return results;
    }

    private static Performance mean(Line line) {
        return Performance.mean(
                line.trials().stream().map(Measured::performance).toList());
    }

    /** Of the score to every other score and baseline; a score that is told more is held against what is told as much. */
    List<Difference> differences() {
        var drawn = new LinkedHashMap<String, List<double[]>>();
        Resampling resampling = Resampling.of(causes, Resampling.DRAWS, Resampling.SEED);
        lines.forEach((id, line) -> {
            if (line.family() != Family.PART) {
                drawn.put(id, drawn(resampling, line));
            }
        });
        var differences = new ArrayList<Difference>();
        drawn.keySet().stream()
                .filter(id -> id.equals(SCORE) || id.equals(Methods.TOLD_SCORE))
                .forEach(id -> drawn.keySet().stream()
                        .filter(other -> !other.equals(id) && !other.equals(Score.SHOWN.id()))
                        .forEach(other -> difference(id, other, drawn).ifPresent(differences::add)));
        return differences;
    }

    private static List<double[]> drawn(Resampling resampling, Line line) {
        List<Ranking> rankings = line.trials().stream().map(Measured::ranking).toList();
        return List.of(
                resampling.drawn(rankings, Ranking::auc),
                resampling.drawn(rankings, Ranking::activityControlledAuc),
                resampling.drawn(rankings, Ranking::precisionLift));
    }

    private Optional<Difference> difference(String id, String other, Map<String, List<double[]>> drawn) {
        List<double[]> one = drawn.getOrDefault(id, List.of());
        List<double[]> two = drawn.getOrDefault(other, List.of());
        Line own = lines.get(id);
        Line others = lines.get(other);
        if (own == null || others == null) {
            return Optional.empty();
        }
        Performance here = mean(own);
        Performance there = mean(others);
        return Optional.of(new Difference(
                id,
                other,
                gap("auc", here.auc(), there.auc(), Resampling.difference(one.get(0), two.get(0))),
                gap("acAuc", here.acAuc(), there.acAuc(), Resampling.difference(one.get(1), two.get(1))),
                gap("apLift", here.apLift(), there.apLift(), Resampling.difference(one.get(2), two.get(2)))));
    }

    private static Measure gap(String id, Value one, Value other, Optional<Interval> interval) {
        OptionalDouble here = one.asDouble();
        OptionalDouble there = other.asDouble();
        return here.isPresent() && there.isPresent()
                ? new Measure(id, Value.of(here.getAsDouble() - there.getAsDouble()), interval)
                : Measure.of(id, here.isEmpty() ? one : other);
    }
}
