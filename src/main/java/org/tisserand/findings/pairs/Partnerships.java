package org.tisserand.findings.pairs;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tisserand.findings.Draft;
import org.tisserand.findings.Lens;
import org.tisserand.findings.Parameters;
import org.tisserand.findings.Theme;
import org.tisserand.metrics.Progress;
import org.tisserand.model.Facts;
import org.tisserand.model.Finding;
import org.tisserand.model.Phrase;
import org.tisserand.network.Snapshot;

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

    private static final double KNOWN_ENOUGH = 0.5;

    /** Of the improbability and of the parts of the score. */
    private static final int COLUMNS = 20;

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
            Partnerships::look);

    /** So many that a choice can be made among them. */
    public static final Parameters POOL = new Parameters(Map.of("most", 200.0, "perActor", 9.0, "document", 0.0));

    private Partnerships() {}

    private static List<Finding> look(Facts facts, Snapshot network, Parameters parameters, Progress progress) {
        if (network.edgeCount() == 0) {
            return Draft.lacking(ID, network, "pairs.no-ties");
        }
        double score = parameters.get("score", Wishes.SHOWN);
        if (!Wishes.NUMBERED.containsKey(score)) {
            return Draft.lacking(
                    ID, network, "pairs.no-score", Phrase.number(score), Phrase.number(Wishes.NUMBERED.size()));
        }
        Ground ground = Ground.of(facts, network);
        if (!ground.knowsWork()) {
            return Draft.lacking(ID, network, "pairs.no-work");
        }
        Candidates.Looked looked = ground.looked();
        Improbability improbability = ground.improbability(looked.pairs().heard(progress, COLUMNS));
        Wishes wishes = Wishes.of(parameters);
        PairScores scores = ground.scores(
                improbability.pairs().where(Selection.eligible(ground, improbability, wishes.wider())), wishes.score());
        var selection = new Selection(ground, improbability, scores, wishes);
        Optional<Phrase> audit = looked.audit().map(each -> each.told(scores));
        return told(new Telling(ground, selection, scores, audit), selection, scores, parameters);
    }

    private static List<Finding> told(Telling telling, Selection selection, PairScores scores, Parameters parameters) {
        var findings = new ArrayList<Finding>();
        List<List<Integer>> lists = selection.suggestions(
                p -> scores.knownShare(p) >= KNOWN_ENOUGH && telling.hasReason(p) && telling.isAdmitted(p, parameters));
        for (int i = 0; i < lists.size(); i++) {
            Optional<Phrase> reader = lists.size() == 1
                    ? Optional.empty()
                    : Optional.of(Phrase.message("pairs.list", Phrase.number(i + 1), Phrase.number(lists.size())));
            findings.addAll(lists.get(i).parallelStream()
                    .map(p -> telling.suggestion(p, reader))
                    .toList());
        }
        selection
                .first(
                        p -> scores.knownShare(p) < KNOWN_ENOUGH
                                && scores.mostWanted(p).isPresent()
                                && !parameters.setAside().containsKey(telling.id(p)),
                        Wishes.of(parameters).document())
                .forEach(p -> findings.add(telling.toDocument(p)));
        return findings;
    }
}
