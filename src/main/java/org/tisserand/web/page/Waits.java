package org.tisserand.web.page;

import java.time.Duration;
import java.util.Optional;
import org.tisserand.study.Task;
import org.tisserand.web.LongWork;

/** How long a page waits for what it shows before it shows that it is being computed. */
final class Waits {

    static final Duration SHORT = Duration.ofMillis(500);

    private Waits() {}

    /** What is left to wait for; absent where the value is there. */
    static Optional<MetricSheet.Waiting> of(LongWork.Pending<?> pending) {
        return pending.value().isPresent()
                ? Optional.empty()
                : pending.task().map(task -> new MetricSheet.Waiting(task.id(), task.state() != Task.State.RUNNING));
    }
}
