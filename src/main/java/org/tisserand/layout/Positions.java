package org.tisserand.layout;

/**
 * Where each vertex of a snapshot is drawn.
 *
 * @param x one for each vertex, 0 to 1
 * @param y one for each vertex, 0 to 1, downwards
 */
public record Positions(double[] x, double[] y) {}
