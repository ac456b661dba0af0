package org.tisserand.model;

/**
 * One row that a finding rests on, and what the row says.
 *
 * @param row  where it was read
 * @param says what was read there, in words
 */
public record Evidence(RowRef row, Phrase says) {}
