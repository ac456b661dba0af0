package org.tisserand.model;

/** What was said of a tie: that it is there, that it is not, or that nobody knows. No row at all is a fourth thing. */
public enum TieState {
    PRESENT,
    ABSENT,
    UNKNOWN
}
