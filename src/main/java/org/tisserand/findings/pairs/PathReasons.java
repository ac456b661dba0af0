package org.tisserand.findings.pairs;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.tisserand.model.Evidence;
import org.tisserand.model.Phrase;
import org.tisserand.network.Snapshot;

/** What a walk over activities says of two actors: the likeliest way from one to the other, told by its records. */
final class PathReasons {

    private final Ground ground;
    private final Snapshot network;
    private final Trails trails;
    private final Trail trail;

    /** @param centre whom most ways that will be asked for begin or end with, where there is such a one */
    PathReasons(Ground ground, OptionalInt centre) {
        this.ground = ground;
        this.network = ground.network();
        this.trails = ground.trails();
        this.trail = new Trail(trails, centre);
    }

    /** The likelier of both ways, where it leads over something that activities have in common. */
    Optional<Reason> walk(int a, int b, Block block) {
        if (!trails.bearsThemes() || !trails.leaves(a) || !trails.leaves(b)) {
            return Optional.empty();
        }
        Trail.Way there = trail.between(a, b);
        Trail.Way back = trail.between(b, a);
        Trail.Way way = back.chance() > there.chance() ? back : there;
        return theme(way).stream().mapToObj(at -> reason(way, at, block)).findFirst();
    }

    /** Where on a way the first feature stands. */
    private OptionalInt theme(Trail.Way way) {
        return IntStream.range(0, way.spots().size())
                .filter(i -> way.spots().get(i) >= trails.actors())
                .findFirst();
    }

    private Reason reason(Trail.Way way, int at, Block block) {
        Feature feature = trails.feature(way.spots().get(at));
        int left = way.spots().get(at - 1);
        int right = IntStream.range(at + 1, way.spots().size())
                .map(i -> way.spots().get(i))
                .filter(spot -> spot < trails.actors())
                .findFirst()
                .orElseThrow();
        Activity one = way.activities().get(at - 1);
        Phrase topic = feature.words(ground.places(), one);
        return new Reason(block, words(way, left, right, topic), topic, rows(way, left, right, feature));
    }

    private Phrase words(Trail.Way way, int left, int right, Phrase topic) {
        int first = way.spots().get(0);
        int last = way.spots().get(way.spots().size() - 1);
        if (left == first && right == last) {
            Activity one = way.activities().get(0);
            Activity other = way.activities().get(way.activities().size() - 1);
            return Phrase.message(
                    "pairs.reason.walk",
                    topic,
                    Phrase.text(one.told().name()),
                    name(first),
                    Phrase.text(other.told().name()),
                    name(last));
        }
        return Phrase.message("pairs.reason.walk-through", topic, named(left, first), named(right, last));
    }

    /** An actor, and beside it the one of the pair that it leads to, where it is not itself. */
    private Phrase named(int actor, int ofPair) {
        return actor == ofPair ? name(actor) : Phrase.message("pairs.beside", name(actor), name(ofPair));
    }

    /** Every row that says that either bears the feature, then those that lead from the pair's actors to them. */
    private List<Evidence> rows(Trail.Way way, int left, int right, Feature feature) {
        Set<Evidence> rows = new LinkedHashSet<>();
        ground.involvement()
                .ofEither(left, right)
                .filter(each -> each.features().contains(feature))
                .forEach(each -> {
                    addPart(rows, each, left);
                    addPart(rows, each, right);
                });
        for (int i = 0; i + 1 < way.spots().size(); i++) {
            addPart(rows, way.activities().get(i), way.spots().get(i));
            addPart(rows, way.activities().get(i), way.spots().get(i + 1));
        }
        return new ArrayList<>(rows);
    }

    private void addPart(Set<Evidence> rows, Activity activity, int actor) {
        int at = activity.members().indexOf(actor);
        if (at >= 0) {
            rows.add(ground.citing().participation(activity.parts().get(at)));
            if (!activity.told().nameOnly()) {
                rows.add(ground.citing().collaboration(activity.told()));
            }
        }
    }

    /** That one of both leads recent activities in a small team: the more engaged of the two. */
    Optional<Reason> engagement(int a, int b) {
        int leader = ground.engagement().of(b) > ground.engagement().of(a) ? b : a;
        List<Activity> recent =
                ground.involvement().of(leader).filter(Activity::isRecent).toList();
        if (recent.isEmpty()) {
            return Optional.empty();
        }
        double team = recent.stream()
                .mapToInt(each -> each.members().size())
                .average()
                .orElse(1);
        Set<Evidence> rows = new LinkedHashSet<>();
        recent.forEach(each -> addPart(rows, each, leader));
        return Optional.of(new Reason(
                Block.ENGAGEMENT,
                Phrase.message(
                        "pairs.reason.engagement", name(leader), Phrase.number(recent.size()), Phrase.number(team, 1)),
                name(leader),
                List.copyOf(rows)));
    }

    private Phrase name(int vertex) {
        return Phrase.text(network.actor(vertex).name());
    }
}
