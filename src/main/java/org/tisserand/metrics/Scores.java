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
 * @param pairs   of which they are, where the metric is of pairs that no edge joins; empty otherwise
 */
public record Scores(List<Value> values, List<Phrase> remarks, List<Pair> pairs) {

    /** Of these most values of a metric of many are: they are made once. */
    private static final Value[] SMALL = smallNumbers();

    /**
     * Two vertices that no edge joins.
     *
     * @param u the lower
     */
    public record Pair(int u, int v) implements Comparable<Pair> {
        @Override
        public int compareTo(Pair other) {
            return u == other.u ? Integer.compare(v, other.v) : Integer.compare(u, other.u);
        }
    }

    public Scores {
        values = List.copyOf(values);
        remarks = List.copyOf(remarks);
        pairs = List.copyOf(pairs);
    }

    public Scores(List<Value> values, List<Phrase> remarks) {
        this(values, remarks, List.of());
    }

    public Scores(List<Value> values) {
        this(values, List.of());
    }

    private static Value[] smallNumbers() {
        var small = new Value[256];
        Arrays.setAll(small, Value::of);
        return small;
    }

    /** A network's single value. */
    public static Scores one(Value value) {
        return new Scores(List.of(value));
    }

    /** Numbers, none of them undefined. */
    public static Scores of(double[] numbers) {
        var values = new Value[numbers.length];
        Arrays.setAll(values, i -> Value.of(numbers[i]));
        return new Scores(List.of(values));
    }

    /** Whole numbers, none of them undefined. */
    public static Scores of(int[] numbers) {
        var values = new Value[numbers.length];
        Arrays.setAll(
                values, i -> numbers[i] >= 0 && numbers[i] < SMALL.length ? SMALL[numbers[i]] : Value.of(numbers[i]));
        return new Scores(List.of(values));
    }

    /** The same reason for each of {@code count} vertices or edges. */
    public static Scores undefined(int count, String reason) {
        return new Scores(Collections.nCopies(count, Value.undefined(reason)));
    }

    /** The same values with one more remark. */
    public Scores with(Phrase remark) {
        var all = new ArrayList<>(remarks);
        all.add(remark);
        return new Scores(values, all, pairs);
    }

    public Value get(int index) {
        return values.get(index);
    }
}
