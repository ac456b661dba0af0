package org.tisserand.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.tisserand.findings.backtest.Backtest;
import org.tisserand.findings.backtest.Family;
import org.tisserand.findings.backtest.Omission;
import org.tisserand.findings.backtest.Performance;
import org.tisserand.model.Measure;
import org.tisserand.model.Value;
import org.tisserand.model.Words;

/** A back-test as texts: what was asked, tables of which the first column names, and what to know of them. */
public final class BacktestTables {

    private static final List<String> MEASURES = List.of(
            "auc",
            "dcAuc",
            "acAuc",
            "apLift",
            "lift1",
            "p20",
            "p50",
            "p100",
            "hubShare",
            "distinctActors",
            "lowestThird");
    private static final List<String> GAPS = List.of("auc", "acAuc", "apLift");

    private final Backtest backtest;
    private final Words words;

    public BacktestTables(Backtest backtest, Words words) {
        this.backtest = backtest;
        this.words = words;
    }

    /**
     * A table.
     *
     * @param title    also the heading of the first column
     * @param headings of the other columns
     * @param rows     as many cells as there are columns, the first a name
     */
    public record Table(String title, List<String> headings, List<List<String>> rows) {}

    /** What was asked, and how much there was to rank. */
    public List<String> heading() {
        return List.of(
                words.text(
                        "backtest.heading." + backtest.protocol().code(),
                        backtest.cut().toString(),
                        backtest.until().toString(),
                        backtest.trials()),
                words.text(
                        "backtest.size",
                        backtest.actors(),
                        backtest.ties(),
                        words.number(backtest.pairs(), 1),
                        words.text("backtest.universe." + backtest.universe().code()),
                        words.number(backtest.positives(), 1),
                        words.number(100 * backtest.positives() / backtest.pairs(), 3),
                        backtest.causes()));
    }

    /** Scores, baselines, parts, differences and, where there are any, shared services. */
    public List<Table> tables() {
        var tables = new ArrayList<Table>();
        for (Family family : List.of(Family.SCORE, Family.BASELINE, Family.PART)) {
            tables.add(methods(family));
        }
        tables.add(new Table(
                words.text("backtest.differences"),
                headings(GAPS),
                backtest.differences().stream().map(this::row).toList()));
        if (!backtest.offices().isEmpty()) {
            tables.add(offices());
        }
        return tables;
    }

    /** What was left out, and what a reader must know. */
    public List<String> remarks() {
        return Stream.concat(backtest.leftOut().stream().map(Omission::phrase), backtest.notes().stream())
                .map(words::say)
                .toList();
    }

    private List<String> headings(List<String> measures) {
        return measures.stream()
                .map(each -> words.text("backtest.measure." + each))
                .toList();
    }

    private Table methods(Family family) {
        return new Table(
                words.text("backtest.family." + family.name().toLowerCase(Locale.ROOT)),
                headings(MEASURES),
                backtest.methods().stream()
                        .filter(each -> each.family() == family)
                        .map(each -> row(name(each.id()), each.performance()))
                        .toList());
    }

    private String name(String method) {
        return words.text("backtest.method." + method);
    }

    private List<String> row(String name, Performance measured) {
        return List.of(
                name,
                number(measured.auc(), 3),
                number(measured.dcAuc(), 3),
                number(measured.acAuc(), 3),
                number(measured.apLift(), 1),
                number(measured.lift1(), 1),
                number(measured.p20(), 3),
                number(measured.p50(), 3),
                number(measured.p100(), 3),
                number(measured.hubShare(), 2),
                number(measured.distinctActors(), 0),
                number(measured.lowestThird(), 2));
    }

    private String number(Value value, int digits) {
        return value.asDouble().isPresent() ? words.decimals(value.asDouble().getAsDouble(), digits) : "–";
    }

    private List<String> row(Backtest.Difference each) {
        return List.of(
                words.text("backtest.difference", name(each.method()), name(each.other())),
                gap(each.auc(), 3),
                gap(each.acAuc(), 3),
                gap(each.apLift(), 1));
    }

    private String gap(Measure gap, int digits) {
        if (gap.value().asDouble().isEmpty()) {
            return "–";
        }
        String difference = signed(gap.value().asDouble().getAsDouble(), digits);
        return gap.interval()
                .map(each ->
                        "%s [%s ; %s]".formatted(difference, signed(each.low(), digits), signed(each.high(), digits)))
                .orElse(difference);
    }

    private String signed(double number, int digits) {
        return (number < 0 ? "−" : "+") + words.decimals(Math.abs(number), digits);
    }

    private Table offices() {
        return new Table(
                words.text("backtest.offices"),
                Stream.of("positives", "joining", "shares")
                        .map(each -> words.text("backtest.offices." + each))
                        .toList(),
                backtest.offices().stream()
                        .map(each -> List.of(
                                words.term("object", each.object()),
                                words.decimals(each.positives(), 1),
                                number(each.joining(), 3),
                                number(each.shares(), 3)))
                        .toList());
    }
}
