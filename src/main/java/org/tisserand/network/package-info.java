/**
 * Facts and a recipe in, an immutable snapshot out: compact arrays, and a JGraphT view of the same graph.
 */
@NullMarked
package org.tisserand.network;

import org.jspecify.annotations.NullMarked;
