/**
 * Snapshot in, positions out. The only home of GraphStream.
 */
@NullMarked
package org.tisserand.layout;

import org.jspecify.annotations.NullMarked;
