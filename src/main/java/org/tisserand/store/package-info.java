/**
 * The home on disk and the graph in Neo4j: ledger, kept files, rebuild, reads. The only home of the driver.
 *
 * <p>Read {@link org.tisserand.store.Home} first, then {@link org.tisserand.store.GraphStore}. Cypher stands in the files
 * under {@code cypher/}, which {@link org.tisserand.store.CypherLibrary} loads by name.
 */
@NullMarked
package org.tisserand.store;

import org.jspecify.annotations.NullMarked;
