package org.tisserand.study;

import java.util.List;
import org.tisserand.ingest.Assembly;
import org.tisserand.ingest.duplicates.Apart;
import org.tisserand.ingest.duplicates.Candidate;
import org.tisserand.ingest.duplicates.Duplicates;
import org.tisserand.model.Actor;
import org.tisserand.model.Facts;

/** Which names would look alike once one more import were loaded, told before it is. */
final class Alike {

    private Alike() {}

    /** The pairs of which one at least was read in the import {@code importId}, whose facts are {@code more}. */
    static List<Candidate> after(Scene scene, Facts more, String importId) {
        Facts joined = Assembly.joined(scene.facts(), more, scene.verdicts());
        var apart = new Apart(joined, scene.verdicts());
        return Duplicates.among(joined).stream()
                .filter(each -> isFrom(importId, each.first()) || isFrom(importId, each.second()))
                .filter(each -> !apart.holds(each))
                .toList();
    }

    private static boolean isFrom(String importId, Actor actor) {
        return actor.rows().stream().anyMatch(row -> row.importId().equals(importId));
    }
}
