package org.tisserand.findings.overlaps;

/**
 * Two services of two actors that look alike more than chance makes them.
 *
 * @param one         a service
 * @param other       the other
 * @param likeness    weighted Jaccard, from 0 to 1
 * @param chance      share of the pairs dealt by chance that are at least as alike, in (0, 1]
 * @param falseShare  of the pairs at least as alike that the data hold, the share that chance alone would give, from 0 to 1
 * @param information Σ ω of the facets that both tell, which puts the rarer of two equal pairs first
 */
record Alike(Service one, Service other, double likeness, double chance, double falseShare, double information) {}
