package org.tisserand.findings.pairs;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.tisserand.network.Snapshot;

/**
 * Needs that a tie would bring within two steps of someone who offers what is lacking: the sum of their worth (rarity times
 * urgency), over both actors and the partners of each.
 *
 * <p>A need counts where nobody within two steps of the needer offers it yet. Not known where nobody needs, or nobody offers,
 * anything. O(partners) a pair, after O(n + m) an item.
 */
final class Relief {

    private final Snapshot network;
    private final boolean known;
    // For each item that someone needs: who offers it, alone and with partners, and the worth of needs that nobody near
    // meets.
    private final List<boolean[]> offered = new ArrayList<>();
    private final List<boolean[]> near = new ArrayList<>();
    private final List<double[]> unmet = new ArrayList<>();

    Relief(Snapshot network, Exchange exchange) {
        this.network = network;
        this.known = !exchange.isEmpty();
        for (String code : exchange.items()) {
            add(exchange, code);
        }
    }

    private void add(Exchange exchange, String code) {
        boolean[] offering = new boolean[network.vertexCount()];
        exchange.offerers(code).forEach(v -> offering[v] = true);
        boolean[] besides = orAPartner(offering);
        boolean[] reached = orAPartner(besides);
        double[] worth = new double[network.vertexCount()];
        for (int v : exchange.needers(code)) {
            worth[v] = reached[v] ? 0 : exchange.worth(code, v);
        }
        offered.add(offering);
        near.add(besides);
        unmet.add(worth);
    }

    /** Those of whom {@code held} is true, or of a partner of whom it is. */
    private boolean[] orAPartner(boolean[] held) {
        boolean[] wider = held.clone();
        IntStream.range(0, held.length).filter(v -> held[v]).forEach(v -> IntStream.of(network.neighbours(v))
                .forEach(w -> wider[w] = true));
        return wider;
    }

    IntToDoubleFunction from(int a) {
        return b -> known ? brought(a, b) + brought(b, a) : Kernel.UNKNOWN;
    }

    /** Worth of the needs of {@code a} and its partners that {@code b} or, for {@code a} alone, a partner of it would meet. */
    private double brought(int a, int b) {
        double sum = 0;
        for (int item = 0; item < unmet.size(); item++) {
            sum += near.get(item)[b] ? unmet.get(item)[a] : 0;
            if (offered.get(item)[b]) {
                for (int s = network.start(a); s < network.start(a + 1); s++) {
                    sum += unmet.get(item)[network.target(s)];
                }
            }
        }
        return sum;
    }
}
