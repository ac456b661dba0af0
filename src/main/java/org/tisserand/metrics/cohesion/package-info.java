/**
 * The parts of a network that the loss of a few actors does not cut. Read {@link
 * org.tisserand.metrics.cohesion.KComponents} first.
 */
@NullMarked
package org.tisserand.metrics.cohesion;

import org.jspecify.annotations.NullMarked;
