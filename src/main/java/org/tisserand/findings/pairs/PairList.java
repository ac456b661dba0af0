package org.tisserand.findings.pairs;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tisserand.findings.Draft;
import org.tisserand.findings.Lens;
import org.tisserand.findings.Memory;
import org.tisserand.findings.Parameters;
import org.tisserand.metrics.Progress;
import org.tisserand.model.Facts;
import org.tisserand.model.Finding;
import org.tisserand.model.Phrase;
import org.tisserand.network.Snapshot;

/** The list of all pairs, which leaves a {@link Yardstick} behind, and by it the list of one actor. */
final class PairList implements Lens.Look {

    private static final double KNOWN_ENOUGH = 0.5;

    /** Of the improbability and of the parts of the score. */
    private static final int COLUMNS = 20;

    @Override
    public List<Finding> through(Facts facts, Snapshot network, Parameters parameters, Progress progress) {
        return through(facts, network, parameters, progress, new Memory());
    }

    @Override
    public List<Finding> through(
            Facts facts, Snapshot network, Parameters parameters, Progress progress, Memory memory) {
        if (network.edgeCount() == 0) {
            return Draft.lacking(Partnerships.ID, network, "pairs.no-ties");
        }
        if (!knowsScore(parameters)) {
            return Draft.lacking(
                    Partnerships.ID,
                    network,
                    "pairs.no-score",
                    Phrase.number(parameters.get("score", Wishes.SHOWN)),
                    Phrase.number(Wishes.NUMBERED.size()));
        }
        Ground ground = ground(facts, network, memory).forAnotherList();
        if (!ground.knowsWork()) {
            return Draft.lacking(Partnerships.ID, network, "pairs.no-work");
        }
        Candidates.Looked looked = ground.looked();
        Wishes wishes = Wishes.of(parameters);
        var marks = new Marks();
        Improbability improbability = Improbability.of(looked.pairs().heard(progress, COLUMNS), network, marks);
        Pairs eligible = improbability.pairs().where(Selection.eligible(ground, improbability, wishes.wider()));
        var scores = new PairScores(
                eligible,
                wishes.score(),
                new Columns(ground, eligible, marks).of(wishes.score().blocks()));
        keep(new Yardstick(network, marks, improbability, scores), key(network, wishes), memory);
        var selection = new Selection(ground, improbability, scores, wishes);
        Map<String, Phrase> beside =
                looked.audit().map(each -> Map.of("looked", each.told(scores))).orElse(Map.of());
        return told(new Telling(ground, selection, scores, beside), selection, scores, parameters, wishes);
    }

    private static boolean knowsScore(Parameters parameters) {
        return Wishes.NUMBERED.containsKey(parameters.get("score", Wishes.SHOWN));
    }

    private static Ground ground(Facts facts, Snapshot network, Memory memory) {
        Ground ground = memory.recall(Ground.class, network.recipe())
                .map(before -> before.after(facts, network))
                .orElseGet(() -> Ground.of(facts, network));
        memory.keep(Ground.class, network.recipe(), ground);
        return ground;
    }

    /** What a yardstick is of, but for the version of the data. */
    private static Object key(Snapshot network, Wishes wishes) {
        return List.of(network.recipe(), wishes.score().id(), wishes.wider());
    }

    private static void keep(Yardstick made, Object key, Memory memory) {
        boolean isLate = memory.recall(Yardstick.class, key)
                .map(kept -> kept.dataVersion() > made.dataVersion())
                .orElse(false);
        if (!isLate) {
            memory.keep(Yardstick.class, key, made);
        }
    }

    @Override
    public Optional<List<Finding>> ofOne(Facts facts, Snapshot network, Parameters parameters, Memory memory) {
        Wishes wishes = Wishes.of(parameters).ofOne();
        return Optional.of(parameters)
                .filter(PairList::knowsScore)
                .flatMap(each -> memory.recall(Yardstick.class, key(network, wishes)))
                .filter(yardstick -> yardstick.measures(network))
                .map(yardstick -> parameters.actor().stream()
                        .flatMapToInt(id -> network.vertex(id).stream())
                        .mapToObj(a -> ofOne(a, ground(facts, network, memory), yardstick, parameters))
                        .findFirst()
                        .orElse(List.of()));
    }

    private static List<Finding> ofOne(int a, Ground ground, Yardstick yardstick, Parameters parameters) {
        Snapshot network = ground.network();
        Wishes wishes = Wishes.of(parameters).ofOne();
        Pairs pairs = Pairs.around(network.vertexCount(), a, b -> !ground.ever().adjacent(a, b));
        Improbability improbability = yardstick.improbability(pairs, network);
        Pairs eligible = pairs.where(Selection.eligible(ground, improbability, wishes.wider()));
        var scores = new PairScores(
                eligible,
                wishes.score(),
                new Columns(ground, eligible, yardstick).of(wishes.score().blocks()),
                Optional.of(yardstick.frame()));
        var selection = new Selection(ground, improbability, scores, wishes);
        return told(
                new Telling(ground, selection, scores, beside(yardstick, network)),
                selection,
                scores,
                parameters,
                wishes);
    }

    private static Map<String, Phrase> beside(Yardstick yardstick, Snapshot network) {
        return yardstick.isOf(network)
                ? Map.of()
                : Map.of(
                        "measured",
                        Phrase.message(
                                "pairs.measured",
                                Phrase.number((double) yardstick.dataVersion()),
                                Phrase.number((double) network.dataVersion())));
    }

    private static List<Finding> told(
            Telling telling, Selection selection, PairScores scores, Parameters parameters, Wishes wishes) {
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
                        wishes.document())
                .forEach(p -> findings.add(telling.toDocument(p)));
        return findings;
    }
}
