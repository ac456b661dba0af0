/**
 * What a ranking of pairs would have been worth: hides what came after a day, ranks, and compares with what then formed.
 *
 * <p>Formation is not value: that a partnership formed shows that it could, never that it was the one to wish for.
 */
@NullMarked
package org.tisserand.findings.backtest;

import org.jspecify.annotations.NullMarked;
