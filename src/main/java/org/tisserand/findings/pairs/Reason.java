package org.tisserand.findings.pairs;

import java.util.List;
import org.tisserand.model.Evidence;
import org.tisserand.model.Phrase;

/**
 * One reason for a pair, drawn from rows alone.
 *
 * @param block the part of the score that it explains
 * @param words a clause of the sentence
 * @param topic what a first talk would be about
 * @param rows  every row that it rests on
 */
record Reason(Block block, Phrase words, Phrase topic, List<Evidence> rows) {

    /** Whether it hangs on a place, a name or a word of titles alone, and on no work object. */
    boolean isHint() {
        return !(topic instanceof Phrase.Term);
    }
}
