package org.tisserand.ingest.duplicates;

import java.util.List;
import java.util.Set;
import org.tisserand.model.Actor;
import org.tisserand.model.Phrase;

/**
 * Two actors that may be one, for a person to say.
 *
 * @param first        the one whose name comes first in the alphabet
 * @param second       the other
 * @param score        how alike they are, from 0.9 to 1; no probability
 * @param agree        what speaks for it
 * @param differ       what speaks against it, or is not known
 * @param ofFirst      what rows say of the first
 * @param ofSecond     what rows say of the second
 * @param tiesBetween  rows of ties between the two, which would be told of nobody any more
 */
public record Candidate(
        Actor first,
        Actor second,
        double score,
        List<Phrase> agree,
        List<Phrase> differ,
        Carried ofFirst,
        Carried ofSecond,
        int tiesBetween) {

    public Candidate {
        agree = List.copyOf(agree);
        differ = List.copyOf(differ);
    }

    /** The identifiers of both. */
    public Set<String> pair() {
        return Set.of(first.id(), second.id());
    }
}
