package org.tisserand.model;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * What people decided of a finding.
 *
 * @param number   of its line in the ledger
 * @param lens     id of the finding's lens
 * @param finding  its id
 * @param subjects whom and what it was about when they decided
 * @param note     why, or what came of it, in their words; may be empty
 * @param grounds  marks of the rows that it rested on then, as {@link Evidence#marks} gives them
 */
public record Decision(
        long number,
        Instant at,
        String lens,
        String finding,
        List<Subject> subjects,
        Stage stage,
        String note,
        Set<String> grounds) {

    /** What people decide of a finding as it is told now. */
    public static Decision on(Finding finding, long number, Instant at, Stage stage, String note) {
        return new Decision(
                number, at, finding.lens(), finding.id(), finding.subjects(), stage, note, finding.grounds());
    }

    /** The same decision by people who knew these rows too, as those who decided before them did. */
    Decision knowing(Set<String> others) {
        Set<String> all = new HashSet<>(grounds);
        all.addAll(others);
        return new Decision(number, at, lens, finding, subjects, stage, note, all);
    }

    /**
     * The same decision, told of the actors that there are.
     *
     * @param kept an actor's identifier now, by that which it bore; a finding about whom it was is then another
     */
    public Decision about(UnaryOperator<String> kept) {
        List<Subject> now = subjects.stream()
                .map(each ->
                        each.type() == Subject.Type.ACTOR ? Subject.actor(each.role(), kept.apply(each.id())) : each)
                .toList();
        return now.equals(subjects)
                ? this
                : new Decision(number, at, lens, findingAbout(now), now, stage, note, grounds);
    }

    // A finding bears the hash of those whom it is about, who are the first of its subjects.
    private String findingAbout(List<Subject> now) {
        return IntStream.rangeClosed(1, now.size())
                .filter(k -> Finding.idOf(lens, subjects.subList(0, k)).equals(finding))
                .mapToObj(k -> Finding.idOf(lens, now.subList(0, k)))
                .findFirst()
                .orElse(finding);
    }

    public Decision {
        subjects = List.copyOf(subjects);
        grounds = Set.copyOf(grounds);
    }
}
