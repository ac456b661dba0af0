package org.tisserand.web.api;

import java.util.List;
import org.tisserand.ingest.duplicates.Candidate;
import org.tisserand.ingest.duplicates.Carried;
import org.tisserand.model.Actor;
import org.tisserand.model.RowRef;

/**
 * Two actors that may be one, as the API gives them.
 *
 * @param score       how alike the names are, from 0.9 to 1; no probability
 * @param agree       what speaks for it
 * @param differ      what speaks against it, or is not known
 * @param tiesBetween rows of ties between the two, which would no longer count
 */
public record DuplicateView(
        SideView first, SideView second, double score, List<Label> agree, List<Label> differ, int tiesBetween) {

    /** One of the two, what rows tell of it, and where they are. */
    public record SideView(String id, String name, Carried told, List<String> rows) {
        private static SideView of(Actor actor, Carried told) {
            return new SideView(
                    actor.id(),
                    actor.name(),
                    told,
                    actor.rows().stream().map(RowRef::id).toList());
        }
    }

    static DuplicateView of(Candidate each) {
        return new DuplicateView(
                SideView.of(each.first(), each.ofFirst()),
                SideView.of(each.second(), each.ofSecond()),
                each.score(),
                each.agree().stream().map(Label::phrase).toList(),
                each.differ().stream().map(Label::phrase).toList(),
                each.tiesBetween());
    }
}
