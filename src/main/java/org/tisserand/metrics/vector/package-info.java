/**
 * Loops over rows of numbers by the incubating vectors of Java, compiled apart; {@link org.tisserand.metrics.vector.Vectors} says when they
 * gain. Nothing else may be asked here of a Java that has not loaded the module.
 */
@NullMarked
package org.tisserand.metrics.vector;

import org.jspecify.annotations.NullMarked;
