package org.tisserand.web.api;

import java.util.List;
import org.tisserand.network.Recipe;
import org.tisserand.study.Scene;

/**
 * A list as the API gives it.
 *
 * @param items       all, or the slice asked for
 * @param total       how many there are in all
 * @param dataVersion of the facts they were drawn from
 * @param recipe      of the network
 * @param method      how they were had
 */
public record Listing(List<?> items, int total, long dataVersion, RecipeView recipe, String method) {

    static Listing of(List<?> items, Scene scene, Recipe recipe, String method) {
        return new Listing(items, items.size(), scene.dataVersion(), RecipeView.of(recipe), method);
    }

    /** At most {@code limit} items after the first {@code after}. */
    Listing slice(int after, int limit) {
        int from = Math.min(after, items.size());
        int to = (int) Math.min((long) from + limit, items.size());
        return new Listing(items.subList(from, to), total, dataVersion, recipe, method);
    }
}
