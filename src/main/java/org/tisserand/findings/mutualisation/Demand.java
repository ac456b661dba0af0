package org.tisserand.findings.mutualisation;

import java.util.List;
import org.tisserand.model.Need;
import org.tisserand.model.Phrase;

/**
 * A need, as others may meet it.
 *
 * @param need  as its row tells it
 * @param actor the vertex of who needs
 * @param items what would meet it: the resource sought, or, where none is named, an offer on any of its objects
 * @param units how many, its own resource having met what it can; 1 where no quantity is told
 */
record Demand(Need need, int actor, List<String> items, int units) {

    /** What is sought, in words. */
    Phrase says() {
        return need.resource()
                .map(code -> Phrase.term("resource", code))
                .orElseGet(() -> Phrase.list(need.facets().objects().stream()
                        .map(code -> Phrase.term("object", code))
                        .toList()));
    }
}
