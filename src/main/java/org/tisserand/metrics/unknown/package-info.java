/**
 * What unknown ties may change: a metric on what was observed, its bounds, and a simulated band. Nothing here is ever shown
 * in place of an observed value.
 */
@NullMarked
package org.tisserand.metrics.unknown;

import org.jspecify.annotations.NullMarked;
