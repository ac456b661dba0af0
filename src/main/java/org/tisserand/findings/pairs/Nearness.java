package org.tisserand.findings.pairs;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.tisserand.findings.Places;
import org.tisserand.network.Snapshot;

/**
 * How near the seats of two actors are, by the order of their territories' official codes, which follow the map from place
 * to neighbouring place.
 *
 * <p>Not known of an actor whose seat bears no code made of digits; not known at all where fewer than half of the actors have
 * one.
 */
final class Nearness {

    private static final int LONGEST_CODE = 8;

    private final List<OptionalInt> codes;

    Nearness(Snapshot network, Places places) {
        this.codes = IntStream.range(0, network.vertexCount())
                .mapToObj(v -> network.actor(v)
                        .territory()
                        .map(places::code)
                        .map(Nearness::number)
                        .orElse(OptionalInt.empty()))
                .toList();
    }

    private static OptionalInt number(String code) {
        boolean digits = !code.isEmpty()
                && code.length() <= LONGEST_CODE
                && code.chars().allMatch(each -> each >= '0' && each <= '9');
        return digits ? OptionalInt.of(Integer.parseInt(code)) : OptionalInt.empty();
    }

    /** 0 where two seats are one, the lower the farther; empty where too few seats are known. */
    Optional<Kernel> kernel() {
        long known = codes.stream().filter(OptionalInt::isPresent).count();
        return known == 0 || known < codes.size() / 2
                ? Optional.empty()
                : Optional.of(a -> b -> codes.get(a).isPresent() && codes.get(b).isPresent()
                        ? -Math.abs(codes.get(a).getAsInt() - codes.get(b).getAsInt())
                        : Kernel.UNKNOWN);
    }
}
