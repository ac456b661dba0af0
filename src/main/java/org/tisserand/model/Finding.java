package org.tisserand.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
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
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
