package org.tisserand.findings.mutualisation;

import java.util.Optional;
import java.util.Set;
import org.tisserand.model.Evidence;
import org.tisserand.model.Facets;
import org.tisserand.model.Period;
import org.tisserand.model.Phrase;
import org.tisserand.model.Resource;

/**
 * A resource to share or an offer, as it may meet needs.
 *
 * @param id       of its row's record
 * @param resource absent for an offer
 * @param actor    the vertex of who has it
 * @param items    what it meets
 * @param facets   of an offer: on what, for whom, where
 * @param units    left over when its holder's own needs are met
 * @param says     what it is, in words
 * @param period   when
 * @param row      that says so
 */
record Supply(
        String id,
        Optional<Resource> resource,
        int actor,
        Set<String> items,
        Facets facets,
        int units,
        Phrase says,
        Period period,
        Evidence row) {

    /** Things that cannot be used from afar are those that no list of them says can. */
    private static final Set<String> FROM_AFAR =
            Set.of("expertise", "data", "communication", "digital", "network", "funding", "fiduciary", "facilitation");

    /** Whether it stays whole however many take of it. */
    static boolean isEndless(String kind) {
        return kind.equals("data");
    }

    /** Whether it is of a kind of which one unit fewer can be told: rooms, machines, posts; neither data nor goodwill. */
    boolean isCounted() {
        return isOfAPlace()
                && resource.flatMap(Resource::kind).filter("volunteers"::equals).isEmpty();
    }

    /** Whether one must go to it, or bring it, to use it. */
    boolean isOfAPlace() {
        return resource.isPresent()
                && resource.flatMap(Resource::kind).filter(FROM_AFAR::contains).isEmpty();
    }
}
