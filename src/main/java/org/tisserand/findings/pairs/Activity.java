package org.tisserand.findings.pairs;

import java.util.List;
import java.util.SortedSet;
import org.tisserand.model.Collaboration;
import org.tisserand.model.Participation;

/**
 * A collaboration as the walk and engagement see it: who took part, how lately, and what it bears.
 *
 * @param told     the collaboration
 * @param parts    one participation of each actor in it, by vertex
 * @param members  vertices, ascending, each once; one at least
 * @param recency  2^(−age / 3 years), 1 where it is not dated
 * @param features what it is about, where, and the words that tell it; {@link Feature} sorts
 */
record Activity(
        Collaboration told,
        List<Participation> parts,
        List<Integer> members,
        double recency,
        SortedSet<Feature> features) {

    /** Whether it is dated, and began less than three years before the day. */
    boolean isRecent() {
        return recency > 0.5 && !told.period().isUnknown();
    }
}
