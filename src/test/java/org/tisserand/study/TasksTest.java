package org.tisserand.study;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tisserand.study.Tasks.Line.VALUES;

class TasksTest {

    private static final Duration LONG = Duration.ofMinutes(1);

    @Test
    void aTaskTellsHowFarItIsAndEnds() {
        try (var tasks = new Tasks()) {
            Task<?> task = tasks.begin(VALUES, progress -> {
                progress.begins("metric.degree.name");
                progress.at(3, 4);
                return true;
            });
            task.await(LONG);
            assertThat(task.state()).isEqualTo(Task.State.DONE);
            assertThat(task.step()).isEqualTo("metric.degree.name");
            assertThat(task.done()).isEqualTo(3);
            assertThat(task.total()).isEqualTo(4);
            assertThat(tasks.find(task.id())).contains(task);
        }
    }

    @Test
    void askingForWhatRunsGivesTheSameTaskAndAfterItsEndANewOne() {
        var go = new CountDownLatch(1);
        try (var tasks = new Tasks()) {
            Task<?> first = tasks.start(VALUES, "wait", progress -> await(go));
            assertThat(tasks.start(VALUES, "wait", progress -> await(go))).isSameAs(first);
            go.countDown();
            first.await(LONG);
            assertThat(tasks.start(VALUES, "wait", progress -> true)).isNotSameAs(first);
        }
    }

    private static boolean await(CountDownLatch go) {
        try {
            go.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return true;
    }

    @Test
    void aTaskEndsAtItsNextStepWhenItIsToldTo() {
        var begun = new CountDownLatch(1);
        try (var tasks = new Tasks()) {
            Task<?> endless = tasks.begin(VALUES, progress -> {
                for (int i = 0; ; i++) {
                    progress.at(i, Integer.MAX_VALUE);
                    begun.countDown();
                }
            });
            await(begun);
            endless.cancel();
            endless.await(LONG);
            assertThat(endless.state()).isEqualTo(Task.State.CANCELLED);
        }
    }

    @Test
    void aTaskThatFailsSaysSo() {
        try (var tasks = new Tasks()) {
            Task<?> task = tasks.begin(VALUES, progress -> {
                throw new IllegalStateException("as planned");
            });
            task.await(LONG);
            assertThat(task.state()).isEqualTo(Task.State.FAILED);
            assertThat(task.failure()).get().hasToString("java.lang.IllegalStateException: as planned");
            Task<?> next = tasks.begin(VALUES, progress -> true);
            next.await(LONG);
            assertThat(next.state()).isEqualTo(Task.State.DONE);
        }
    }

    @Test
    void aTaskThatHasNotBegunEndsAtOnceAndNeverBegins() {
        var go = new CountDownLatch(1);
        try (var tasks = new Tasks()) {
            Task<?> before = tasks.begin(VALUES, progress -> await(go));
            var times = new AtomicInteger();
            Task<?> waiting = tasks.begin(VALUES, progress -> times.incrementAndGet());
            waiting.cancel();
            assertThat(waiting.state()).isEqualTo(Task.State.CANCELLED);
            go.countDown();
            before.await(LONG);
            tasks.begin(VALUES, progress -> true).await(LONG);
            assertThat(times).hasValue(0);
        }
    }

    @Test
    void aChangeDoesNotWaitForValues() {
        var go = new CountDownLatch(1);
        try (var tasks = new Tasks()) {
            Task<?> values = tasks.begin(VALUES, progress -> await(go));
            Task<String> change = tasks.begin(Tasks.Line.CHANGES, progress -> "changed");
            change.await(LONG);
            assertThat(change.result()).contains("changed");
            assertThat(values.state()).isEqualTo(Task.State.RUNNING);
            go.countDown();
        }
    }
}
