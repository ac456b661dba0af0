package org.tisserand.demo;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/** All that has been told of the invented region so far; the plantings and the background add to it. */
final class Story {

    private final Random random;
    private final Region region;
    private final Cast cast;
    private final Fabric fabric = new Fabric();
    private final List<Bond> bonds = new ArrayList<>();
    private final List<Bond> refusals = new ArrayList<>();
    private final List<Venture> ventures = new ArrayList<>();
    private final Market market = new Market();
    private final List<PlantedTruth> truths = new ArrayList<>();
    private final Set<String> underServed = new TreeSet<>();

    Story(long seed) {
        random = new Random(seed);
        region = new Region(random);
        cast = new Cast(region, random);
    }

    Random random() {
        return random;
    }

    Region region() {
        return region;
    }

    Cast cast() {
        return cast;
    }

    Fabric fabric() {
        return fabric;
    }

    List<Bond> bonds() {
        return Collections.unmodifiableList(bonds);
    }

    List<Bond> refusals() {
        return Collections.unmodifiableList(refusals);
    }

    List<Venture> ventures() {
        return Collections.unmodifiableList(ventures);
    }

    Market market() {
        return market;
    }

    List<PlantedTruth> truths() {
        return List.copyOf(truths);
    }

    Player who(String role) {
        return cast.player(role);
    }

    /** The municipality of one slot of an MRC, which the seed may have changed for another of the centre. */
    Player town(int mrc, int slot) {
        return cast.municipality(region.place(cast.at(mrc), slot));
    }

    /** The MRC that plays a part. */
    Player mrc(int mrc) {
        return cast.mrc(cast.at(mrc));
    }

    /** The municipality in which an actor has its seat. */
    Player home(Player player) {
        return cast.where(each ->
                        each.kind().equals("Municipalité") && each.place().equals(player.place()))
                .get(0);
    }

    /** Tells of a tie without asking the rules: it is part of what is planted. A pair is told of once. */
    void plant(Bond bond) {
        if (bonds.stream().noneMatch(each -> samePair(each, bond))) {
            bonds.add(bond);
            fabric.join(bond.from(), bond.to());
        }
    }

    private static boolean samePair(Bond one, Bond other) {
        return Set.of(one.from(), one.to()).equals(Set.of(other.from(), other.to()));
    }

    /** Tells of a tie where no rule forbids it and the pair is not joined yet. */
    boolean offer(Bond bond) {
        boolean fresh = !fabric.joined(bond.from(), bond.to()) && fabric.tryJoin(bond.from(), List.of(bond.to()));
        if (fresh) {
            bonds.add(bond);
        }
        return fresh;
    }

    /** Tells of a tie that an actor says is not there. */
    void refuse(Bond bond) {
        refusals.add(bond);
    }

    /** Tells of a collaboration without asking the rules. Its number is its place in the sheet. */
    String plant(Venture venture) {
        List<Player> members = venture.members();
        for (int i = 0; i < members.size(); i++) {
            for (Player other : members.subList(i + 1, members.size())) {
                fabric.join(members.get(i), other);
            }
        }
        ventures.add(venture);
        return "C%03d".formatted(ventures.size());
    }

    /** Tells of a collaboration of all who may sit with those before them, if two at least may. */
    void offer(Venture venture) {
        var seated = new ArrayList<Player>();
        for (Player each : venture.members()) {
            if (seated.isEmpty() || fabric.tryJoin(each, seated)) {
                seated.add(each);
            }
        }
        if (seated.size() > 1) {
            ventures.add(new Venture(
                    venture.name(),
                    venture.purpose(),
                    venture.theme(),
                    venture.first(),
                    venture.last(),
                    venture.formality(),
                    venture.steps(),
                    seated));
        }
    }

    void plant(PlantedTruth.Kind kind, Collection<Player> subjects, Collection<Player> decoys, String what) {
        truths.add(new PlantedTruth(kind, ids(subjects), ids(decoys), what));
    }

    void plant(PlantedTruth truth) {
        truths.add(truth);
    }

    private static List<String> ids(Collection<Player> players) {
        return players.stream().map(Player::id).toList();
    }

    void underServe(Player municipality) {
        underServed.add(municipality.place());
    }

    boolean isUnderServed(String place) {
        return underServed.contains(place);
    }

    <T> T any(List<T> items) {
        return items.get(random.nextInt(items.size()));
    }

    /** From {@code low} to {@code high}, both included. */
    int between(int low, int high) {
        return low + random.nextInt(high - low + 1);
    }
}
