package org.tisserand.findings.pairs;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * How the parts of a score are joined, as {@link Score} has it: V and F are each a weighted sum of groups of parts.
 *
 * @param value       of V, their weights adding up to 1; empty where no part tells of it
 * @param feasibility of F, likewise
 * @param path        parts that stand beside ½(V + F)
 */
record Voices(List<Group> value, List<Group> feasibility, List<Block> path) {

    /** @param parts not empty; what counts is their mean */
    record Group(List<Block> parts, double weight) {

        private boolean has(Block block) {
            return parts.contains(block);
        }
    }

    /** @param parts those to join, in their order */
    static Voices of(List<Block> parts, boolean listening) {
        return listening
                ? new Voices(spoken(parts, Block.Side.VALUE), spoken(parts, Block.Side.FEASIBILITY), List.of())
                : new Voices(
                        alone(those(parts, each -> each.side() == Block.Side.VALUE)),
                        alone(those(parts, each -> each.side() == Block.Side.FEASIBILITY)),
                        those(parts, each -> each.side() == Block.Side.PATH));
    }

    private static List<Group> alone(List<Block> parts) {
        return parts.isEmpty() ? List.of() : List.of(new Group(parts, 1));
    }

    private static List<Group> spoken(List<Block> parts, Block.Side side) {
        List<List<Block>> voices = filled(Stream.of(Block.Voice.values())
                .filter(voice -> voice.side() == side)
                .map(voice -> those(parts, each -> each.voice() == voice)));
        List<Group> groups = new ArrayList<>();
        for (List<Block> voice : voices) {
            List<List<Block>> says =
                    filled(Stream.of(Block.Side.values()).map(of -> those(voice, each -> each.side() == of)));
            says.forEach(each -> groups.add(new Group(each, 1.0 / voices.size() / says.size())));
        }
        return groups;
    }

    private static List<Block> those(List<Block> parts, Predicate<Block> wanted) {
        return parts.stream().filter(wanted).toList();
    }

    private static List<List<Block>> filled(Stream<List<Block>> lists) {
        return lists.filter(each -> !each.isEmpty()).toList();
    }

    /** V or F of the groups, from each part's number; 0 of none. */
    static double sum(List<Group> groups, ToDoubleFunction<Block> part) {
        double sum = 0;
        for (Group group : groups) {
            double ofGroup = 0;
            for (Block each : group.parts()) {
                ofGroup += part.applyAsDouble(each);
            }
            sum += group.weight() * (ofGroup / group.parts().size());
        }
        return sum;
    }

    /** ½(V + F). */
    double middle(ToDoubleFunction<Block> part) {
        return (sum(value, part) + sum(feasibility, part)) / 2;
    }

    /** The mean of the paths. */
    List<Group> paths() {
        return alone(path);
    }

    /** What a part weighs in S, ranks moving as their numbers; 0 of one that is not joined. */
    double weight(Block block) {
        double beside = path.isEmpty() ? 1 : 0.5;
        return path.contains(block)
                ? 0.5 / path.size()
                : Stream.concat(value.stream(), feasibility.stream())
                        .filter(group -> group.has(block))
                        .mapToDouble(group ->
                                beside / 2 * group.weight() / group.parts().size())
                        .sum();
    }
}
