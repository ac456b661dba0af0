package org.tisserand.metrics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.stream.IntStream;
import org.tisserand.model.Facets;
import org.tisserand.model.Phrase;
import org.tisserand.network.TwoMode;

/**
 * The cells in which collaborations work: an object, a population and a territory together.
 *
 * <p>Of collaborations of at least one actor. What none of them tells (a population, often) is no part of a cell; one that
 * does not tell what others do has none. One of several objects, populations or territories has a cell for each way of
 * choosing one of each; one of more than 1,000 does not say where the work is, and counts as if it had none.
 */
final class WorkCells {

    /** What a cell is made of, in order. */
    private enum Facet {
        OBJECT,
        POPULATION,
        TERRITORY;

        SortedSet<String> of(Facets facets) {
            return switch (this) {
                case OBJECT -> facets.objects();
                case POPULATION -> facets.populations();
                case TERRITORY -> facets.territories();
            };
        }
    }

    private static final int MOST = 1_000;

    private final TwoMode twoMode;
    private final List<Facet> told;
    private final Map<List<String>, Integer> numbers = new HashMap<>();
    private final List<int[]> cells;

    WorkCells(TwoMode twoMode) {
        this.twoMode = twoMode;
        this.told = Arrays.stream(Facet.values()).filter(this::isTold).toList();
        this.cells = IntStream.range(0, twoMode.collaborationCount())
                .mapToObj(this::numbered)
                .toList();
    }

    private boolean isTold(Facet facet) {
        return joined().anyMatch(e -> !words(e, facet).isEmpty());
    }

    private IntStream joined() {
        return IntStream.range(0, twoMode.collaborationCount()).filter(e -> twoMode.members(e).length > 0);
    }

    private SortedSet<String> words(int collaboration, Facet facet) {
        return facet.of(twoMode.collaboration(collaboration).facets());
    }

    private int[] numbered(int collaboration) {
        List<List<String>> chosen = hasCells(collaboration) ? List.of(List.of()) : List.of();
        for (Facet facet : told) {
            chosen = chosen(chosen, words(collaboration, facet));
        }
        return chosen.stream()
                .mapToInt(cell -> numbers.computeIfAbsent(cell, key -> numbers.size()))
                .toArray();
    }

    private boolean hasCells(int collaboration) {
        long cells = 1;
        for (Facet facet : told) {
            cells *= Math.min(words(collaboration, facet).size(), MOST + 1);
        }
        return !told.isEmpty() && twoMode.members(collaboration).length > 0 && cells <= MOST;
    }

    private static List<List<String>> chosen(List<List<String>> before, SortedSet<String> words) {
        var chosen = new ArrayList<List<String>>();
        for (List<String> cell : before) {
            for (String word : words) {
                var longer = new ArrayList<>(cell);
                longer.add(word);
                chosen.add(longer);
            }
        }
        return chosen;
    }

    /** How many distinct cells there are. */
    int count() {
        return numbers.size();
    }

    /** The numbers of a collaboration's cells, from 0; may be none. */
    int[] of(int collaboration) {
        return cells.get(collaboration);
    }

    /** How many collaborations of at least one actor have no cell. */
    long withoutCell() {
        return joined().filter(e -> cells.get(e).length == 0).count();
    }

    /** How many cells there are, of what they are made, and how many collaborations have none. */
    Phrase told() {
        var facets = told.stream()
                .map(facet -> Phrase.message("facet." + facet.name().toLowerCase(Locale.ROOT)))
                .toList();
        return Phrase.message(
                "remark.cells", Phrase.number(count()), Phrase.list(facets), Phrase.number((double) withoutCell()));
    }
}
