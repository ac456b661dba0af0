package org.tisserand.model;

import java.util.List;

/**
 * One row that a finding rests on, and what the row says.
 *
 * @param row  where it was read
 * @param says what was read there, in words
 */
public record Evidence(RowRef row, Phrase says) {

    /**
     * By what it is known again: the row itself, and a digest of what it says, so that the same row of a file that is loaded
     * anew is nothing new.
     */
    public List<String> marks() {
        return List.of(row.id(), Digest.of(says.toString()));
    }
}
