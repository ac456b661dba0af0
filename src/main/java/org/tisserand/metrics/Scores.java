package org.tisserand.metrics;

import java.util.Arrays;
import java.util.List;
import org.tisserand.model.Value;

/**
 * A metric's values on one snapshot.
 *
 * @param values one for the whole network, or one for each vertex or edge in the snapshot's order, by the metric's scope
 */
public record Scores(List<Value> values) {

    public Scores {
        values = List.copyOf(values);
    }

    /** A network's single value. */
    public static Scores one(Value value) {
        return new Scores(List.of(value));
    }

    /** Numbers, none of them undefined. */
    public static Scores of(double[] numbers) {
        return new Scores(Arrays.stream(numbers).mapToObj(Value::of).toList());
    }

    public Value get(int index) {
        return values.get(index);
    }
}
