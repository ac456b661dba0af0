package org.tisserand.findings;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.tisserand.metrics.Progress;
import org.tisserand.model.Facts;
import org.tisserand.model.Finding;
import org.tisserand.network.Snapshot;

/**
 * A way of looking at a network that answers one question of the planner's, as a value.
 *
 * <p>What people set aside it does not tell again without a row that is new; a look that gives only so many findings asks
 * {@link Parameters#admits} itself, and gives others in their place.
 *
 * <p>Its words stand in the message files under {@code lens.<id>.}: {@code name}, {@code question}, {@code method},
 * {@code unlocks}.
 *
 * @param id       in kebab case, as in addresses: {@code work-zones}
 * @param theme    under which of a planner's words it stands
 * @param sheets   ids of the sheets it reads; the first are those without which it has nothing to say
 * @param defaults its parameters and their default values
 * @param source   the publications it rests on, with their DOI
 * @param look     a pure function; findings come in the order in which they are to be read. Where data are lacking it
 *                 gives one finding that says so, names the sheet or column that would help, and bears
 *                 {@link org.tisserand.model.Doubt#NOT_ENOUGH_DATA}
 */
public record Lens(
        String id, Theme theme, List<String> sheets, Map<String, Double> defaults, String source, Look look) {

    /** The look itself. */
    @FunctionalInterface
    public interface Look {
        List<Finding> through(Facts facts, Snapshot snapshot, Parameters parameters, Progress progress);

        /** The same; may leave in {@code memory} what {@link #ofOne} asks for. */
        default List<Finding> through(
                Facts facts, Snapshot snapshot, Parameters parameters, Progress progress, Memory memory) {
            return through(facts, snapshot, parameters, progress);
        }

        /**
         * The own list of the actor that {@code parameters} name, sooner than the list of all.
         *
         * @return empty where there is no way sooner than that list
         */
        default Optional<List<Finding>> ofOne(Facts facts, Snapshot snapshot, Parameters parameters, Memory memory) {
            return Optional.empty();
        }
    }

    /** Unheard. */
    public List<Finding> find(Facts facts, Snapshot snapshot, Parameters parameters) {
        return find(facts, snapshot, parameters, Progress.UNHEARD);
    }

    public List<Finding> find(Facts facts, Snapshot snapshot, Parameters parameters, Progress progress) {
        var memory = new Memory();
        return parameters.actor().isEmpty()
                ? find(facts, snapshot, parameters, progress, memory)
                : ofOne(facts, snapshot, parameters, memory, all -> find(facts, snapshot, all, progress, memory));
    }

    /** The list of all. */
    public List<Finding> find(Facts facts, Snapshot snapshot, Parameters parameters, Progress progress, Memory memory) {
        return look.through(facts, snapshot, parameters, progress, memory).stream()
                .filter(parameters::admits)
                .toList();
    }

    /**
     * The own list of the actor that {@code parameters} name; where the lens has no way of its own to it, or has left too little
     * in {@code memory}, that which the list of all tells of it.
     *
     * @param whole gives the list of all, by the same memory; asked where there is no sooner way
     */
    public List<Finding> ofOne(
            Facts facts,
            Snapshot snapshot,
            Parameters parameters,
            Memory memory,
            Function<Parameters, List<Finding>> whole) {
        return look
                .ofOne(facts, snapshot, parameters, memory)
                .or(() -> {
                    List<Finding> all = whole.apply(parameters.ofEverybody());
                    return look.ofOne(facts, snapshot, parameters, memory)
                            .or(() -> Optional.of(all.stream()
                                    .filter(each -> isOf(each, parameters))
                                    .toList()));
                })
                .orElseThrow()
                .stream()
                .filter(parameters::admits)
                .toList();
    }

    private static boolean isOf(Finding finding, Parameters parameters) {
        return finding.subjects().isEmpty()
                || parameters.actor().map(finding::isAbout).orElse(true);
    }
}
