package org.tisserand.metrics;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.tisserand.model.Value;
import org.tisserand.network.Snapshot;

/**
 * Borgatti's key players: the few actors without whom the network falls apart most, and the few who together reach most of it.
 *
 * <p>They are sought as a set, for the best two need not be the two best. Loss goes by distance, {@link
 * Fragmentation#byDistance} once the set is gone, or by pieces, {@link Fragmentation#of}; reach by distance, {@link
 * Reach#byDistance(Snapshot, int[])}, or within one or two steps, {@link Reach#within}. {@link BestSet} says how they are found, and a remark whether every set was looked at.
 * In a network of no more actors than players, all are. Loss by distance is sought up to 2 000 actors only. Cost: that of the
 * value of a set, times sets tried.
 *
 * @see <a href="https://doi.org/10.1007/s10588-006-7084-x">Borgatti (2006), Comput. Math. Organ. Theory 12, 21–34</a>
 */
final class KeyPlayers {

    /** How many of them are sought. */
    static final Choice CHOICE = new Choice("players", List.of("2", "1", "3", "4", "5"));

    /** How far apart those who stay are said to be. */
    static final Choice APART = new Choice("apart", List.of("distances", "pieces"));

    /** Whom they are said to reach: all, by distance, or those within so many steps. */
    static final Choice REACHED = new Choice("reached", List.of("distances", "1", "2"));

    private static final int MOST_BY_DISTANCE = 2000;

    private KeyPlayers() {}

    /** 1 for those whose loss together breaks the network most, 0 for the others. */
    static Scores lost(Snapshot snapshot, Chosen chosen, Progress progress) {
        int n = snapshot.vertexCount();
        return tooMany(n, chosen)
                ? Scores.undefined(n, "too-many-for-distances")
                : members(snapshot, chosen, broken(snapshot, chosen), progress);
    }

    /** How far it is broken then. */
    static Scores loss(Snapshot snapshot, Chosen chosen, Progress progress) {
        return tooMany(snapshot.vertexCount(), chosen)
                ? Scores.undefined(1, "too-many-for-distances")
                : worth(snapshot, chosen, broken(snapshot, chosen), progress);
    }

    private static boolean tooMany(int n, Chosen chosen) {
        return n > MOST_BY_DISTANCE && byDistance(chosen);
    }

    private static boolean byDistance(Chosen chosen) {
        return chosen.of(APART).equals(APART.preset());
    }

    private static ToDoubleFunction<int[]> broken(Snapshot snapshot, Chosen chosen) {
        return byDistance(chosen)
                ? set -> Fragmentation.byDistance(snapshot, set)
                : set -> Fragmentation.of(snapshot, set);
    }

    /** 1 for those who together reach most, 0 for the others. */
    static Scores reaching(Snapshot snapshot, Chosen chosen, Progress progress) {
        return members(snapshot, chosen, reached(snapshot, chosen), progress);
    }

    /** How much they reach. */
    static Scores reach(Snapshot snapshot, Chosen chosen, Progress progress) {
        return worth(snapshot, chosen, reached(snapshot, chosen), progress);
    }

    private static ToDoubleFunction<int[]> reached(Snapshot snapshot, Chosen chosen) {
        String how = chosen.of(REACHED);
        return how.equals(REACHED.preset())
                ? set -> Reach.byDistance(snapshot, set)
                : set -> Reach.within(snapshot, set, Integer.parseInt(how));
    }

    private static Scores members(Snapshot snapshot, Chosen chosen, ToDoubleFunction<int[]> worth, Progress progress) {
        int n = snapshot.vertexCount();
        if (n == 0) {
            return Scores.undefined(0, "no-actors");
        }
        BestSet best = best(snapshot, chosen, worth, progress);
        return Scores.of(IntStream.range(0, n)
                        .map(v -> best.players().contains(v) ? 1 : 0)
                        .toArray())
                .with(best.remark());
    }

    private static Scores worth(Snapshot snapshot, Chosen chosen, ToDoubleFunction<int[]> worth, Progress progress) {
        if (snapshot.vertexCount() == 0) {
            return Scores.undefined(1, "no-actors");
        }
        BestSet best = best(snapshot, chosen, worth, progress);
        return Scores.one(Value.of(best.worth())).with(best.remark());
    }

    private static BestSet best(Snapshot snapshot, Chosen chosen, ToDoubleFunction<int[]> worth, Progress progress) {
        int n = snapshot.vertexCount();
        return BestSet.of(n, Math.min(n, Integer.parseInt(chosen.of(CHOICE))), worth, progress);
    }
}
