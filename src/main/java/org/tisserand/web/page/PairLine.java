package org.tisserand.web.page;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tisserand.model.Actor;
import org.tisserand.model.RowRef;
import org.tisserand.network.Edge;
import org.tisserand.network.Snapshot;

/** Two tied actors, and the rows that say so. */
final class PairLine {

    private static final int ROWS = 3;

    private PairLine() {}

    static MixingSheet.Pair of(Shell shell, Snapshot snapshot, Edge edge) {
        Actor one = snapshot.actor(edge.u());
        Actor other = snapshot.actor(edge.v());
        return new MixingSheet.Pair(
                one.name(),
                shell.link(PageId.ACTORS, one.id()),
                other.name(),
                shell.link(PageId.ACTORS, other.id()),
                rows(shell, edge));
    }

    private static String rows(Shell shell, Edge edge) {
        Stream<RowRef> told = edge.ties().stream().map(tie -> tie.row());
        Stream<RowRef> shared = edge.shared().stream().map(each -> each.row());
        long more = (long) edge.ties().size() + edge.shared().size() - ROWS;
        String first = Stream.concat(told, shared)
                .limit(ROWS)
                .map(row -> shell.say("report.place", row.sheet(), row.row()))
                .collect(Collectors.joining(" · "));
        return more > 0 ? first + " " + shell.say("pair.more", more) : first;
    }
}
