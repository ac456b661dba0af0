/**
 * Snapshot in, values out: each published metric is one value of the registry, pure and documented.
 */
@NullMarked
package org.tisserand.metrics;

import org.jspecify.annotations.NullMarked;
