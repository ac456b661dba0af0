/**
 * The home on disk and the graph in Neo4j: ledger, kept files, rebuild, reads. The only home of the driver.
 */
@NullMarked
package org.tisserand.store;

import org.jspecify.annotations.NullMarked;
