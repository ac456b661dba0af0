package org.tisserand.web;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.tisserand.metrics.Chosen;
import org.tisserand.metrics.Metric;
import org.tisserand.metrics.Progress;
import org.tisserand.metrics.Scores;
import org.tisserand.metrics.chance.Chance;
import org.tisserand.metrics.unknown.Uncertainty;
import org.tisserand.network.Recipe;
import org.tisserand.study.Scene;
import org.tisserand.study.Task;
import org.tisserand.study.Tasks;

/**
 * What takes long and is therefore begun, followed, and read when it is there: a metric held against chance, and what unknown
 * ties may change of it.
 */
public final class LongWork {

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
    public record Pending<T>(Optional<T> value, Optional<Task> task) {}

    /** One metric's values on one network. */
    public record Question(Scene scene, Metric metric, Recipe recipe, Chosen chosen) {

        private Object key(String what) {
            return List.of(what, scene.dataVersion(), metric.id(), recipe, chosen);
        }
    }

    public Pending<Scores> scores(Question of, Duration wait) {
        Scene scene = of.scene();
        return begun(
                of.key("scores"),
                wait,
                () -> scene.scores(of.metric(), of.recipe(), of.chosen()),
                progress -> scene.scores(of.metric(), of.recipe(), of.chosen(), progress));
    }

    public Pending<Chance> chance(Question of, Duration wait) {
        Scene scene = of.scene();
        return begun(
                of.key("chance"),
                wait,
                () -> scene.chance(of.metric(), of.recipe(), of.chosen()),
                progress -> scene.chance(of.metric(), of.recipe(), of.chosen(), progress));
    }

    public Pending<Uncertainty> uncertainty(Question of, Duration wait) {
        Scene scene = of.scene();
        return begun(
                of.key("uncertainty"),
                wait,
                () -> scene.uncertainty(of.metric(), of.recipe(), of.chosen()),
                progress -> scene.uncertainty(of.metric(), of.recipe(), of.chosen(), progress));
    }

    private <T> Pending<T> begun(Object key, Duration wait, Supplier<Optional<T>> made, Consumer<Progress> work) {
        Optional<T> before = made.get();
        if (before.isPresent()) {
            return new Pending<>(before, Optional.empty());
        }
        Task task = tasks.start(key, work);
        task.await(wait);
        return new Pending<>(made.get(), Optional.of(task));
    }

    public Optional<Task> task(String id) {
        return tasks.find(id);
    }
}
