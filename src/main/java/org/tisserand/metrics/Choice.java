package org.tisserand.metrics;

import java.util.List;

/**
 * What a metric leaves to its reader: by which grouping, in how many steps.
 *
 * <p>Its words stand in the message files: {@code choice.<name>} names it, {@code choice.<name>.<value>} each value.
 *
 * @param name   as in addresses: {@code grouping}
 * @param values at least one; the first holds where nothing is chosen
 */
public record Choice(String name, List<String> values) {

    public Choice {
        values = List.copyOf(values);
    }

    /** What holds where nothing is chosen. */
    public String preset() {
        return values.get(0);
    }
}
