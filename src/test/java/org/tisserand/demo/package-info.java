/**
 * The making of the demonstration network: an invented region, its actors and their ties, with truths planted in it.
 *
 * <p>Read {@link org.tisserand.demo.Demonstration} first. Of the project's own packages this one imports {@code model}
 * alone: it knows no score and no lens, so that what a lens finds here was not put there to please it.
 */
@NullMarked
package org.tisserand.demo;

import org.jspecify.annotations.NullMarked;
