/**
 * Who holds parts of the network together: cut actors, ties that alone join two sides, actors between groups.
 */
@NullMarked
package org.tisserand.findings.bridges;

import org.jspecify.annotations.NullMarked;
