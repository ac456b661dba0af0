/**
 * Common work zones: groups of actors whose activities share objects, populations and places, told whole and exactly as
 * formal concepts (Ganter and Wille 1999), and of which few work together yet.
 *
 * <p>Read {@link org.tisserand.findings.zones.Context} first, then {@link org.tisserand.findings.zones.Concepts}.
 */
@NullMarked
package org.tisserand.findings.zones;

import org.jspecify.annotations.NullMarked;
