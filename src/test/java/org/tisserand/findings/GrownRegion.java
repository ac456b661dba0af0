package org.tisserand.findings;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.tisserand.model.Facts;

/**
 * A region of any size, drawn by a seed: towns in districts in regions, collaborations of two to six actors that are mostly
 * neighbours and mostly busy ones, ties, needs and offers.
 */
public final class GrownRegion {

    private static final int OBJECTS = 120;

    private final Random random;
    private final int actors;
    private final StringBuilder text = new StringBuilder();
    private final Set<Long> tied = new HashSet<>();
    private final List<Integer> busy = new ArrayList<>();

    private GrownRegion(int actors, long seed) {
        this.actors = actors;
        this.random = new Random(seed);
    }

    /** @param ties how many pairs are tied, by a collaboration or a tie, about */
    public static Facts of(int actors, int ties, long seed) {
        var grown = new GrownRegion(actors, seed);
        grown.places();
        for (int a = 0; a < actors; a++) {
            grown.actor(a);
        }
        for (int e = 0; e < actors && grown.tied.size() < ties; e++) {
            grown.table(e);
        }
        while (grown.tied.size() < ties) {
            grown.tie();
        }
        return Region.of(grown.text.toString());
    }

    private int town(int actor) {
        return actor / 10;
    }

    private void places() {
        for (int town = 0; town <= town(actors); town++) {
            text.append("place T%d: parent=M%d region=R%d%n".formatted(town, town / 8, town / 64));
        }
    }

    private void actor(int a) {
        String level = random.nextInt(20) == 0 ? "national" : random.nextInt(5) == 0 ? "regional" : "local";
        text.append("actor A%d: sector=s%d level=%s territory=T%d%n".formatted(a, random.nextInt(12), level, town(a)));
        if (random.nextBoolean()) {
            text.append("A%d needs n%d%n".formatted(a, random.nextInt(OBJECTS)));
        }
        if (random.nextBoolean()) {
            text.append("A%d offers n%d%n".formatted(a, random.nextInt(OBJECTS)));
        }
    }

    /** Rare ones are many. */
    private int object() {
        return (int) (OBJECTS * Math.pow(random.nextDouble(), 2.5));
    }

    private int someone(int near) {
        if (!busy.isEmpty() && random.nextInt(3) == 0) {
            return busy.get(random.nextInt(busy.size()));
        }
        int step = (int) (40 * random.nextGaussian());
        return random.nextInt(4) == 0 ? random.nextInt(actors) : Math.floorMod(near + step, actors);
    }

    private void table(int e) {
        int first = random.nextInt(actors);
        Set<Integer> members = new TreeSet<>(Set.of(first));
        int size = 2 + random.nextInt(5);
        while (members.size() < size) {
            members.add(someone(first));
        }
        text.append("table E%d: %s | o%d, o%d | T%d | %d%n"
                .formatted(
                        e,
                        String.join(", ", members.stream().map(a -> "A" + a).toList()),
                        object(),
                        object(),
                        town(first),
                        2012 + random.nextInt(14)));
        busy.addAll(members);
        members.forEach(a -> members.stream().filter(b -> b > a).forEach(b -> tied.add((long) a * actors + b)));
    }

    private void tie() {
        int a = random.nextInt(actors);
        int b = someone(a);
        if (a != b && tied.add((long) Math.min(a, b) * actors + Math.max(a, b))) {
            text.append("A%d - A%d%n".formatted(a, b));
            busy.add(a);
            busy.add(b);
        }
    }
}
