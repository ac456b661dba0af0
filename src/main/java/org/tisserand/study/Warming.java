package org.tisserand.study;

import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tisserand.metrics.Chosen;
import org.tisserand.metrics.Metrics;
import org.tisserand.metrics.NewTie;
import org.tisserand.metrics.Progress;
import org.tisserand.model.Actor;
import org.tisserand.model.Facts;
import org.tisserand.model.RowRef;
import org.tisserand.network.Edge;
import org.tisserand.network.Recipe;
import org.tisserand.network.Snapshot;

/**
 * Kernels run on an invented network when a server starts, so that whoever asks first does not wait for the machine to learn them.
 *
 * <p>In one thread, so that the other processors answer, and for a few seconds.
 */
public final class Warming {

    private static final int ACTORS = 600;
    private static final int TIES_EACH = 4;
    private static final int ROUNDS = 60;
    private static final Duration LONGEST = Duration.ofSeconds(6);

    /** What pages and answers ask for first. */
    static final List<String> FIRST = List.of(
            "betweenness",
            "harmonic-closeness",
            "pagerank",
            "coreness",
            "constraint",
            "effective-size",
            "clustering",
            "articulation-points",
            "bridges",
            "components",
            "leiden-communities",
            "adamic-adar");

    private final Thread thread = new Thread(this::run, "warming");
    private final long latest = System.nanoTime() + LONGEST.toNanos();
    private volatile boolean ended;
    private final AtomicInteger rounds = new AtomicInteger();

    private Warming() {}

    public static Warming begin() {
        var warming = new Warming();
        warming.thread.setDaemon(true);
        warming.thread.start();
        return warming;
    }

    /** How often all were run. */
    int rounds() {
        return rounds.get();
    }

    /** Waits for its end. */
    void await() throws InterruptedException {
        thread.join();
    }

    private void run() {
        // One of its own: work that is shared would else go to the threads that answer.
        var pool = new ForkJoinPool(1);
        try {
            pool.submit(this::warm).join();
        } finally {
            pool.shutdown();
        }
    }

    private void warm() {
        Snapshot first = invented();
        try {
            while (rounds.get() < ROUNDS) {
                round(first.rejoined(first.edges()));
                rounds.incrementAndGet();
            }
        } catch (CancellationException enough) {
            // Ended, or long enough: what is warm is warm.
        }
    }

    private void round(Snapshot network) {
        Progress wanted = (done, total) -> goOn();
        for (String id : FIRST) {
            goOn();
            Metrics.get(id).of(network, Chosen.PRESETS, wanted);
        }
        NewTie.gain(network, 0, ACTORS - 1);
    }

    private void goOn() {
        if (ended || System.nanoTime() > latest) {
            throw new CancellationException("Warm enough");
        }
    }

    /** Each actor is tied to some before it, those that came first more often. */
    private static Snapshot invented() {
        var random = new SplittableRandom(ACTORS);
        List<Actor> actors = IntStream.range(0, ACTORS)
                .mapToObj(v -> Actor.named("%04d".formatted(v), String.valueOf(v), new RowRef("", "", 1)))
                .toList();
        var pairs = new TreeSet<Integer>();
        for (int v = 1; v < ACTORS; v++) {
            for (int i = 0; i < TIES_EACH; i++) {
                double early = random.nextDouble();
                int before = (int) (v * early * early);
                pairs.add(before * ACTORS + v);
            }
        }
        Stream<Edge> edges = pairs.stream()
                .map(pair ->
                        new Edge(pair / ACTORS, pair % ACTORS, 1 + random.nextInt(TIES_EACH), List.of(), List.of(), 0));
        return Snapshot.of(Facts.of(0, actors, List.of()), Recipe.DEFAULT).rejoined(edges.toList());
    }

    /** Ends it, if it runs. */
    public void end() {
        ended = true;
    }
}
