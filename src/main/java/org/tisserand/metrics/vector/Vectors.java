package org.tisserand.metrics.vector;

import jdk.incubator.vector.VectorShape;

/** Whether the loops of this package gain here; results are the same bits with them and without. */
public final class Vectors {

    private static final boolean GAIN =
            Boolean.parseBoolean(System.getProperty("tisserand.vectors", "true")) && loaded() && compiled() && wide();

    private Vectors() {}

    /**
     * True where the module was loaded ({@code --add-modules jdk.incubator.vector}), the machine has vectors of 512 bits
     * and the second compiler makes instructions of them; never with {@code -Dtisserand.vectors=false}.
     */
    public static boolean gain() {
        return GAIN;
    }

    /** Whether this Java has loaded the module; without it no other class of the package may be used. */
    public static boolean loaded() {
        return ModuleLayer.boot().findModule("jdk.incubator.vector").isPresent();
    }

    // Without the second compiler each vector is an object, fifty times as slow as the plain loops.
    private static boolean compiled() {
        String way = System.getProperty("java.vm.info", "");
        return way.startsWith("mixed mode") && !way.contains("emulated-client");
    }

    private static boolean wide() {
        return Preferred.BITS >= 512;
    }

    /** Read only once the module is known to be there. */
    private static final class Preferred {
        private static final int BITS = VectorShape.preferredShape().vectorBitSize();
    }
}
