package org.tisserand.findings.zones;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.tisserand.findings.Parameters;
import org.tisserand.model.Actor;
import org.tisserand.model.Collaboration;
import org.tisserand.model.Facets;
import org.tisserand.model.Facts;
import org.tisserand.model.Finding;
import org.tisserand.model.Language;
import org.tisserand.model.Participation;
import org.tisserand.model.Period;
import org.tisserand.model.RowRef;
import org.tisserand.model.Words;
import org.tisserand.network.Recipe;
import org.tisserand.network.Snapshot;

/**
 * The lens of zones over as many invented actors, objects and places as asked: actors, objects, places, activities of each
 * actor, support. Each activity is one actor's, of one object and place, both drawn with the skew of real ones (the k-th
 * as 1 / k). Run by hand; {@code src/site/mesures/zones.md} keeps what it printed.
 */
final class LargeTrial {

    private LargeTrial() {}

    public static void main(String[] arguments) {
        int actors = Integer.parseInt(arguments[0]);
        Facts facts = facts(
                actors, Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]), Integer.parseInt(arguments[3]));
        Snapshot network = Snapshot.of(facts, Recipe.DEFAULT);
        long start = System.nanoTime();
        List<Finding> found =
                WorkZones.LENS.find(facts, network, new Parameters(Map.of("support", Double.valueOf(arguments[4]))));
        System.out.printf(
                "%d actors, %d activities: %.1f s, %d MB in use, %d findings, the first:%n%s%n",
                actors,
                facts.collaborations().size(),
                (System.nanoTime() - start) / 1e9,
                (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20,
                found.size(),
                found.isEmpty() ? "" : Words.in(Language.EN).say(found.get(0).statement()));
    }

    private static Facts facts(int count, int objects, int places, int each) {
        var random = new Random(1);
        var actors = new ArrayList<Actor>();
        var activities = new ArrayList<Collaboration>();
        var parts = new ArrayList<Participation>();
        for (int a = 0; a < count; a++) {
            String actor = "a%05d".formatted(a);
            actors.add(Actor.named(actor, actor, new RowRef("x", "Acteurs", a + 1)));
            for (int i = 0; i < each; i++) {
                var row = new RowRef("x", "Collaborations", a * each + i + 1);
                String id = "c%07d".formatted(a * each + i);
                var facets = new Facets(
                        Set.of("o" + skewed(objects, random)), Set.of(), Set.of("t" + skewed(places, random)));
                activities.add(
                        new Collaboration(id, id, Optional.empty(), facets, Period.UNKNOWN, false, Map.of(), row));
                parts.add(new Participation(id, actor, Optional.empty(), Period.UNKNOWN, Map.of(), row));
            }
        }
        return Facts.of(1, actors, activities, parts);
    }

    private static int skewed(int count, Random random) {
        return (int) Math.exp(random.nextDouble() * Math.log(count + 1.0)) - 1;
    }
}
