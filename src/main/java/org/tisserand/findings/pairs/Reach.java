package org.tisserand.findings.pairs;

import java.util.List;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import org.tisserand.findings.Places;
import org.tisserand.network.Snapshot;

/**
 * Ter: whether two actors share a place where both may act. 1 in the same MRC, or where one's territory holds the other's;
 * .75 in the same region; .5 where one of them acts for a whole nation; else 0. Not known where a seat is not.
 */
public final class Reach {

    private final boolean[] national;
    private final List<Seat> seats;

    /**
     * Where an actor is.
     *
     * @param chain    its territory and those that hold it; empty where its seat is not known
     * @param district its MRC
     * @param region   its region
     * @param known    whether the facts say where the territory lies
     */
    private record Seat(List<String> chain, Optional<String> district, Optional<String> region, boolean known) {}

    public Reach(Snapshot network, Places places) {
        this.seats = network.actors().stream()
                .map(each -> each.territory()
                        .map(told -> new Seat(
                                places.chain(told), places.district(told), places.region(told), places.knows(told)))
                        .orElse(new Seat(List.of(), Optional.empty(), Optional.empty(), false)))
                .toList();
        this.national = new boolean[network.vertexCount()];
        for (int v = 0; v < national.length; v++) {
            national[v] = network.actor(v).level().map("national"::equals).orElse(false);
        }
    }

    IntToDoubleFunction from(int a) {
        return b -> between(a, b);
    }

    /** Ter of two actors, NaN where it is not known. */
    public double between(int a, int b) {
        Seat here = seats.get(a);
        Seat there = seats.get(b);
        double far = national[a] || national[b] ? 0.5 : Kernel.UNKNOWN;
        if (here.chain().isEmpty() || there.chain().isEmpty()) {
            return far;
        }
        if (commonDistrict(a, b).isPresent()) {
            return 1;
        }
        if (here.region().isPresent() && here.region().equals(there.region())) {
            return 0.75;
        }
        return Double.isNaN(far) && here.known() && there.known() ? 0 : far;
    }

    /** The MRC of both, or the territory of one that holds the other's, where there is one. */
    Optional<String> commonDistrict(int a, int b) {
        Seat here = seats.get(a);
        Seat there = seats.get(b);
        if (here.chain().isEmpty() || there.chain().isEmpty()) {
            return Optional.empty();
        }
        if (there.chain().contains(here.chain().get(0))) {
            return Optional.of(here.chain().get(0));
        }
        if (here.chain().contains(there.chain().get(0))) {
            return Optional.of(there.chain().get(0));
        }
        return here.district()
                .filter(each -> there.district().filter(each::equals).isPresent());
    }
}
