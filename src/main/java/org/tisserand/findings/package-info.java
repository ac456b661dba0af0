/**
 * Facts and snapshot in, findings out: each lens is one value of the registry, with its sentences and evidence.
 */
@NullMarked
package org.tisserand.findings;

import org.jspecify.annotations.NullMarked;
