package org.tisserand.model;

/**
 * A line beside a finding's sentence: whom to ask, a first step, what is not known.
 *
 * @param label key below {@code note.} in the message files
 * @param text  the line
 */
public record Note(String label, Phrase text) {}
