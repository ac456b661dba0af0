package org.tisserand.findings.pairs;

import java.util.List;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import org.tisserand.findings.Places;
import org.tisserand.model.Actor;
import org.tisserand.network.Snapshot;

/**
 * Ter: whether two actors share a place where both may act. 1 in the same MRC, or where one's territory holds the other's;
 * .75 in the same region; .5 where one of them acts for a whole nation; else 0. Not known where a seat is not.
 */
final class Reach {

    private final Snapshot network;
    private final Places places;
    private final List<Optional<String>> seats;

    Reach(Snapshot network, Places places) {
        this.network = network;
        this.places = places;
        this.seats = network.actors().stream()
                .map(Actor::territory)
                .map(told -> told.map(places::code))
                .toList();
    }

    IntToDoubleFunction from(int a) {
        return b -> between(a, b);
    }

    private double between(int a, int b) {
        Optional<String> here = seats.get(a);
        Optional<String> there = seats.get(b);
        double national = isNational(a) || isNational(b) ? 0.5 : Kernel.UNKNOWN;
        if (here.isEmpty() || there.isEmpty()) {
            return national;
        }
        if (commonDistrict(a, b).isPresent()) {
            return 1;
        }
        if (commonRegion(here.get(), there.get())) {
            return 0.75;
        }
        return !Double.isNaN(national) ? national : lieApart(here.get(), there.get()) ? 0 : Kernel.UNKNOWN;
    }

    /** The MRC of both, or the territory of one that holds the other's, where there is one. */
    Optional<String> commonDistrict(int a, int b) {
        Optional<String> here = seats.get(a);
        Optional<String> there = seats.get(b);
        if (here.isEmpty() || there.isEmpty()) {
            return Optional.empty();
        }
        if (places.holds(here.get(), there.get())) {
            return here;
        }
        if (places.holds(there.get(), here.get())) {
            return there;
        }
        Optional<String> district = places.district(here.get());
        return district.filter(each -> places.district(there.get()).equals(district));
    }

    private boolean commonRegion(String here, String there) {
        Optional<String> region = places.region(here);
        return region.isPresent() && region.equals(places.region(there));
    }

    private boolean lieApart(String here, String there) {
        return places.knows(here) && places.knows(there);
    }

    private boolean isNational(int v) {
        return network.actor(v).level().map("national"::equals).orElse(false);
    }
}
