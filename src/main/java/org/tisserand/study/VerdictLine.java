package org.tisserand.study;

import java.util.List;
import java.util.Set;
import org.tisserand.model.Verdict;
import org.tisserand.store.Ledger;

/** A decision on two names in the ledger, and whether it counts or was taken back. */
public record VerdictLine(Verdict verdict, boolean counts) {

    /** All, oldest first. */
    static List<VerdictLine> of(Ledger ledger) {
        Set<Verdict> counting = Set.copyOf(ledger.verdicts().all());
        return ledger.judged().stream()
                .map(each -> new VerdictLine(each, counting.contains(each)))
                .toList();
    }
}
