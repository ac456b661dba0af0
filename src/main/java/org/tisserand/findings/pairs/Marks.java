package org.tisserand.findings.pairs;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.tisserand.findings.PercentileRank;
import org.tisserand.findings.Standing;

/** Ranks numbers among each other, and keeps where any other number would stand. */
final class Marks implements Ranking {

    /** Of one quantity: 6 MB. */
    static final int MOST = 1 << 19;

    private final Map<String, Standing> standings = new ConcurrentHashMap<>();

    @Override
    public double[] of(String quantity, double[] column) {
        standings.put(quantity, PercentileRank.standing(column).compact(MOST));
        return column;
    }

    Map<String, Standing> standings() {
        return Map.copyOf(standings);
    }
}
