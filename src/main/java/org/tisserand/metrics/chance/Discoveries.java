package org.tisserand.metrics.chance;

import java.util.List;
import java.util.Optional;
import org.tisserand.metrics.FalseDiscoveries;

/**
 * Which of the values shown together stand out, when one in ten of those said to stand out may do so by chance.
 *
 * @see <a href="https://doi.org/10.1111/j.2517-6161.1995.tb02031.x">Benjamini & Hochberg (1995), JRSS B 57(1)</a>
 */
public final class Discoveries {

    private Discoveries() {}

    /** The largest p that is held; 0 where none is. */
    public static double threshold(List<Optional<Significance>> shown) {
        return FalseDiscoveries.threshold(shown.stream()
                .flatMap(Optional::stream)
                .mapToDouble(Significance::p)
                .toArray());
    }

    /** Whether each of {@code shown} stands out; what is absent does not. */
    public static boolean[] held(List<Optional<Significance>> shown) {
        double threshold = threshold(shown);
        boolean[] held = new boolean[shown.size()];
        for (int i = 0; i < held.length; i++) {
            held[i] = shown.get(i).filter(each -> each.p() <= threshold).isPresent();
        }
        return held;
    }

    /** Those held that chance does not give as a matter of course. */
    static boolean[] standingOut(List<Optional<Significance>> shown) {
        boolean[] out = held(shown);
        for (int i = 0; i < out.length; i++) {
            out[i] = out[i] && !shown.get(i).orElseThrow().ordinary();
        }
        return out;
    }
}
