package org.tisserand.violations.metrics;

import java.util.Random;

/** Draws chance without a seed. */
final class DrawsChance {
    private DrawsChance() {}

    static int next() {
        return new Random().nextInt();
    }
}
