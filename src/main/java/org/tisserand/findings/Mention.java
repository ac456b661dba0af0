package org.tisserand.findings;

import java.util.List;
import org.tisserand.model.Evidence;
import org.tisserand.model.Facets;
import org.tisserand.model.Period;

/**
 * That an actor has to do with some objects, populations and territories, as one record says it.
 *
 * @param kind   what sort of record
 * @param actor  an actor's id
 * @param facets what, for whom, where
 * @param weight how much of it, above 0; 1 where not told
 * @param period when
 * @param rows   the rows that say so, one or two (a part taken in a collaboration, and what the collaboration is about)
 */
public record Mention(Kind kind, String actor, Facets facets, double weight, Period period, List<Evidence> rows) {

    /** What sort of record it is. */
    public enum Kind {
        /** A part in a collaboration. */
        ACTIVITY,
        /** A scope declared apart from any collaboration. */
        SCOPE,
        OFFER,
        NEED,
        GOAL;

        /** Whether it is work being done, and not only wished for. */
        public boolean isWork() {
            return this == ACTIVITY || this == SCOPE || this == OFFER;
        }
    }

    public Mention {
        rows = List.copyOf(rows);
    }
}
