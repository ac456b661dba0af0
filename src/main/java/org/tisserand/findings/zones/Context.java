package org.tisserand.findings.zones;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tisserand.findings.Mention;
import org.tisserand.findings.Places;

/**
 * Who has which cells: the incidence of actors and attributes, taken from activities and not from what an actor is said
 * to do in all (one that does health in A and education in B is not in « health × B »).
 *
 * <p>Attributes are the cells of activities, scopes and offers, with their generalisations; those of fewer than two actors
 * or of more than 60 % of them tell no zone and are left out.
 */
final class Context<A extends Comparable<A>> {

    private static final int FEWEST = 2;
    private static final double TOO_COMMON = 0.6;

    private final List<String> actors;
    private final List<A> attributes = new ArrayList<>();
    private final List<long[]> extents = new ArrayList<>();
    private final int[] counts;
    private final int[][] held;

    private Context(SortedMap<String, ? extends Set<A>> having, int fewest, double tooCommon) {
        this.actors = List.copyOf(having.keySet());
        Map<A, long[]> all = new TreeMap<>();
        int actor = 0;
        for (Set<A> attributesOfOne : having.values()) {
            for (A attribute : attributesOfOne) {
                Bits.add(all.computeIfAbsent(attribute, key -> Bits.none(actors.size())), actor);
            }
            actor++;
        }
        all.forEach((attribute, extent) -> keep(attribute, extent, fewest, tooCommon));
        this.counts = extents.stream().mapToInt(Bits::count).toArray();
        this.held = held();
    }

    private int[][] held() {
        int[][] members = extents.stream().map(Bits::members).toArray(int[][]::new);
        int[] sizes = new int[actors.size()];
        Stream.of(members).flatMapToInt(IntStream::of).forEach(each -> sizes[each]++);
        int[][] held = IntStream.of(sizes).mapToObj(int[]::new).toArray(int[][]::new);
        int[] next = new int[actors.size()];
        for (int j = 0; j < members.length; j++) {
            for (int each : members[j]) {
                held[each][next[each]++] = j;
            }
        }
        return held;
    }

    private void keep(A attribute, long[] extent, int fewest, double tooCommon) {
        int count = Bits.count(extent);
        if (count >= fewest && count <= tooCommon * actors.size()) {
            attributes.add(attribute);
            extents.add(extent);
        }
    }

    /** The incidence as it is given, nothing left out. */
    static <A extends Comparable<A>> Context<A> plain(SortedMap<String, ? extends Set<A>> having) {
        return new Context<>(having, 0, 1);
    }

    /** The cells that the mentions of work bear. */
    static Context<Cell> of(List<Mention> mentions, Places places) {
        SortedMap<String, Set<Cell>> having = new TreeMap<>();
        for (Mention each : mentions) {
            if (each.kind().isWork()) {
                having.computeIfAbsent(each.actor(), id -> new HashSet<>()).addAll(cells(each, places));
            }
        }
        having.values().removeIf(Set::isEmpty);
        return new Context<>(having, FEWEST, TOO_COMMON);
    }

    /** The cells of one mention, with their generalisations; a place stands for itself and for those that hold it. */
    static Set<Cell> cells(Mention mention, Places places) {
        Set<String> where = new TreeSet<>();
        mention.facets().territories().forEach(each -> where.addAll(places.chain(each)));
        Set<Cell> cells = new HashSet<>();
        for (Optional<String> object : orAny(mention.facets().objects())) {
            for (Optional<String> population : orAny(mention.facets().populations())) {
                for (Optional<String> place : orAny(where)) {
                    int told = told(object) + told(population) + told(place);
                    if (told > 1 || object.isPresent()) {
                        cells.add(new Cell(object, population, place));
                    }
                }
            }
        }
        return cells;
    }

    private static int told(Optional<String> part) {
        return part.isPresent() ? 1 : 0;
    }

    private static List<Optional<String>> orAny(Set<String> codes) {
        return Stream.concat(codes.stream().map(Optional::of), Stream.of(Optional.<String>empty()))
                .toList();
    }

    int actorCount() {
        return actors.size();
    }

    /** An actor's id. */
    String actor(int number) {
        return actors.get(number);
    }

    int attributeCount() {
        return attributes.size();
    }

    A attribute(int number) {
        return attributes.get(number);
    }

    /** The actors that have an attribute. */
    long[] extent(int attribute) {
        return extents.get(attribute);
    }

    /** How many actors have an attribute. */
    int count(int attribute) {
        return counts[attribute];
    }

    /** The attributes of an actor, ascending. */
    int[] held(int actor) {
        return held[actor];
    }
}
