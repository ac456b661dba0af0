package org.tisserand.web.api;

import java.util.List;
import org.tisserand.model.Collaboration;
import org.tisserand.model.Tie;
import org.tisserand.network.Edge;
import org.tisserand.network.Snapshot;

/** Two actors joined, by which ties and collaborations, and the rows that say so. */
public record TieView(
        String from, String to, double strength, List<String> kinds, List<String> collaborations, List<String> rows) {

    static TieView of(Snapshot snapshot, Edge edge) {
        return new TieView(
                snapshot.actor(edge.u()).id(),
                snapshot.actor(edge.v()).id(),
                edge.weight(),
                edge.ties().stream().map(Tie::kind).distinct().sorted().toList(),
                edge.shared().stream().map(Collaboration::id).toList(),
                edge.ties().stream().map(tie -> tie.row().id()).toList());
    }
}
