package org.tisserand.demo;

/** Small agreements of the French language. */
final class French {

    private French() {}

    /** « de » before a place name: {@code d’Anse-Sereine}, {@code des Battures-Hautes}, {@code de Val-Corbeau}. */
    static String de(String name) {
        if (name.startsWith("Les ")) {
            return "des " + name.substring(4);
        }
        return "AEIOUÉÈÊÎÔ".indexOf(name.charAt(0)) >= 0 ? "d’" + name : "de " + name;
    }
}
