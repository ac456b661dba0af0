package org.tisserand.report;

import org.tisserand.model.Phrase;
import org.tisserand.network.Recipe;

/** Which records made the network, in words, and last the recipe itself, by which it is made again. */
public final class RecipeText {

    private RecipeText() {}

    public static Phrase of(Recipe recipe) {
        return Phrase.message(
                "recipe.text",
                Phrase.message("recipe.projection." + recipe.projection().code()),
                kinds(recipe),
                period(recipe),
                strength(recipe),
                Phrase.number(recipe.largest()),
                Phrase.text(recipe.canonical()));
    }

    /** Which kinds of ties count. */
    static Phrase kinds(Recipe recipe) {
        return recipe.kinds().isEmpty()
                ? Phrase.message("recipe.kinds.all")
                : Phrase.message("recipe.kinds.some", Phrase.text(String.join(", ", recipe.kinds())));
    }

    /** Of which years. */
    static Phrase period(Recipe recipe) {
        return recipe.period().isUnknown()
                ? Phrase.message("recipe.period.all")
                : Phrase.message(
                        "recipe.period.some", Phrase.text(recipe.period().toString()));
    }

    private static Phrase strength(Recipe recipe) {
        return recipe.minStrength() == 0
                ? Phrase.message("recipe.strength.all")
                : Phrase.message("recipe.strength.some", Phrase.number(recipe.minStrength(), 4));
    }
}
