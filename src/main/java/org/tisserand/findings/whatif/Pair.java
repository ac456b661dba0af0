package org.tisserand.findings.whatif;

import java.util.List;
import java.util.Optional;
import org.tisserand.findings.pairs.Partnerships;
import org.tisserand.model.Finding;
import org.tisserand.model.Subject;

/** Two actors who would work together, by id. */
public record Pair(String from, String to) {

    /** The two partners that a finding is about; absent where it is not about two. */
    public static Optional<Pair> of(Finding finding) {
        List<String> partners = finding.subjects().stream()
                .filter(each -> each.role().equals(Partnerships.PARTNER))
                .map(Subject::id)
                .toList();
        return partners.size() == 2 ? Optional.of(new Pair(partners.get(0), partners.get(1))) : Optional.empty();
    }

    /** The other of the two; absent where {@code actor} is neither. */
    public Optional<String> beside(String actor) {
        return actor.equals(from) ? Optional.of(to) : actor.equals(to) ? Optional.of(from) : Optional.empty();
    }

    /** As in addresses: both ids with a tilde between. */
    public String code() {
        return from + "~" + to;
    }
}
