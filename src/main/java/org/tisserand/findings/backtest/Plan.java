package org.tisserand.findings.backtest;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a back-test is asked.
 *
 * @param cut      the first day that is hidden
 * @param until    the first day after the cut that no longer counts; absent for all that the facts hold
 * @param universe which pairs are ranked
 */
public record Plan(LocalDate cut, Optional<LocalDate> until, Universe universe) {}
