package org.tisserand.metrics.unknown;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.tisserand.model.Actor;
import org.tisserand.network.Snapshot;

/** In what two actors are alike: their blocks (sector × level), and whether sector, level and territory are the same. */
final class Likeness {

    /** How many likenesses there are: each of three may be the same or not. */
    static final int KINDS = 8;

    private final int[] sector;
    private final int[] level;
    private final int[] territory;
    private final int[] block;
    private final int blocks;

    Likeness(Snapshot snapshot) {
        this.sector = codes(snapshot, Actor::sector);
        this.level = codes(snapshot, Actor::level);
        this.territory = codes(snapshot, Actor::territory);
        this.block = codes(snapshot, actor -> Optional.of(actor.sector() + "\n" + actor.level()));
        this.blocks = Arrays.stream(block).max().orElse(-1) + 1;
    }

    /** A number for each attribute's value; −1 where it is not known. */
    private static int[] codes(Snapshot snapshot, Function<Actor, Optional<String>> attribute) {
        Map<String, Integer> numbers = new HashMap<>();
        int[] codes = new int[snapshot.vertexCount()];
        for (int v = 0; v < codes.length; v++) {
            codes[v] = attribute
                    .apply(snapshot.actor(v))
                    .map(value -> numbers.computeIfAbsent(value, key -> numbers.size()))
                    .orElse(-1);
        }
        return codes;
    }

    /** In 0 … {@link #KINDS} − 1; what is not known is not the same. */
    int kind(int u, int v) {
        return same(sector, u, v) + 2 * same(level, u, v) + 4 * same(territory, u, v);
    }

    private static int same(int[] codes, int u, int v) {
        return codes[u] >= 0 && codes[u] == codes[v] ? 1 : 0;
    }

    /** The number of a pair of blocks, in 0 … {@link #blockPairs} − 1. */
    int blockPair(int u, int v) {
        return Math.min(block[u], block[v]) * blocks + Math.max(block[u], block[v]);
    }

    int blockPairs() {
        return blocks * blocks;
    }
}
