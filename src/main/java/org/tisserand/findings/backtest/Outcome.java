package org.tisserand.findings.backtest;

/** What comes of asking for a back-test: its result, or why there is none. */
public sealed interface Outcome permits Backtest, Refusal {}
