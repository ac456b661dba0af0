package org.tisserand.findings;

import java.util.List;
import java.util.Optional;
import org.tisserand.findings.bridges.Bridges;
import org.tisserand.findings.delegations.Delegations;
import org.tisserand.findings.mutualisation.Mutualisation;
import org.tisserand.findings.overlaps.Overlaps;
import org.tisserand.findings.pairs.Partnerships;
import org.tisserand.findings.zones.WorkZones;

/** The registry of lenses, in the order in which pages list them. */
public final class Lenses {

    public static final List<Lens> ALL = List.of(
            Partnerships.LENS, WorkZones.LENS, Overlaps.LENS, Bridges.LENS, Mutualisation.LENS, Delegations.LENS);

    private Lenses() {}

    public static Optional<Lens> find(String id) {
        return ALL.stream().filter(lens -> lens.id().equals(id)).findFirst();
    }
}
