package org.tisserand.findings.mutualisation;

import java.util.List;
import java.util.stream.Stream;

/**
 * Who would share one resource.
 *
 * @param supply    index of the resource among the supplies
 * @param owner     whose resource it is
 * @param receivers whose needs the matching meets with it
 * @param joiners   who have one of their own, and enough room in this one to do without it
 * @param capacity  uses a year of all of it; infinite where not told
 * @param minutes   of travel to the owner, summed over the others, as far as known
 * @param served    units of need that the matching meets with it
 * @param asked     units of need of the receivers
 * @param price     what one more unit of it would add
 * @param described whether a row tells what is shared: its capacity, or a word of a need that it meets
 * @param counted   whether one unit fewer can be told of its kind
 */
record Group(
        int supply,
        Partner owner,
        List<Partner> receivers,
        List<Partner> joiners,
        double capacity,
        double minutes,
        int served,
        int asked,
        double price,
        boolean described,
        boolean counted) {

    List<Partner> others() {
        return Stream.concat(receivers.stream(), joiners.stream()).toList();
    }

    List<Partner> partners() {
        return Stream.concat(Stream.of(owner), others().stream()).toList();
    }

    /**
     * How many units fewer are needed than if each had one: Σ⌈q / Q⌉ − ⌈Σq / Q⌉, an unknown use counting for one unit
     * alone, and for nothing more together.
     */
    double unitsAvoided() {
        double alone = partners().stream()
                .mapToDouble(each -> Scale.units(each.use().orElse(0), capacity))
                .sum();
        double use =
                partners().stream().mapToDouble(each -> each.use().orElse(0)).sum();
        return alone - Scale.units(use, capacity);
    }
}
