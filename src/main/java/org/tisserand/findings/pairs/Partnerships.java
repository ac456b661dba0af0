package org.tisserand.findings.pairs;

import java.util.List;
import java.util.Map;
import org.tisserand.findings.Lens;
import org.tisserand.findings.Parameters;
import org.tisserand.findings.Theme;

/**
 * Improbable partnerships: pairs never tied and without a common partner, whose tie nothing announces (I), that would be
 * worth having (V) and that could start (F), ranked by S; score {@code tisserand-v3} unless another
 * is asked for.
 *
 * <p>A pair of which less than half is known is not told as a suggestion: the few that would stand highest are told as
 * pairs to document, with what would help most. Up to 3,000 actors every pair is looked at.
 */
public final class Partnerships {

    static final String ID = "improbable-partnerships";

    /** The role of the two who are suggested to each other. */
    public static final String PARTNER = "partner";

    public static final Lens LENS = new Lens(
            ID,
            Theme.WHO,
            List.of("collaborations", "participations", "ties", "offers", "needs", "territories"),
            Wishes.DEFAULTS,
            "Kovács et al. 2019, https://doi.org/10.1038/s41467-019-09177-y;"
                    + " Karrer & Newman 2011, https://doi.org/10.1103/PhysRevE.83.016107;"
                    + " Dawes 1979, https://doi.org/10.1037/0003-066X.34.7.571;"
                    + " Pan et al. 2004, https://doi.org/10.1145/1014052.1014135;"
                    + " Blei & Frazier 2011, https://www.jmlr.org/papers/v12/blei11a.html",
            new PairList());

    /** So many that a choice can be made among them. */
    public static final Parameters POOL = new Parameters(Map.of("most", 200.0, "perActor", 9.0, "document", 0.0));

    private Partnerships() {}
}
