package org.tisserand.study;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.tisserand.model.Decision;
import org.tisserand.store.Ledger;

/** A decision in the ledger, and whether it counts or was taken back. */
public record DecisionLine(Decision decision, boolean counts) {

    /** All, oldest first, told of the actors that there are. */
    static List<DecisionLine> of(Ledger ledger, UnaryOperator<String> kept) {
        Set<Decision> counting = Set.copyOf(ledger.decisions().all());
        return ledger.decided().stream()
                .map(each -> new DecisionLine(each.about(kept), counting.contains(each)))
                .toList();
    }
}
