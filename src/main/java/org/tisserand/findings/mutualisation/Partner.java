package org.tisserand.findings.mutualisation;

import java.util.OptionalDouble;

/**
 * One of those who would share a resource, as far as the sheets tell.
 *
 * @param vertex     the actor
 * @param use        how much it uses or needs a year
 * @param fixed      fixed cost of its own resource of the kind
 * @param unit       cost of one use of its own resource of the kind
 * @param population inhabitants of its territory
 */
record Partner(int vertex, OptionalDouble use, OptionalDouble fixed, OptionalDouble unit, OptionalDouble population) {

    boolean tellsCost() {
        return fixed.isPresent() || unit.isPresent();
    }

    boolean tellsBoth() {
        return fixed.isPresent() && unit.isPresent();
    }
}
