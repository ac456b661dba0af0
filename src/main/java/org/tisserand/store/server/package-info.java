/**
 * The Neo4j that Tisserand starts for itself, as a child process that dies with its parent.
 */
@NullMarked
package org.tisserand.store.server;

import org.jspecify.annotations.NullMarked;
