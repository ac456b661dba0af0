package org.tisserand.study;

import org.tisserand.model.Decision;

/** A decision in the ledger, and whether it counts or was taken back. */
public record DecisionLine(Decision decision, boolean counts) {}
