package org.tisserand.findings.mutualisation;

import java.util.Arrays;
import java.util.List;

/** What doing together saves, by the two models of economies of scale. */
final class Scale {

    /**
     * What one partner brings.
     *
     * @param use   how much of the service it uses a year, q
     * @param fixed what having the service alone costs it a year whatever the use, F
     * @param unit  what one use costs it, v
     */
    record Part(double use, double fixed, double unit) {

        double alone() {
            return fixed + unit * use;
        }
    }

    private Scale() {}

    /** Σ (F + v q). */
    static double alone(List<Part> parts) {
        return parts.stream().mapToDouble(Part::alone).sum();
    }

    static double use(List<Part> parts) {
        return parts.stream().mapToDouble(Part::use).sum();
    }

    /** ⌈Σq / Q⌉, at least 1: how many units serve them all; 1 where Q is not known, and then infinite. */
    static double units(double use, double capacity) {
        return Math.max(1, Math.ceil(use / capacity - 1e-9));
    }

    /** Before coordination: F₀ ⌈Σq / Q⌉ + v₀ Σq, F₀ being the highest F and v₀ the mean of v weighted by use. */
    static double pooled(List<Part> parts, double capacity) {
        double use = use(parts);
        double fixed = parts.stream().mapToDouble(Part::fixed).max().orElse(0);
        double spent =
                parts.stream().mapToDouble(each -> each.unit() * each.use()).sum();
        return fixed * units(use, capacity) + spent;
    }

    /** 1 − (Σq)^β / Σ q^β: the share that totals alone let expect, before coordination. */
    static double relativeSaving(double[] uses, double beta) {
        double together = Math.pow(Arrays.stream(uses).sum(), beta);
        double apart = Arrays.stream(uses).map(use -> Math.pow(use, beta)).sum();
        return 1 - together / apart;
    }

    /** By the second model, before coordination: what the totals come to when done together. */
    static double pooledFromTotals(List<Part> parts, double beta) {
        double[] uses = parts.stream().mapToDouble(Part::use).toArray();
        return alone(parts) * (1 - relativeSaving(uses, beta));
    }
}
