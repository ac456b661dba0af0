package org.tisserand.model;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One thing worth saying about a network, with the rows it rests on. It suggests, it never decides.
 *
 * @param id          stable from run to run: a hash of lens and subjects
 * @param lens        id of the lens that found it
 * @param subjects    whom and what it is about, each with its role
 * @param measures    the numbers behind it
 * @param statement   the sentence
 * @param notes       lines beside it
 * @param evidence    the rows it rests on; empty only where {@code doubt} says that data are lacking
 * @param doubt       how far it can be leant on
 * @param dataVersion ledger number of the facts it was drawn from
 * @param recipe      the network's recipe in canonical form
 */
public record Finding(
        String id,
        String lens,
        List<Subject> subjects,
        List<Measure> measures,
        Phrase statement,
        List<Note> notes,
        List<Evidence> evidence,
        Doubt doubt,
        long dataVersion,
        String recipe) {

    public Finding {
        subjects = List.copyOf(subjects);
        measures = List.copyOf(measures);
        notes = List.copyOf(notes);
        evidence = List.copyOf(evidence);
    }

    /** The id of a finding of {@code lens} about {@code subjects}, whatever their order: 16 hexadecimal digits. */
    public static String idOf(String lens, List<Subject> subjects) {
        String key = subjects.stream()
                .map(subject -> subject.role() + ":" + subject.type() + ":" + subject.id())
                .sorted()
                .collect(Collectors.joining("\n", lens + "\n", ""));
        return Digest.of(key);
    }

    /** Whether the actor of that id is one of those that it is about. */
    public boolean isAbout(String actor) {
        return subjects.stream()
                .anyMatch(each -> each.type() == Subject.Type.ACTOR && each.id().equals(actor));
    }

    /** The marks of all rows that it rests on. */
    public Set<String> grounds() {
        return evidence.stream().flatMap(each -> each.marks().stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether it rests on a row that is not among those of {@code marks}. */
    public boolean restsOnMoreThan(Set<String> marks) {
        return evidence.stream().anyMatch(each -> each.marks().stream().noneMatch(marks::contains));
    }
}
