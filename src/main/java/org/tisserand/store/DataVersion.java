package org.tisserand.store;

/**
 * What a graph was made from.
 *
 * @param ledger id of the ledger
 * @param number number of its last line
 */
public record DataVersion(String ledger, long number) {}
