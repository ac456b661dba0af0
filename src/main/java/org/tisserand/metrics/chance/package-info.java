/**
 * What chance alone gives: networks alike in one respect are drawn with a fixed seed, and a metric's value is held against
 * theirs.
 */
@NullMarked
package org.tisserand.metrics.chance;

import org.jspecify.annotations.NullMarked;
