package org.tisserand.findings.overlaps;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tisserand.model.Facts;
import org.tisserand.model.Tie;
import org.tisserand.model.TieState;
import org.tisserand.network.Snapshot;

/** Whether two actors are joined already, by a tie or a collaboration; and what is known of the pair where they are not. */
final class Coordination {

    private final Snapshot network;
    private final Map<Set<String>, Tie> told = new HashMap<>();

    Coordination(Facts facts, Snapshot network) {
        this.network = network;
        facts.ties().stream()
                .filter(each -> each.state() != TieState.PRESENT && !each.from().equals(each.to()))
                .filter(each -> each.period().overlaps(network.recipe().period()))
                .forEach(each -> told.merge(
                        Set.of(each.from(), each.to()),
                        each,
                        (one, other) -> one.state() == TieState.UNKNOWN ? one : other));
    }

    boolean joined(String one, String other) {
        return network.adjacent(
                network.vertex(one).orElseThrow(), network.vertex(other).orElseThrow());
    }

    /** The row that says that their tie is unknown, or else that it is absent, where there is one. */
    List<Tie> told(String one, String other) {
        Tie tie = told.get(Set.of(one, other));
        return tie == null ? List.of() : List.of(tie);
    }

    boolean isUnknown(String one, String other) {
        return told(one, other).stream().anyMatch(each -> each.state() == TieState.UNKNOWN);
    }
}
