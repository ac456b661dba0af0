package org.tisserand.web.page;

import org.tisserand.network.Recipe;

/** Which records made the network, in words, and last the recipe itself, by which it is made again. */
final class RecipeText {

    private RecipeText() {}

    static String of(Shell shell, Recipe recipe) {
        String kinds = recipe.kinds().isEmpty()
                ? shell.say("recipe.kinds.all")
                : shell.say("recipe.kinds.some", String.join(", ", recipe.kinds()));
        String years = recipe.period().isUnknown()
                ? shell.say("recipe.period.all")
                : shell.say("recipe.period.some", recipe.period().toString());
        String strength = recipe.minStrength() == 0
                ? shell.say("recipe.strength.all")
                : shell.say("recipe.strength.some", shell.number(recipe.minStrength(), 4));
        return shell.say(
                "recipe.text",
                shell.say("recipe.projection." + recipe.projection().code()),
                kinds,
                years,
                strength,
                recipe.largest(),
                recipe.canonical());
    }
}
