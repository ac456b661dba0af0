/**
 * What would change if some pairs began to work together, and which few pairs would change most. Facts stay as they are.
 */
@NullMarked
package org.tisserand.findings.whatif;

import org.jspecify.annotations.NullMarked;
