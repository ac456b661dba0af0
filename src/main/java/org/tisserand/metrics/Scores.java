package org.tisserand.metrics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.tisserand.model.Phrase;
import org.tisserand.model.Value;

/**
 * A metric's values on one snapshot.
 *
 * @param values  one for the whole network, or one for each vertex or edge in the snapshot's order, by the metric's scope
 * @param remarks what must be said beside them: whom they leave out, which seeds were drawn; keys below {@code remark.}
 */
public record Scores(List<Value> values, List<Phrase> remarks) {

    public Scores {
        values = List.copyOf(values);
        remarks = List.copyOf(remarks);
    }

    public Scores(List<Value> values) {
        this(values, List.of());
    }

    /** A network's single value. */
    public static Scores one(Value value) {
        return new Scores(List.of(value));
    }

    /** Numbers, none of them undefined. */
    public static Scores of(double[] numbers) {
        return new Scores(Arrays.stream(numbers).mapToObj(Value::of).toList());
    }

    /** Whole numbers, none of them undefined. */
    public static Scores of(int[] numbers) {
        return new Scores(Arrays.stream(numbers).mapToObj(Value::of).toList());
    }

    /** The same reason for each of {@code count} vertices or edges. */
    public static Scores undefined(int count, String reason) {
        return new Scores(Collections.nCopies(count, Value.undefined(reason)));
    }

    /** The same values with one more remark. */
    public Scores with(Phrase remark) {
        var all = new ArrayList<>(remarks);
        all.add(remark);
        return new Scores(values, all);
    }

    public Value get(int index) {
        return values.get(index);
    }
}
