package org.tisserand.model;

import java.util.List;

/**
 * The answer to a question: a table.
 *
 * @param columns   names, in order
 * @param rows      one list of cells a row: text, numbers, booleans or lists of these, as text where of another kind
 * @param truncated whether rows were left out at the row limit
 */
public record Answer(List<String> columns, List<List<Object>> rows, boolean truncated) {}
