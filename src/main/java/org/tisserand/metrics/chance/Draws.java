package org.tisserand.metrics.chance;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tisserand.metrics.Progress;
import org.tisserand.metrics.Scores;
import org.tisserand.metrics.Steps;

/** Scores of networks drawn by chance: on every processor, and the same for any number of them. */
public final class Draws {

    private Draws() {}

    /**
     * @param count how many are drawn
     * @param seed  from which each draw has its own source of chance
     * @param draw  a pure function of that source
     */
    public static List<Scores> of(int count, long seed, Function<SplittableRandom, Scores> draw, Progress progress) {
        var source = new SplittableRandom(seed);
        List<SplittableRandom> sources =
                Stream.generate(source::split).limit(count).toList();
        var steps = new Steps(count, progress);
        return sources.parallelStream()
                .map(random -> {
                    Scores scores = draw.apply(random);
                    steps.one();
                    return scores;
                })
                .toList();
    }
}
