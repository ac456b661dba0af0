package org.tisserand.demo;

/**
 * A tie of the invented region, over the waves in which it held.
 *
 * @param from      who speaks of it
 * @param to        the other
 * @param nature    « Nature du lien »
 * @param function  « Fonction d’accompagnement », or empty
 * @param object    what it is about, or empty
 * @param strength  1 to 4
 * @param first     index of the first wave in which it held
 * @param last      index of the last
 */
record Bond(Player from, Player to, String nature, String function, String object, int strength, int first, int last) {

    /** A tie that held from the first wave to the last. */
    static Bond of(Player from, Player to, String nature, int strength) {
        return new Bond(from, to, nature, "", "", strength, 0, Waves.LAST);
    }

    Bond about(String function, String object) {
        return new Bond(from, to, nature, function, object, strength, first, last);
    }

    Bond during(int first, int last) {
        return new Bond(from, to, nature, function, object, strength, first, last);
    }
}
