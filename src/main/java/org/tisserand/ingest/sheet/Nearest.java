package org.tisserand.ingest.sheet;

import java.util.List;
import java.util.Optional;

/**
 * The name closest to a misspelt one, by Jaro–Winkler similarity.
 *
 * @see <a href="https://doi.org/10.1080/01621459.1989.10478785">Jaro 1989; Winkler 1990 for the common beginning</a>
 */
public final class Nearest {

    private static final double CLOSE = 0.88;
    private static final double PREFIX_WEIGHT = 0.1;
    private static final int LONGEST_PREFIX = 4;

    private Nearest() {}

    static Optional<String> to(String key, List<String> names) {
        double best = CLOSE;
        Optional<String> nearest = Optional.empty();
        for (String name : names) {
            double similarity = similarity(key, Names.key(name));
            if (similarity > best) {
                best = similarity;
                nearest = Optional.of(name);
            }
        }
        return nearest;
    }

    /** From 0, nothing in common, to 1, equal. */
    public static double similarity(String a, String b) {
        double jaro = jaro(a, b);
        int prefix = 0;
        while (prefix < Math.min(LONGEST_PREFIX, Math.min(a.length(), b.length()))
                && a.charAt(prefix) == b.charAt(prefix)) {
            prefix++;
        }
        return jaro + prefix * PREFIX_WEIGHT * (1 - jaro);
    }

    private static double jaro(String a, String b) {
        var matchedA = new boolean[a.length()];
        var matchedB = new boolean[b.length()];
        int matches = match(a, b, matchedA, matchedB);
        if (matches == 0) {
            return a.equals(b) ? 1 : 0;
        }
        double m = matches;
        double swaps = transposed(a, b, matchedA, matchedB) / 2.0;
        return (m / a.length() + m / b.length() + (m - swaps) / m) / 3;
    }

    private static int match(String a, String b, boolean[] matchedA, boolean[] matchedB) {
        int reach = Math.max(0, Math.max(a.length(), b.length()) / 2 - 1);
        int matches = 0;
        for (int i = 0; i < a.length(); i++) {
            for (int j = Math.max(0, i - reach); j < Math.min(b.length(), i + reach + 1) && !matchedA[i]; j++) {
                if (!matchedB[j] && a.charAt(i) == b.charAt(j)) {
                    matchedA[i] = true;
                    matchedB[j] = true;
                    matches++;
                }
            }
        }
        return matches;
    }

    private static int transposed(String a, String b, boolean[] matchedA, boolean[] matchedB) {
        int transposed = 0;
        int j = 0;
        for (int i = 0; i < a.length(); i++) {
            if (matchedA[i]) {
                while (!matchedB[j]) {
                    j++;
                }
                transposed += a.charAt(i) == b.charAt(j++) ? 0 : 1;
            }
        }
        return transposed;
    }
}
