package org.tisserand.metrics;

import java.util.ArrayList;
import java.util.List;
import org.tisserand.model.Phrase;
import org.tisserand.model.Value;
import org.tisserand.network.LeftOut;
import org.tisserand.network.Snapshot;

/**
 * The share of all possible pairs of actors that are tied: {@code 2m / (n (n − 1))}.
 *
 * <p>Between 0 and 1; without two actors there is no pair, hence no value. What the recipe counts and no
 * edge can show is remarked: ties of an actor with itself, collaborations too large to be evidence. Cost: O(1).
 *
 * @see <a href="https://doi.org/10.1017/CBO9780511815478">Wasserman & Faust (1994), Social Network Analysis, §4.1.1</a>
 */
final class Density {

    private Density() {}

    static Scores of(Snapshot snapshot) {
        double n = snapshot.vertexCount();
        Value value = n < 2 ? Value.undefined("too-few-actors") : Value.of(2 * snapshot.edgeCount() / (n * (n - 1)));
        return new Scores(List.of(value), leftOut(snapshot));
    }

    /** What the facts hold and no edge shows. */
    private static List<Phrase> leftOut(Snapshot snapshot) {
        LeftOut out = snapshot.leftOut();
        var remarks = new ArrayList<Phrase>();
        if (out.loops() > 0) {
            remarks.add(Phrase.message("remark.loops", Phrase.number(out.loops())));
        }
        if (out.large() > 0) {
            int largest = snapshot.recipe().largest();
            remarks.add(Phrase.message("remark.large", Phrase.number(out.large()), Phrase.number(largest)));
        }
        return remarks;
    }
}
