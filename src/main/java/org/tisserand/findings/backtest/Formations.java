package org.tisserand.findings.backtest;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.tisserand.model.Facts;
import org.tisserand.network.Recipe;

/** The pairs that formed between two days, each with what those that formed together have in common. */
final class Formations {

    private final Facts facts;
    private final Causes causes;

    Formations(Facts facts) {
        this.facts = facts;
        this.causes = new Causes(facts);
    }

    /** @param until the first day that no longer counts */
    Map<Formation.Ends, String> between(LocalDate from, LocalDate until) {
        Map<Formation.Ends, String> formed = new HashMap<>();
        Formation.between(from, until, facts, Recipe.DEFAULT.largest())
                .forEach((ends, joining) ->
                        formed.put(ends, joining.cause().orElseGet(() -> causes.of(ends.low(), ends.high()))));
        return formed;
    }
}
