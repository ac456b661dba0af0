/**
 * What unknown ties and missing actors may change: a metric on what was observed, its bounds, a simulated band, and how firm
 * its order is. Nothing here is ever shown in place of an observed value.
 */
@NullMarked
package org.tisserand.metrics.unknown;

import org.jspecify.annotations.NullMarked;
