package org.tisserand.study;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.tisserand.metrics.Progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class MemoTest {

    private static final Progress UNWANTED = (done, total) -> {
        throw new CancellationException("as planned");
    };

    private final AtomicInteger times = new AtomicInteger();
    private final Memo<String, Integer> memo = new Memo<>(2);

    private Integer counted(Progress told) {
        told.at(1, 2);
        return times.incrementAndGet();
    }

    @Test
    void aValueIsMadeOnce() {
        assertThat(List.of(
                        memo.get("key", Progress.UNHEARD, this::counted),
                        memo.get("key", Progress.UNHEARD, this::counted)))
                .containsExactly(1, 1);
    }

    @Test
    void whatWasGivenUpIsMadeAnewWhenItIsNextAskedFor() {
        assertThatThrownBy(() -> memo.get("key", UNWANTED, this::counted)).isInstanceOf(CancellationException.class);
        assertThat(memo.made("key")).isEmpty();
        assertThat(memo.get("key", Progress.UNHEARD, this::counted)).isEqualTo(1);
        assertThat(memo.made("key")).contains(1);
    }

    @Test
    void whatCannotBeMadeSaysWhy() {
        assertThatThrownBy(() -> memo.get("key", () -> {
                    throw new ArithmeticException("as planned");
                }))
                .hasRootCauseMessage("as planned");
    }

    @Test
    void whoWaitsIsToldHowFarItIsAndMayGo() throws Exception {
        var go = new CountDownLatch(1);
        CompletableFuture<Integer> maker = making(go);

        assertThatThrownBy(() -> memo.get("key", MemoTest::giveUpHalfWay, this::counted))
                .hasMessage("half way");
        go.countDown();
        assertThat(maker.get(1, TimeUnit.MINUTES)).isEqualTo(1);
        assertThat(times).hasValue(1);
    }

    private static void giveUpHalfWay(long done, long total) {
        if (done == 1 && total == 2) {
            throw new CancellationException("half way");
        }
    }

    @Test
    void whatItsMakerGaveUpIsMadeByOneWhoWaits() throws Exception {
        var go = new CountDownLatch(1);
        var told = new CountDownLatch(1);
        CompletableFuture<Void> maker = CompletableFuture.runAsync(() -> memo.get("key", UNWANTED, progress -> {
            told.countDown();
            await(go);
            return counted(progress);
        }));
        await(told);
        CompletableFuture<Integer> waiter =
                CompletableFuture.supplyAsync(() -> memo.get("key", (done, total) -> go.countDown(), this::counted));

        assertThat(waiter.get(1, TimeUnit.MINUTES)).isEqualTo(1);
        assertThat(maker).failsWithin(Duration.ofMinutes(1));
    }

    private CompletableFuture<Integer> making(CountDownLatch go) throws InterruptedException {
        var told = new CountDownLatch(1);
        Function<Progress, Integer> slow = progress -> {
            int made = counted(progress);
            told.countDown();
            await(go);
            return made;
        };
        CompletableFuture<Integer> maker = CompletableFuture.supplyAsync(() -> memo.get("key", Progress.UNHEARD, slow));
        told.await();
        return maker;
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void soManyAreHeldAndWhatWasAskedForLongestAgoGoesFirst() {
        for (String key : List.of("a", "b", "a", "c")) {
            memo.get(key, Progress.UNHEARD, this::counted);
        }
        assertThat(memo.made("a")).contains(1);
        assertThat(memo.made("b")).isEmpty();
        assertThat(memo.made("c")).contains(3);
    }
}
