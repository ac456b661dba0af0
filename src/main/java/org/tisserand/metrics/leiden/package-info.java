/**
 * The Leiden algorithm for weighted modularity: a snapshot and a seed in, a partition out. Read {@link
 * org.tisserand.metrics.leiden.Leiden} first; which seeds are tried and what is kept is {@code metrics}' own choice.
 */
@NullMarked
package org.tisserand.metrics.leiden;

import org.jspecify.annotations.NullMarked;
