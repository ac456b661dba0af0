package org.tisserand.model;

import java.util.List;
import java.util.Map;

/**
 * A question and its answer in Cypher: one file under {@code cypher/questions/}.
 *
 * @param id         the file's name without its ending
 * @param purpose    the file's first line
 * @param parameters name → what it is, in the file's order
 * @param returns    the columns of the answer
 * @param statement  the Cypher statement
 */
public record Question(
        String id, String purpose, Map<String, String> parameters, List<String> returns, String statement) {}
