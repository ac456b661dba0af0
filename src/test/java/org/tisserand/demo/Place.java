package org.tisserand.demo;

/**
 * A municipality of the invented region.
 *
 * @param code       five digits
 * @param name       without « Municipalité de »
 * @param mrc        index of its MRC
 * @param slot       its number in the MRC, 0 being the main town
 * @param population inhabitants
 */
record Place(String code, String name, int mrc, int slot, int population) {

    boolean isTown() {
        return population >= 5000;
    }

    /** The municipality as an organisation. */
    String asActor() {
        return (isTown() ? "Ville " : "Municipalité ") + French.de(name);
    }

    String setting() {
        if (isTown()) {
            return "Urbain";
        }
        return population >= 2500 ? "Semi-rural" : "Rural";
    }
}
