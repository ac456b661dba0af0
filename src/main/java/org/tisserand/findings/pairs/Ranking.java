package org.tisserand.findings.pairs;

import org.tisserand.findings.PercentileRank;

/** Among what the numbers of pairs are ranked. */
@FunctionalInterface
interface Ranking {

    /** Among each other. */
    Ranking AMONG_THEMSELVES = (quantity, column) -> PercentileRank.inPlace(column);

    /**
     * Replaces each known number of a column by its rank, in [0, 1].
     *
     * @param quantity what the numbers tell; another is ranked apart
     */
    double[] of(String quantity, double[] column);
}
