package org.tisserand.findings.mutualisation;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tisserand.findings.pairs.Stems;
import org.tisserand.model.Need;
import org.tisserand.model.Phrase;
import org.tisserand.model.Resource;

/**
 * A need, as others may meet it.
 *
 * @param need  as its row tells it
 * @param actor the vertex of who needs
 * @param items what would meet it: the resource sought, or, where none is named, an offer on any of its objects
 * @param units how many, its own resource having met what it can; 1 where no quantity is told
 */
record Demand(Need need, int actor, List<String> items, int units) {

    /** Whether what is sought and what is shared are described with a word in common. */
    boolean sharesWordWith(Supply supply) {
        Set<String> told = words(supply.resource().flatMap(Resource::description));
        return !Collections.disjoint(words(need.description()), told);
    }

    private static Set<String> words(Optional<String> description) {
        return description.<Set<String>>map(Stems::of).orElse(Set.of());
    }

    /** What is sought, in words. */
    Phrase says() {
        return need.resource()
                .map(code -> Phrase.term("resource", code))
                .orElseGet(() -> Phrase.list(need.facets().objects().stream()
                        .map(code -> Phrase.term("object", code))
                        .toList()));
    }
}
