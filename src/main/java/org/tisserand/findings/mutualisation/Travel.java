package org.tisserand.findings.mutualisation;

import java.util.Optional;
import java.util.OptionalDouble;
import org.tisserand.findings.Places;

/**
 * Minutes of road assumed between two territories, by how near one another they are: none within one, then so many within
 * an MRC, a region, and beyond. Sheets bear no roads; these minutes are parameters that a reader can change.
 */
public final class Travel {

    private final Places places;
    private final Assumptions assumed;

    public Travel(Places places, Assumptions assumed) {
        this.places = places;
        this.assumed = assumed;
    }

    /** Absent where a territory is not told, or lies who knows where. */
    public OptionalDouble minutes(Optional<String> one, Optional<String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return OptionalDouble.empty();
        }
        String here = places.code(one.get());
        String there = places.code(other.get());
        if (here.equals(there)) {
            return OptionalDouble.of(0);
        }
        if (!places.knows(here) || !places.knows(there)) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(assumed.get(band(here, there)));
    }

    private String band(String here, String there) {
        if (isRegionOf(here, there) || isRegionOf(there, here)) {
            return "minutesInRegion";
        }
        if (places.holds(here, there)
                || places.holds(there, here)
                || share(places.district(here), places.district(there))) {
            return "minutesInDistrict";
        }
        return share(places.region(here), places.region(there)) ? "minutesInRegion" : "minutesBeyond";
    }

    private boolean isRegionOf(String holder, String held) {
        return places.region(held).filter(holder::equals).isPresent();
    }

    private static boolean share(Optional<String> one, Optional<String> other) {
        return one.isPresent() && one.equals(other);
    }

    /** Whether the way is short enough to share by; what is not known is not refused. */
    boolean isShort(OptionalDouble minutes) {
        return minutes.orElse(0) <= assumed.get("maxMinutes");
    }
}
