package org.tisserand.network;

/**
 * What the recipe counts and the network cannot show.
 *
 * @param loops ties of an actor with itself
 * @param large collaborations of more actors than {@link Recipe#largest()}
 */
public record LeftOut(int loops, int large) {}
