package org.tisserand.model;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * What people decided of a finding.
 *
 * @param number   of its line in the ledger
 * @param lens     id of the finding's lens
 * @param finding  its id
 * @param subjects whom and what it was about when they decided
 * @param note     why, or what came of it, in their words; may be empty
 * @param grounds  marks of the rows that it rested on then, as {@link Evidence#marks} gives them
 */
public record Decision(
        long number,
        Instant at,
        String lens,
        String finding,
        List<Subject> subjects,
        Stage stage,
        String note,
        Set<String> grounds) {

    /** What people decide of a finding as it is told now. */
    public static Decision on(Finding finding, long number, Instant at, Stage stage, String note) {
        return new Decision(
                number, at, finding.lens(), finding.id(), finding.subjects(), stage, note, finding.grounds());
    }

    public Decision {
        subjects = List.copyOf(subjects);
        grounds = Set.copyOf(grounds);
    }
}
