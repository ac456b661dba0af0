package org.tisserand.findings.mutualisation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import org.tisserand.findings.mutualisation.Scale.Part;

/**
 * What a group might save in a year: a scenario, never a promise.
 *
 * @param middle       the median draw
 * @param low          one draw in ten is below
 * @param high         one draw in ten is above
 * @param loss         the share of draws in which the group loses
 * @param coordination the median cost of working together
 * @param alone        the median cost of going on apart
 * @param fromTotals   whether the model of totals was used, for want of costs told in two parts
 */
record Saving(
        double middle, double low, double high, double loss, double coordination, double alone, boolean fromTotals) {

    /** The share of partners whose use, or whose cost, is told: the lower of both. */
    static double knownShare(List<Partner> partners) {
        double uses = partners.stream().filter(each -> each.use().isPresent()).count();
        double costs = partners.stream().filter(Partner::tellsCost).count();
        return Math.min(uses, costs) / partners.size();
    }

    /**
     * The estimate, from as many draws as assumed; absent where use or cost is told by too few.
     *
     * @param capacity of one unit; infinite where not told
     * @param minutes  of travel, summed over the partners
     */
    static Optional<Saving> of(List<Partner> partners, double capacity, double minutes, Assumptions assumed) {
        if (knownShare(partners) < assumed.get("knownShare")) {
            return Optional.empty();
        }
        return Optional.of(new Drawing(partners, capacity, minutes, assumed).saving());
    }

    /** The partners' parts, what one does not tell being the mean of what the others tell. */
    static List<Part> likeliest(List<Partner> partners) {
        double use = mean(partners, each -> each.use().orElse(Double.NaN));
        List<Partner> telling = partners.stream().filter(Partner::tellsCost).toList();
        double fixed = mean(telling, each -> each.fixed().orElse(0));
        double unit = mean(telling, each -> each.unit().orElse(0));
        return partners.stream()
                .map(each -> new Part(
                        each.use().orElse(use),
                        each.tellsCost() ? each.fixed().orElse(0) : fixed,
                        each.tellsCost() ? each.unit().orElse(0) : unit))
                .toList();
    }

    private static double mean(List<Partner> partners, ToDoubleFunction<Partner> of) {
        return partners.stream()
                .mapToDouble(of)
                .filter(each -> !Double.isNaN(each))
                .average()
                .orElse(0);
    }

    /**
     * The draws of one group. What a partner does not tell is drawn from what the others tell; a cost that is told may be off
     * by as much as assumed.
     */
    private static final class Drawing {
        private final List<Partner> partners;
        private final List<Partner> uses;
        private final List<Partner> costs;
        private final boolean fromTotals;
        private final double capacity;
        private final double minutes;
        private final Assumptions assumed;
        private final SplittableRandom random;
        private final Triangle spread;

        Drawing(List<Partner> partners, double capacity, double minutes, Assumptions assumed) {
            this.partners = partners;
            this.uses = partners.stream().filter(each -> each.use().isPresent()).toList();
            this.costs = partners.stream().filter(Partner::tellsCost).toList();
            this.fromTotals = !costs.stream().allMatch(Partner::tellsBoth);
            this.capacity = capacity;
            this.minutes = minutes;
            this.assumed = assumed;
            this.random = new SplittableRandom((long) assumed.get("seed"));
            this.spread = assumed.costs();
        }

        Saving saving() {
            int draws = Math.max(1, (int) assumed.get("draws"));
            double[] savings = new double[draws];
            double[] coordinations = new double[draws];
            double[] apart = new double[draws];
            for (int i = 0; i < draws; i++) {
                List<Part> parts = parts();
                double pooled = fromTotals
                        ? Scale.pooledFromTotals(parts, assumed.triangle("beta").quantile(random.nextDouble()))
                        : Scale.pooled(parts, capacity);
                coordinations[i] = coordination(pooled);
                apart[i] = Scale.alone(parts);
                savings[i] = apart[i] - pooled - coordinations[i];
            }
            double loss = Arrays.stream(savings).filter(each -> each < 0).count() / (double) draws;
            Arrays.sort(savings);
            return new Saving(
                    at(savings, 0.5),
                    at(savings, 0.1),
                    at(savings, 0.9),
                    loss,
                    median(coordinations),
                    median(apart),
                    fromTotals);
        }

        private double coordination(double pooled) {
            return assumed.coordinationIsTold()
                    ? assumed.coordination(partners.size(), minutes)
                    : pooled * assumed.triangle("coordination").quantile(random.nextDouble());
        }

        private List<Part> parts() {
            var parts = new ArrayList<Part>();
            for (Partner each : partners) {
                Partner using = each.use().isPresent() ? each : uses.get(random.nextInt(uses.size()));
                Partner paying = each.tellsCost() ? each : costs.get(random.nextInt(costs.size()));
                parts.add(new Part(
                        using.use().orElseThrow(),
                        paying.fixed().orElse(0) * spread.quantile(random.nextDouble()),
                        paying.unit().orElse(0) * spread.quantile(random.nextDouble())));
            }
            return parts;
        }

        private static double median(double[] values) {
            Arrays.sort(values);
            return at(values, 0.5);
        }

        private static double at(double[] sorted, double share) {
            return sorted[(int) Math.min(sorted.length - 1L, Math.round(share * (sorted.length - 1)))];
        }
    }
}
