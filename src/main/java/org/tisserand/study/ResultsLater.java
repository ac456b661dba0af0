package org.tisserand.study;

import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tisserand.store.GraphStore;
import org.tisserand.store.StoreUnavailable;

/** Computes what the graph is to hold of a version and writes it, one after the other, behind whatever else is asked. */
final class ResultsLater implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ResultsLater.class);

    private final GraphStore store;
    private final ExecutorService background = Executors.newSingleThreadExecutor(ResultsLater::daemon);
    private volatile boolean closing;

    ResultsLater(GraphStore store) {
        this.store = store;
    }

    private static Thread daemon(Runnable work) {
        var thread = new Thread(work, "study-results");
        thread.setDaemon(true);
        return thread;
    }

    /** @param now the scene of the moment; once it is not {@code computed}, nobody waits for these results any more */
    void write(Scene computed, Supplier<Scene> now) {
        background.execute(() -> {
            try {
                Scene heard = computed.heardBy((done, total) -> giveUpUnlessWanted(computed, now));
                heard.duplicates();
                new Results(heard).writeTo(store);
            } catch (CancellationException e) {
                LOG.debug("Nobody waits for the results of version {} any more", computed.dataVersion(), e);
            } catch (StoreUnavailable e) {
                LOG.warn("Results were not written back; they will be after the next change or start", e);
            }
        });
    }

    private void giveUpUnlessWanted(Scene computed, Supplier<Scene> now) {
        if (closing || !now.get().equals(computed)) {
            throw new CancellationException("Results of version " + computed.dataVersion());
        }
    }

    /** Ends what is being computed, within ten seconds, and ten more where it does not give up at once. */
    @Override
    public void close() {
        background.shutdown();
        try {
            closing = !background.awaitTermination(10, TimeUnit.SECONDS);
            background.awaitTermination(closing ? 10 : 0, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
