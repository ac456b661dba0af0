/**
 * Offers that look alike without their actors talking, contents that several places could share, niches that hang on one
 * actor, and a census of what is offered where.
 *
 * <p>Read {@link org.tisserand.findings.overlaps.Service} first, then {@link org.tisserand.findings.overlaps.Likeness} and
 * {@link org.tisserand.findings.overlaps.Chance}.
 */
@NullMarked
package org.tisserand.findings.overlaps;

import org.jspecify.annotations.NullMarked;
