package org.tisserand.metrics;

/**
 * When enough pairs were drawn: how far the worst of many means of draws, each between 0 and 1, may be from what it stands for.
 *
 * <p>A vertex of mean x gets the share x / ρ of the doubt, ρ being the sum of all means, so that the doubts of all together
 * are no more than was asked, however many they are; for each alone holds Bennett's inequality. Means and variances are not
 * known, so that all there may be are gone through, in steps of a hundredth.
 *
 * @see <a href="https://doi.org/10.1145/3628601">Pellegrina & Vandin (2024), SILVAN, ACM TKDD 18(3)</a>
 * @see <a href="https://doi.org/10.1080/01621459.1962.10482149">Bennett (1962), J. Am. Stat. Assoc. 57</a>
 */
final class StoppingRule {

    private static final double STEP = 1.01;
    private static final double SMALLEST = 1e-30;
    private static final int HALVINGS = 40;

    private StoppingRule() {}

    /**
     * Draws that suffice for an error of at most {@code error}, but for a chance of {@code doubt}.
     *
     * @param all     no less than the sum of all means
     * @param squares no less than any vertex's mean square
     */
    static double enough(double error, double doubt, double all, double squares) {
        double top = squares >= 0.25 ? 0.5 : 0.5 - Math.sqrt(0.25 - squares);
        double most = 0;
        for (double high = top; high > SMALLEST; high /= STEP) {
            double low = high / STEP;
            most = Math.max(most, StrictMath.log(2 * all / (low * doubt)) / rate(error, high * (1 - high)));
        }
        return most;
    }

    /** Bennett: the mean of m draws is off by {@code error} to one side with a chance of at most exp(−m · rate). */
    private static double rate(double error, double variance) {
        double y = error / variance;
        return variance * ((1 + y) * StrictMath.log1p(y) - y);
    }

    /**
     * What an expectation is no more than, but for a chance of {@code doubt} (Chernoff's lower tail).
     *
     * @param mean  of {@code draws} draws between 0 and {@code range}
     */
    static double upper(double mean, double range, double doubt, double draws) {
        double c = range * StrictMath.log(1 / doubt) / draws;
        return mean + c + Math.sqrt(c * c + 2 * c * mean);
    }

    /** The least error for which so many draws are enough. */
    static double error(double draws, double doubt, double all, double squares) {
        double low = 0;
        double high = 1;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            boolean held = middle > 0 && enough(middle, doubt, all, squares) <= draws;
            low = held ? low : middle;
            high = held ? middle : high;
        }
        return high;
    }
}
