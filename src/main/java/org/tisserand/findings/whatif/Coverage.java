package org.tisserand.findings.whatif;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * f(T) = Σ ω_u (1 − Π over e of T of (1 − c_e(u))): how much of what is wanted some choices serve together. It never falls as T
 * grows, and each choice adds the less, the more were made before (submodular).
 */
public final class Coverage {

    private final double[] worth;
    private final List<Serves> choices;

    /**
     * @param worth   ω of each thing wanted, not below 0
     * @param choices what each choice serves
     */
    public Coverage(double[] worth, List<Serves> choices) {
        this.worth = worth.clone();
        this.choices = List.copyOf(choices);
    }

    /** What one choice serves: numbers of things wanted, and c of each, in [0, 1]. */
    public static final class Serves {

        private final int[] wanted;
        private final double[] chance;

        public Serves(Map<Integer, Double> served) {
            this.wanted = served.keySet().stream().mapToInt(Integer::intValue).toArray();
            this.chance = Arrays.stream(wanted)
                    .mapToDouble(u -> served.getOrDefault(u, 0.0))
                    .toArray();
        }
    }

    int size() {
        return choices.size();
    }

    /** What is left of each thing wanted where nothing was chosen. */
    double[] unserved() {
        double[] left = new double[worth.length];
        Arrays.fill(left, 1);
        return left;
    }

    /** What a choice would add. */
    double gain(int choice, double[] left) {
        Serves serves = choices.get(choice);
        return IntStream.range(0, serves.wanted.length)
                .mapToDouble(i -> worth[serves.wanted[i]] * left[serves.wanted[i]] * serves.chance[i])
                .sum();
    }

    void take(int choice, double[] left) {
        Serves serves = choices.get(choice);
        for (int i = 0; i < serves.wanted.length; i++) {
            left[serves.wanted[i]] *= 1 - serves.chance[i];
        }
    }

    /** f. */
    public double value(Collection<Integer> chosen) {
        double[] left = unserved();
        double value = 0;
        for (int choice : chosen) {
            value += gain(choice, left);
            take(choice, left);
        }
        return value;
    }

    /** All that is wanted. */
    public double all() {
        return Arrays.stream(worth).sum();
    }
}
