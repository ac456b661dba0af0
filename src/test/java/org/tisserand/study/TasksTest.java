package org.tisserand.study;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class TasksTest {

    private static final Duration LONG = Duration.ofMinutes(1);

    @Test
    void aTaskTellsHowFarItIsAndEnds() {
        try (var tasks = new Tasks()) {
            Task task = tasks.start("count", progress -> progress.at(3, 4));
            task.await(LONG);
            assertThat(task.state()).isEqualTo(Task.State.DONE);
            assertThat(task.done()).isEqualTo(3);
            assertThat(task.total()).isEqualTo(4);
            assertThat(tasks.find(task.id())).contains(task);
        }
    }

    @Test
    void askingForWhatRunsGivesTheSameTaskAndAfterItsEndANewOne() {
        var go = new CountDownLatch(1);
        try (var tasks = new Tasks()) {
            Task first = tasks.start("wait", progress -> await(go));
            assertThat(tasks.start("wait", progress -> await(go))).isSameAs(first);
            go.countDown();
            first.await(LONG);
            assertThat(tasks.start("wait", progress -> {})).isNotSameAs(first);
        }
    }

    private static void await(CountDownLatch go) {
        try {
            go.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void aTaskEndsAtItsNextStepWhenItIsToldTo() {
        var begun = new CountDownLatch(1);
        try (var tasks = new Tasks()) {
            Task endless = tasks.start("endless", progress -> {
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
            Task task = tasks.start("fail", progress -> {
                throw new IllegalStateException("as planned");
            });
            task.await(LONG);
            assertThat(task.state()).isEqualTo(Task.State.FAILED);
            Task next = tasks.start("next", progress -> {});
            next.await(LONG);
            assertThat(next.state()).isEqualTo(Task.State.DONE);
        }
    }

    @Test
    void whatWasGivenUpIsMadeAnewWhenItIsNextAskedFor() {
        var memo = new Memo<String, Integer>(4);
        var times = new AtomicInteger();
        assertThat(memo.made("key")).isEmpty();
        assertThatThrownBy(() -> memo.get("key", () -> {
                    throw new CancellationException();
                }))
                .isInstanceOf(CancellationException.class);
        assertThat(memo.made("key")).isEmpty();
        assertThat(memo.get("key", times::incrementAndGet)).isEqualTo(1);
        assertThat(memo.get("key", times::incrementAndGet)).isEqualTo(1);
        assertThat(memo.made("key")).contains(1);
    }
}
