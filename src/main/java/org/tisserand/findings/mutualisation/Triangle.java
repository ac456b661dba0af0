package org.tisserand.findings.mutualisation;

/**
 * A triangular distribution.
 *
 * @param low  below this never
 * @param mode likeliest
 * @param high above this never
 */
record Triangle(double low, double mode, double high) {

    /** The number below which a share of draws falls; {@code mode} where the ends leave no room. */
    double quantile(double share) {
        double width = high - low;
        if (!(width > 0) || mode < low || mode > high) {
            return mode;
        }
        double rising = (mode - low) / width;
        return share < rising
                ? low + Math.sqrt(share * width * (mode - low))
                : high - Math.sqrt((1 - share) * width * (high - mode));
    }
}
