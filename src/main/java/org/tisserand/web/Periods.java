package org.tisserand.web;

import java.util.List;
import java.util.Optional;
import org.tisserand.model.Facts;
import org.tisserand.model.Period;
import org.tisserand.network.Evolution;
import org.tisserand.network.Recipe;

/**
 * The two periods that a request compares: those it names, or the last two that ties tell.
 *
 * @param told those that may be chosen, by first day
 */
public record Periods(List<Period> told, Optional<Period> before, Optional<Period> after) {

    private static final int MOST = 12;

    public static Periods of(Facts facts, Asked asked) {
        List<Period> told = Evolution.periods(facts, MOST);
        int last = told.size();
        return new Periods(
                told,
                named(asked, "before").or(() -> last < 2 ? Optional.empty() : Optional.of(told.get(last - 2))),
                named(asked, "after").or(() -> last < 2 ? Optional.empty() : Optional.of(told.get(last - 1))));
    }

    private static Optional<Period> named(Asked asked, String name) {
        return Optional.of(asked.period(name)).filter(each -> !each.isUnknown());
    }

    /** The same recipe, of one period. */
    public Recipe in(Period period, Recipe recipe) {
        return new Recipe(recipe.kinds(), period, recipe.minStrength(), recipe.projection(), recipe.largest());
    }
}
