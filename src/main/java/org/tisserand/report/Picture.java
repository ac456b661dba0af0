package org.tisserand.report;

import java.util.List;
import org.tisserand.layout.Positions;
import org.tisserand.network.Snapshot;

/**
 * All that a picture of a network shows.
 *
 * @param snapshot    the network
 * @param positions   where each vertex stands
 * @param colouring   how vertices are told apart
 * @param sizes       for each vertex 0 (smallest) to 1 (largest)
 * @param title       said above the picture, and to those who do not see it
 * @param lines       said below: data version, counts, recipe
 * @param legendTitle what the categories are
 * @param framed      with title, legend and lines; bare otherwise
 */
public record Picture(
        Snapshot snapshot,
        Positions positions,
        Colouring colouring,
        List<Double> sizes,
        String title,
        List<String> lines,
        String legendTitle,
        boolean framed) {

    public Picture {
        lines = List.copyOf(lines);
        sizes = List.copyOf(sizes);
    }
}
