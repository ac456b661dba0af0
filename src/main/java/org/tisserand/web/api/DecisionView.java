package org.tisserand.web.api;

import java.time.Instant;
import java.util.List;
import org.tisserand.model.Decision;
import org.tisserand.report.Naming;

/**
 * A decision on a finding as the API gives it.
 *
 * @param counts false where it was taken back
 */
public record DecisionView(
        long number,
        Instant at,
        String lens,
        String finding,
        List<FindingView.SubjectView> subjects,
        String stage,
        Label stageName,
        String note,
        boolean counts) {

    static DecisionView of(Decision decision, boolean counts, Naming naming) {
        return new DecisionView(
                decision.number(),
                decision.at(),
                decision.lens(),
                decision.finding(),
                decision.subjects().stream()
                        .map(each -> FindingView.SubjectView.of(each, naming))
                        .toList(),
                decision.stage().code(),
                Label.key("stage." + decision.stage().code()),
                decision.note(),
                counts);
    }
}
