package org.tisserand.findings.pairs;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.tisserand.model.Phrase;
import org.tisserand.network.Snapshot;

/** Why two actors: what the rows say of both. */
final class Reasons {

    private static final int NAMED = 2;

    private final Ground ground;
    private final Snapshot network;
    private final PairScores scores;
    private final OptionalInt centre;
    private final double[] likeCentre;
    private final PathReasons paths;
    private final JoiningReasons joining;
    private final Mentioned mentioned;

    Reasons(Ground ground, PairScores scores) {
        this.ground = ground;
        this.network = ground.network();
        this.scores = scores;
        this.centre = scores.pairs().centre();
        this.likeCentre = centre.isPresent() ? ground.undertakings().likeness().row(centre.getAsInt()) : new double[0];
        this.paths = new PathReasons(ground, centre);
        this.joining = new JoiningReasons(ground);
        this.mentioned = ground.records().mentioned;
    }

    /** Whether the rows give a reason of value, and not only of structure or place. Cheaper than to tell it. */
    boolean any(int p) {
        int a = scores.pairs().first(p);
        int b = scores.pairs().second(p);
        return !ground.undertakings().objects().shared(a, b).isEmpty()
                || !ground.undertakings().populations().shared(a, b).isEmpty()
                || ground.exchange().best(a, b).isPresent()
                || hasAnalogue(a, b)
                || hasAnalogue(b, a)
                || joining.of(a, b).isPresent()
                || walk(a, b).isPresent();
    }

    private boolean hasAnalogue(int like, int other) {
        return Arrays.stream(network.neighbours(other))
                .anyMatch(c ->
                        ground.undertakings().likeness().mostTelling(like, c).isPresent());
    }

    private Optional<Reason> walk(int a, int b) {
        return Stream.of(Block.WALK, Block.DISTINCT_WALK)
                .filter(scores::has)
                .findFirst()
                .flatMap(block -> paths.walk(a, b, block));
    }

    /** The part of value, or the path, whose loss would lower S most, then all others so. */
    List<Reason> of(int p) {
        int a = scores.pairs().first(p);
        int b = scores.pairs().second(p);
        var reasons = new ArrayList<>(Stream.of(
                        work(a, b),
                        exchange(a, b),
                        analogy(a, b),
                        walk(a, b),
                        scores.has(Block.JOINING) ? joining.of(a, b) : Optional.<Reason>empty(),
                        territory(a, b),
                        scores.has(Block.ENGAGEMENT) ? paths.engagement(a, b) : Optional.<Reason>empty())
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(Reason::isHint).thenComparingDouble(each -> -scores.drop(each.block(), p)))
                .toList());
        reasons.stream()
                .filter(each -> each.block().side() != Block.Side.FEASIBILITY)
                .findFirst()
                .ifPresent(first -> {
                    reasons.remove(first);
                    reasons.add(0, first);
                });
        return reasons;
    }

    private Optional<Reason> work(int a, int b) {
        List<String> objects = named(ground.undertakings().objects(), a, b);
        List<String> populations = named(ground.undertakings().populations(), a, b);
        if (objects.isEmpty() && populations.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> place =
                named(ground.undertakings().territories(), a, b).stream().findFirst();
        List<Phrase> items = Stream.concat(
                        objects.stream().map(code -> Phrase.term("object", code)),
                        populations.stream().limit(1).map(code -> Phrase.term("population", code)))
                .toList();
        Phrase words = place.map(each -> Phrase.message(
                        "pairs.reason.work-place",
                        Phrase.list(items),
                        ground.places().name(each)))
                .orElse(Phrase.message("pairs.reason.work", Phrase.list(items)));
        return Optional.of(new Reason(
                Block.WORK,
                words,
                items.get(0),
                mentioned.rows(
                        each -> mentioned.bears(each, objects)
                                || mentioned.serves(
                                        each, populations.stream().limit(1).toList())
                                || mentioned.lies(each, place.stream().toList()),
                        a,
                        b)));
    }

    private static List<String> named(Holdings holdings, int a, int b) {
        return holdings.shared(a, b).stream().limit(NAMED).map(holdings::item).toList();
    }

    private Optional<Reason> exchange(int a, int b) {
        return ground.exchange()
                .best(a, b)
                .map(match -> new Reason(
                        Block.EXCHANGE,
                        Phrase.message(
                                "pairs.reason.exchange", match.item(), name(match.needer()), name(match.offerer())),
                        match.item(),
                        List.of(match.need(), match.offer())));
    }

    /** The partner of one that is most like the other. */
    private Optional<Reason> analogy(int a, int b) {
        double[] likeA = like(a);
        double[] likeB = like(b);
        Optional<Integer> ofB = Resemblance.closest(likeA, network.neighbours(b));
        Optional<Integer> ofA = Resemblance.closest(likeB, network.neighbours(a));
        if (ofB.isEmpty() && ofA.isEmpty()) {
            return Optional.empty();
        }
        double toA = ofB.map(c -> likeA[c]).orElse(0.0);
        double toB = ofA.map(c -> likeB[c]).orElse(0.0);
        return toA >= toB ? analogy(a, ofB.orElseThrow(), b) : analogy(b, ofA.orElseThrow(), a);
    }

    private double[] like(int v) {
        return centre.isPresent() && centre.getAsInt() == v
                ? likeCentre
                : ground.undertakings().likeness().row(v);
    }

    private Optional<Reason> analogy(int like, int partner, int other) {
        return ground.undertakings()
                .likeness()
                .mostTelling(like, partner)
                .map(ground.undertakings().likeness()::item)
                .map(item -> {
                    var rows = new ArrayList<>(mentioned.rows(
                            each -> each.kind().isWork()
                                    && each.facets().objects().contains(item),
                            like,
                            partner));
                    rows.addAll(ground.rows(partner, other));
                    return new Reason(
                            Block.ANALOGY,
                            Phrase.message(
                                    "pairs.reason.analogy",
                                    name(like),
                                    name(partner),
                                    name(other),
                                    Phrase.term("object", item)),
                            Phrase.term("object", item),
                            rows);
                });
    }

    private Optional<Reason> territory(int a, int b) {
        return ground.reach()
                .commonDistrict(a, b)
                .map(code -> new Reason(
                        Block.TERRITORY,
                        Phrase.message("pairs.reason.territory", ground.places().name(code)),
                        ground.places().name(code),
                        List.of(
                                ground.citing().seat(network.actor(a)),
                                ground.citing().seat(network.actor(b)))));
    }

    private Phrase name(int vertex) {
        return Phrase.text(network.actor(vertex).name());
    }
}
