/**
 * Partnerships that nothing in today's structure announces, that would be worth having and that someone could start.
 *
 * <p>Read {@link org.tisserand.findings.pairs.Pairs} first, then {@link org.tisserand.findings.pairs.Kernel}: every part
 * of the score is a kernel, ranked over the same pairs.
 */
@NullMarked
package org.tisserand.findings.pairs;

import org.jspecify.annotations.NullMarked;
