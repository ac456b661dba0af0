package org.tisserand.metrics;

import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.tisserand.model.Value;
import org.tisserand.network.Snapshot;
import org.tisserand.network.TwoMode;

/**
 * To what extent an actor's collaborations keep to few cells of work: {@code 1 − H / ln c}.
 *
 * <p>A cell is an object, a population and a territory together ({@link WorkCells}); {@code c} counts the distinct cells
 * of all collaborations. A collaboration weighs 1, spread evenly over its cells; {@code H} is Shannon's entropy, in nats,
 * of how an actor's collaborations spread over cells. From 0, evenly over every cell of the network, to 1, all in one.
 * Fewer than 5 collaborations that have a cell tell nothing. Cost: O(Σ cells of each part taken).
 *
 * @see <a href="https://doi.org/10.1002/j.1538-7305.1948.tb01338.x">Shannon (1948), Bell System Technical Journal 27</a>
 */
final class Specialisation {

    private static final int FEWEST = 5;

    private final TwoMode twoMode;
    private final WorkCells cells;

    private Specialisation(TwoMode twoMode) {
        this.twoMode = twoMode;
        this.cells = new WorkCells(twoMode);
    }

    static Scores of(Snapshot snapshot) {
        if (snapshot.twoMode().count() == 0) {
            return Scores.undefined(snapshot.vertexCount(), TwoModeDegree.NO_COLLABORATIONS);
        }
        return new Specialisation(snapshot.twoMode()).scores();
    }

    private Scores scores() {
        int n = twoMode.actorCount();
        if (cells.count() < 2) {
            return Scores.undefined(n, cells.count() == 0 ? "no-cells" : "one-cell");
        }
        List<Value> values = IntStream.range(0, n).mapToObj(this::value).toList();
        return new Scores(values).with(cells.told());
    }

    private Value value(int actor) {
        var weights = new TreeMap<Integer, Double>();
        int counted = 0;
        for (int collaboration : twoMode.joined(actor)) {
            int[] in = cells.of(collaboration);
            counted += in.length > 0 ? 1 : 0;
            for (int cell : in) {
                weights.merge(cell, 1.0 / in.length, Double::sum);
            }
        }
        return counted < FEWEST
                ? Value.undefined("too-few-collaborations")
                : Value.of(Math.max(0, 1 - entropy(weights.values(), counted) / StrictMath.log(cells.count())));
    }

    private static double entropy(Collection<Double> weights, double total) {
        double sum = 0;
        for (double weight : weights) {
            sum -= weight / total * StrictMath.log(weight / total);
        }
        return sum;
    }
}
