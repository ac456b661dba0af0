package org.tisserand.web.api;

import java.util.List;
import org.tisserand.network.Recipe;

/** The recipe of a result, in full. */
public record RecipeView(
        List<String> kinds, String period, double minStrength, String projection, int largest, String canonical) {

    static RecipeView of(Recipe recipe) {
        return new RecipeView(
                List.copyOf(recipe.kinds()),
                recipe.period().toString(),
                recipe.minStrength(),
                recipe.projection().code(),
                recipe.largest(),
                recipe.canonical());
    }
}
