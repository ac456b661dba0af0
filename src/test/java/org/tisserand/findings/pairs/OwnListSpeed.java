package org.tisserand.findings.pairs;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.tisserand.findings.GrownRegion;
import org.tisserand.findings.Memory;
import org.tisserand.findings.Parameters;
import org.tisserand.metrics.Progress;
import org.tisserand.model.Facts;
import org.tisserand.model.Finding;
import org.tisserand.model.Tie;
import org.tisserand.network.Recipe;
import org.tisserand.network.Snapshot;

/**
 * How long the list of one actor takes after a tie was added, by what the whole list left: run by hand, with the number of actors,
 * of ties and of repetitions. {@code src/site/mesures/vitesse-des-listes.md} has what was measured.
 */
final class OwnListSpeed {

    private final Memory memory = new Memory();
    private final int actors;
    private final int tied;
    private Facts facts;
    private long version = 1;

    private OwnListSpeed(int actors, int tied) {
        this.actors = actors;
        this.tied = tied;
        this.facts = GrownRegion.of(actors, tied, 1);
    }

    public static void main(String[] told) {
        var speed = new OwnListSpeed(Integer.parseInt(told[0]), Integer.parseInt(told[1]));
        long begun = System.nanoTime();
        Snapshot network = Snapshot.of(speed.facts, Recipe.DEFAULT);
        Partnerships.LENS.find(speed.facts, network, Parameters.DEFAULT, Progress.UNHEARD, speed.memory);
        System.out.printf(
                "%d actors, %d tied pairs; whole list, cold: %.1f s%n",
                network.vertexCount(), network.edgeCount(), (System.nanoTime() - begun) / 1e9);
        int[] byDegree = IntStream.range(0, network.vertexCount())
                .boxed()
                .sorted(Comparator.comparingInt(network::degree))
                .mapToInt(v -> v)
                .toArray();
        for (int round = 0; round < 2; round++) {
            for (int v : new int[] {
                byDegree[byDegree.length / 20], byDegree[byDegree.length / 2], byDegree[byDegree.length - 1]
            }) {
                speed.time(network.actor(v).id(), network.degree(v), Integer.parseInt(told[2]));
            }
        }
    }

    private void time(String id, int degree, int times) {
        double[] woven = new double[times];
        double[] listed = new double[times];
        double[] again = new double[times];
        int found = 0;
        for (int i = 0; i < times; i++) {
            change(i);
            long begun = System.nanoTime();
            Snapshot network = Snapshot.of(facts, Recipe.DEFAULT);
            woven[i] = (System.nanoTime() - begun) / 1e6;
            begun = System.nanoTime();
            found = own(network, id).size();
            listed[i] = (System.nanoTime() - begun) / 1e6;
            begun = System.nanoTime();
            own(network, id);
            again[i] = (System.nanoTime() - begun) / 1e6;
        }
        System.out.printf(
                "%d partners, %d findings: network %s, list after a change %s, again %s ms%n",
                degree, found, told(woven), told(listed), told(again));
    }

    private List<Finding> own(Snapshot network, String id) {
        return Partnerships.LENS.ofOne(facts, network, Parameters.DEFAULT.of(id), memory, all -> {
            throw new IllegalStateException("The whole list was asked for");
        });
    }

    /** All rows read anew, and one tie more, of two actors that change. */
    private void change(int i) {
        Facts read = GrownRegion.of(actors, tied, 1);
        List<Tie> ties = new ArrayList<>(read.ties());
        Tie first = ties.get(0);
        ties.add(new Tie(
                read.actors().get(i * 7 % actors).id(),
                read.actors().get((i * 13 + actors / 2) % actors).id(),
                first.kind(),
                first.state(),
                first.strength(),
                first.directed(),
                first.object(),
                first.period(),
                first.attributes(),
                first.row()));
        facts = new Facts(
                ++version,
                read.actors(),
                ties,
                read.territories(),
                read.collaborations(),
                read.participations(),
                read.scopes(),
                read.offers(),
                read.needs(),
                read.resources(),
                read.goals(),
                read.mandates(),
                read.responses(),
                read.sources());
    }

    private static String told(double[] millis) {
        Arrays.sort(millis);
        return "%.1f (%.1f–%.1f)".formatted(millis[millis.length / 2], millis[0], millis[millis.length - 1]);
    }
}
