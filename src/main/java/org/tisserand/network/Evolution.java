package org.tisserand.network;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.tisserand.model.Facts;
import org.tisserand.model.Period;
import org.tisserand.model.Tie;

/**
 * Two periods of one network side by side.
 *
 * <p>A tie that is told in the first period and not in the second is no longer told: it may have ended, or nobody said it
 * again.
 *
 * @param born     pairs joined in the second period alone
 * @param kept     pairs joined in both
 * @param ended    pairs joined in the first alone
 * @param undated  of those kept, pairs of which no tie and no shared collaboration tells when: they count in any period
 */
public record Evolution(List<Edge> born, List<Edge> kept, List<Edge> ended, int undated) {

    private static final int YEARS = 60;

    public Evolution {
        born = List.copyOf(born);
        kept = List.copyOf(kept);
        ended = List.copyOf(ended);
    }

    /** Of two snapshots of the same facts, whose vertices are the same actors. Cost: O(m log m). */
    public static Evolution of(Snapshot before, Snapshot after) {
        List<Edge> kept = both(after, before, true);
        return new Evolution(both(after, before, false), kept, both(before, after, false), (int)
                kept.stream().filter(Evolution::isUndated).count());
    }

    /**
     * The periods that ties tell with both their ends, by first day; years where they are more than {@code most}.
     *
     * <p>A tie of one day is no period to compare: years stand for those too.
     */
    public static List<Period> periods(Facts facts, int most) {
        List<Period> told = facts.ties().stream()
                .map(Tie::period)
                .filter(each -> each.start().isPresent() && each.end().isPresent())
                .distinct()
                .sorted(Comparator.comparing(Period::toString))
                .toList();
        boolean days = told.stream().anyMatch(each -> each.start().equals(each.end()));
        return told.size() <= most && !days ? told : years(told);
    }

    private static List<Period> years(List<Period> told) {
        int first = told.stream()
                .mapToInt(each -> each.start().orElseThrow().getYear())
                .min()
                .orElse(0);
        int last = told.stream()
                .mapToInt(each -> each.end().orElseThrow().getYear())
                .max()
                .orElse(-1);
        return IntStream.rangeClosed(Math.max(first, last - YEARS + 1), last)
                .mapToObj(year -> Period.between(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)))
                .toList();
    }

    private static List<Edge> both(Snapshot some, Snapshot others, boolean joined) {
        return some.edges().stream()
                .filter(edge -> others.adjacent(edge.u(), edge.v()) == joined)
                .toList();
    }

    private static boolean isUndated(Edge edge) {
        return edge.ties().stream().allMatch(tie -> tie.period().isUnknown())
                && edge.shared().stream().allMatch(each -> each.period().isUnknown());
    }
}
