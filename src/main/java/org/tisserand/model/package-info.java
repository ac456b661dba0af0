/**
 * The domain: actors, ties and the other facts of a partnership network, and the shapes of what is said of them.
 *
 * <p>Read {@link org.tisserand.model.Facts} first: everything a home holds at one data version. Then
 * {@link org.tisserand.model.Finding}: one thing worth saying, with the rows it rests on. Plain values: no file, clock,
 * network or chance is touched here.
 */
@NullMarked
package org.tisserand.model;

import org.jspecify.annotations.NullMarked;
