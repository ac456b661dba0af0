package org.tisserand.web;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.tisserand.findings.Lens;
import org.tisserand.findings.Parameters;
import org.tisserand.findings.backtest.Outcome;
import org.tisserand.findings.backtest.Plan;
import org.tisserand.findings.whatif.Pair;
import org.tisserand.findings.whatif.WhatIf;
import org.tisserand.metrics.Chosen;
import org.tisserand.metrics.Metric;
import org.tisserand.metrics.Progress;
import org.tisserand.metrics.Scores;
import org.tisserand.metrics.chance.Chance;
import org.tisserand.metrics.chance.NetworkChance;
import org.tisserand.metrics.unknown.Answers;
import org.tisserand.metrics.unknown.Jackknife;
import org.tisserand.metrics.unknown.Uncertainty;
import org.tisserand.model.Finding;
import org.tisserand.network.Recipe;
import org.tisserand.study.Scene;
import org.tisserand.study.Task;
import org.tisserand.study.Tasks;
import org.tisserand.study.Unmade;

/**
 * What takes long and is therefore begun, followed, and read when it is there: what lenses find, a metric held
 * against chance, and what unknown ties or missing actors may change of it.
 */
public final class LongWork {

    /** How many nanoseconds a request computes by itself. */
    private static final long SOON = 100_000_000;

    private final Tasks tasks;

    LongWork(Tasks tasks) {
        this.tasks = tasks;
    }

    /**
     * A value that is there, or the task that makes it.
     *
     * @param value absent while the task runs, and where it was given up or failed
     * @param task  absent where the value was there before
     */
    public record Pending<T>(Optional<T> value, Optional<Task<?>> task) {

        /** What a task gives, if it does within {@code wait}. */
        public static <T> Pending<T> of(Task<T> task, Duration wait) {
            task.await(wait);
            return task.result().map(Pending::there).orElseGet(() -> after(task));
        }

        static <T> Pending<T> there(T value) {
            return new Pending<>(Optional.of(value), Optional.empty());
        }

        static <T> Pending<T> after(Task<?> task) {
            return new Pending<>(Optional.empty(), Optional.of(task));
        }

        /**
         * The task that makes it, and runs.
         *
         * @throws Refusal          if it was given up
         * @throws RuntimeException what it failed by
         */
        public Task<?> running() {
            Task<?> running = task.orElseThrow();
            running.failure().ifPresent(Pending::tell);
            return running;
        }

        private static void tell(Throwable failure) {
            if (failure instanceof CancellationException) {
                throw new Refusal(409, "given-up");
            } else if (failure instanceof RuntimeException broken) {
                throw broken;
            }
            throw new IllegalStateException("A task failed", failure);
        }
    }

    /** One metric's values on one network. */
    public record Question(Scene scene, Metric metric, Recipe recipe, Chosen chosen) {

        private Object key(String what) {
            return List.of(what, scene.dataVersion(), metric.id(), recipe, chosen);
        }

        /** Whether enough actors answered for any of its values to be read. */
        public boolean readable() {
            return Answers.suffice(metric, scene.hearing(recipe));
        }
    }

    public Pending<Scores> scores(Question of, Duration wait) {
        Scene scene = of.scene();
        return begun(
                Tasks.Line.VALUES,
                of.key("scores"),
                wait,
                () -> scene.scores(of.metric(), of.recipe(), of.chosen()),
                progress -> scene.scores(of.metric(), of.recipe(), of.chosen(), progress));
    }

    public Pending<Chance> chance(Question of, Duration wait) {
        Scene scene = of.scene();
        return begun(
                Tasks.Line.DRAWS,
                of.key("chance"),
                wait,
                () -> scene.chance(of.metric(), of.recipe(), of.chosen()),
                progress -> scene.chance(of.metric(), of.recipe(), of.chosen(), progress));
    }

    public Pending<Uncertainty> uncertainty(Question of, Duration wait) {
        Scene scene = of.scene();
        return begun(
                Tasks.Line.DRAWS,
                of.key("uncertainty"),
                wait,
                () -> scene.uncertainty(of.metric(), of.recipe(), of.chosen()),
                progress -> scene.uncertainty(of.metric(), of.recipe(), of.chosen(), progress));
    }

    public Pending<Jackknife> stability(Question of, Duration wait) {
        Scene scene = of.scene();
        return begun(
                Tasks.Line.DRAWS,
                of.key("stability"),
                wait,
                () -> scene.stability(of.metric(), of.recipe(), of.chosen()),
                progress -> scene.stability(of.metric(), of.recipe(), of.chosen(), progress));
    }

    /** How much those whom some pairs would tie anew would stand between others. */
    public Pending<List<WhatIf.ActorShift>> bridging(Scene scene, Recipe recipe, List<Pair> pairs, Duration wait) {
        return begun(
                Tasks.Line.VALUES,
                List.of("bridging", scene.dataVersion(), recipe, pairs),
                wait,
                () -> scene.bridging(recipe, pairs),
                progress -> scene.bridging(recipe, pairs, progress));
    }

    /** The network's metrics held against chance together. */
    public Pending<NetworkChance> networkChance(Scene scene, Recipe recipe, Duration wait) {
        return begun(
                Tasks.Line.DRAWS,
                List.of("network", scene.dataVersion(), recipe),
                wait,
                () -> scene.networkChance(recipe),
                progress -> scene.networkChance(recipe, progress));
    }

    /** What each score would have been worth from a day on, or why that cannot be told. */
    public Pending<Outcome> backtest(Scene scene, Plan plan, Duration wait) {
        return begun(
                Tasks.Line.DRAWS,
                List.of("backtest", scene.dataVersion(), plan),
                wait,
                () -> scene.backtest(plan),
                progress -> scene.backtest(plan, progress));
    }

    /** What a lens finds. */
    public Pending<List<Finding>> findings(
            Scene scene, Lens lens, Recipe recipe, Parameters parameters, Duration wait) {
        return drawn(scene, wait, heard -> heard.findings(lens, recipe, parameters));
    }

    /**
     * Whatever is drawn from a scene. Where a value it needs takes long, a task makes that one; whoever asks again goes on from
     * there.
     *
     * @param wait for how long, at most
     * @param draw a pure function
     */
    public <T> Pending<T> drawn(Scene scene, Duration wait, Function<Scene, T> draw) {
        long end = System.nanoTime() + wait.toNanos();
        while (true) {
            try {
                return Pending.there(draw.apply(scene.heardBy(until(Math.min(end, System.nanoTime() + SOON)))));
            } catch (Unmade late) {
                Task<?> task = late.begin(tasks);
                task.await(Duration.ofNanos(Math.max(0, end - System.nanoTime())));
                if (task.state() != Task.State.DONE) {
                    return Pending.after(task);
                }
            }
        }
    }

    private static Progress until(long end) {
        return (done, total) -> {
            if (System.nanoTime() > end) {
                throw new CancellationException("It takes long");
            }
        };
    }

    private <T> Pending<T> begun(
            Tasks.Line line, Object key, Duration wait, Supplier<Optional<T>> made, Consumer<Progress> work) {
        Optional<T> before = made.get();
        if (before.isPresent()) {
            return new Pending<>(before, Optional.empty());
        }
        Task<?> task = tasks.start(line, key, progress -> {
            work.accept(progress);
            return true;
        });
        task.await(wait);
        return new Pending<>(made.get(), Optional.of(task));
    }

    public Optional<Task<?>> task(String id) {
        return tasks.find(id);
    }
}
