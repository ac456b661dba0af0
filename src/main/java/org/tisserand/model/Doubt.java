package org.tisserand.model;

/** How far a finding can be leant on. */
public enum Doubt {
    FIRM,
    UNSTABLE,
    CHANCE,
    NOT_ENOUGH_DATA
}
