package org.tisserand.findings.pairs;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.tisserand.model.Facts;
import org.tisserand.model.Tie;
import org.tisserand.model.TieState;
import org.tisserand.network.Snapshot;

/**
 * Services of which an actor has one holder at most, shared by some: an inspector, a fire service. Object by object, and
 * MRC by MRC.
 *
 * <p>Read from ties of kind {@code shared-staff} that bear an object; those who share, directly or through each other,
 * have one holder. Who has a holder is known for an object where a scope, an offer or an activity of anyone names it;
 * where none does, every actor counts as one that may have.
 */
public final class Offices {

    private static final Set<String> EXCLUSIVE = Set.of("shared-staff");

    private final Cells cells;
    private final List<String> objects;
    private final List<Office> offices = new ArrayList<>();

    Offices(Facts facts, Snapshot network, Cells cells, Holdings work) {
        Map<String, List<Tie>> shared = new TreeMap<>();
        for (Tie each : facts.ties()) {
            if (isShared(each) && network.recipe().counts(each)) {
                shared.computeIfAbsent(each.object().orElseThrow(), object -> new ArrayList<>())
                        .add(each);
            }
        }
        this.cells = cells;
        this.objects = List.copyOf(shared.keySet());
        shared.forEach((object, ties) -> offices.add(new Office(network, cells, ties, work.holdersOf(object))));
    }

    /** Whether a tie says that two share a holder. */
    static boolean isShared(Tie tie) {
        return tie.state() == TieState.PRESENT && tie.object().isPresent() && EXCLUSIVE.contains(tie.kind());
    }

    /** What is shared, by name; an office's number is an index into it. */
    public List<String> objects() {
        return objects;
    }

    public boolean isEmpty() {
        return objects.isEmpty();
    }

    /** Whether the MRC of an actor is known. */
    public boolean isPlaced(int v) {
        return cells.of(v) >= 0;
    }

    /** Whether two actors are of one MRC. */
    public boolean together(int a, int b) {
        return isPlaced(a) && cells.of(a) == cells.of(b);
    }

    /** The actors of an actor's MRC, itself included, ascending; none where its MRC is not known. A copy. */
    public int[] around(int v) {
        return cells.members(cells.of(v)).clone();
    }

    /** The code of an actor's MRC. */
    String district(int v) {
        return cells.code(cells.of(v));
    }

    /** Whether an actor has a holder of the office, as far as is known. */
    public boolean isFilled(int v, int office) {
        return offices.get(office).isFilled(v);
    }

    /** How many others of its MRC have a holder of the office; 0 where its MRC is not known. */
    public int holdersAround(int v, int office) {
        return isPlaced(v) ? offices.get(office).holders(cells.of(v)) - (isFilled(v, office) ? 1 : 0) : 0;
    }

    /** Those of its MRC that share an actor's holder, itself included, ascending; none where it shares none. A copy. */
    public int[] table(int v, int office) {
        return offices.get(office).table(v).clone();
    }

    /** Σ size² over the tables of an actor's MRC. */
    double squares(int v, int office) {
        return offices.get(office).squares(cells.of(v));
    }

    /** Of how many offices an actor shares the holder with another of its MRC: « already shares ». */
    public int sharedBy(int v) {
        return (int) offices.stream().filter(each -> each.table(v).length > 0).count();
    }
}
