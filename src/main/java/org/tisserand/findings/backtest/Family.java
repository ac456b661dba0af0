package org.tisserand.findings.backtest;

/** What sort of method it is. */
public enum Family {
    /** A score as people see it. */
    SCORE,
    /** A part of scores. */
    PART,
    /** What scores are to do better than. */
    BASELINE
}
