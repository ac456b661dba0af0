package org.tisserand.store;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class ChildNeo4jIT {

    @TempDir
    private Path folder;

    @Test
    void twoThatStartAtTheSameMomentTakeTwoPorts() throws Exception {
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            List<Future<ChildNeo4j>> starting = two.invokeAll(List.of(starting("first"), starting("second")));
            try (ChildNeo4j first = starting.get(0).get();
                    ChildNeo4j second = starting.get(1).get()) {
                assertThat(Set.of(first.bolt(), second.bolt())).hasSize(2);
                for (ChildNeo4j each : List.of(first, second)) {
                    GraphStore.open(each.bolt(), each.user(), each.password()).close();
                }
            }
        } finally {
            two.shutdown();
        }
    }

    private Callable<ChildNeo4j> starting(String name) {
        return () -> ChildNeo4j.start(folder.resolve(name), folder.resolve(name + ".log"));
    }
}
