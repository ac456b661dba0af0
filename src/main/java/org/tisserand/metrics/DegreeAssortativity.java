package org.tisserand.metrics;

import java.math.BigInteger;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import org.tisserand.model.Value;
import org.tisserand.network.Edge;
import org.tisserand.network.Snapshot;

/**
 * Newman's assortativity by degree: whether actors of many partners are tied to each other, or to those of few.
 *
 * <p>Pearson's correlation between the degrees at the two ends of a tie, each tie read both ways:
 * {@code r = (S₁ Sₑ − S₂²) / (S₁ S₃ − S₂²)} with {@code Sₚ = Σ kᵖ} and {@code Sₑ = 2 Σ k(u) k(v)}. From −1 to 1; summed in
 * whole numbers, so that all ends alike is told from nearly alike: there it has no value. Cost: O(n + m).
 *
 * @see <a href="https://doi.org/10.1103/PhysRevLett.89.208701">Newman (2002), Phys. Rev. Lett. 89, 208701</a>
 */
final class DegreeAssortativity {

    private DegreeAssortativity() {}

    static Scores of(Snapshot snapshot) {
        if (snapshot.edgeCount() == 0) {
            return Scores.undefined(1, "no-ties");
        }
        BigInteger ends = sum(snapshot, edge -> 2);
        BigInteger squares = sum(snapshot, edge -> u(snapshot, edge) + v(snapshot, edge));
        BigInteger cubes = sum(snapshot, edge -> square(u(snapshot, edge)) + square(v(snapshot, edge)));
        BigInteger products = sum(snapshot, edge -> 2 * u(snapshot, edge) * v(snapshot, edge));
        BigInteger spread = ends.multiply(cubes).subtract(squares.pow(2));
        BigInteger shared = ends.multiply(products).subtract(squares.pow(2));
        return Scores.one(
                spread.signum() == 0
                        ? Value.undefined("degrees-alike")
                        : Value.of(shared.doubleValue() / spread.doubleValue()));
    }

    private static BigInteger sum(Snapshot snapshot, ToLongFunction<Edge> of) {
        return IntStream.range(0, snapshot.edgeCount())
                .mapToObj(
                        e -> BigInteger.valueOf(of.applyAsLong(snapshot.edges().get(e))))
                .reduce(BigInteger.ZERO, BigInteger::add);
    }

    private static long u(Snapshot snapshot, Edge edge) {
        return snapshot.degree(edge.u());
    }

    private static long v(Snapshot snapshot, Edge edge) {
        return snapshot.degree(edge.v());
    }

    private static long square(long k) {
        return k * k;
    }
}
