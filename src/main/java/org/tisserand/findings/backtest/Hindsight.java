package org.tisserand.findings.backtest;

import java.time.LocalDate;
import java.util.List;
import org.tisserand.model.Facts;

/**
 * The facts as they could be known before a day: what is dated after it is hidden, and what is not dated with it, since
 * nobody can say that it was not written later.
 *
 * <p>A collaboration, a tie, an offer, a need, a resource or a goal is known from its first day on; an end that comes
 * later is forgotten. A sum (a scope) and a survey's answer are known from their last day on. Of what bears no date only
 * names, kinds, sectors, levels and territories stay, and scopes that say no more than where an actor has its seat.
 *
 * @param facts   what is left
 * @param leftOut what is not, by reason
 */
public record Hindsight(Facts facts, List<Omission> leftOut) {

    public Hindsight {
        leftOut = List.copyOf(leftOut);
    }

    /** What of {@code facts} is known on the eve of {@code day}. */
    public static Hindsight before(LocalDate day, Facts facts) {
        return new Sieve(day, facts).hindsight();
    }
}
