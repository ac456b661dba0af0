package org.tisserand.report.document;

/**
 * Something said under a label.
 *
 * @param label a few words
 * @param text  a word or some sentences
 */
public record Line(String label, String text) {}
