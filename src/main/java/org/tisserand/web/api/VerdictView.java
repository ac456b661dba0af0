package org.tisserand.web.api;

import java.time.Instant;
import org.tisserand.model.Verdict;
import org.tisserand.study.VerdictLine;

/**
 * A decision on two actors as the API gives it.
 *
 * @param kept   the one under whose name both are known where they are one, as it was called then
 * @param counts false where it was taken back
 */
public record VerdictView(
        long number, Instant at, boolean same, Verdict.Named kept, Verdict.Named other, boolean counts) {

    static VerdictView of(VerdictLine line) {
        return of(line.verdict(), line.counts());
    }

    static VerdictView of(Verdict verdict, boolean counts) {
        return new VerdictView(verdict.number(), verdict.at(), verdict.same(), verdict.kept(), verdict.other(), counts);
    }
}
