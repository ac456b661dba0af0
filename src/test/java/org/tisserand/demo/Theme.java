package org.tisserand.demo;

import java.util.List;

/**
 * What is done, for whom and where.
 *
 * @param objects     work objects, as a planner writes them
 * @param populations populations, as a planner writes them
 * @param territories codes
 */
record Theme(List<String> objects, List<String> populations, List<String> territories) {

    /** Work objects that half the region has at heart. */
    static final List<String> COMMON = List.of(
            "Politique familiale",
            "Milieux de vie",
            "Transport actif",
            "Parcs et équipements",
            "Logement",
            "Alimentation",
            "Accès aux services",
            "Participation citoyenne",
            "Communications");

    static final List<String> POPULATIONS = List.of(
            "Population générale",
            "Parents et familles",
            "Aînés",
            "Adolescents",
            "Tout-petits",
            "Enfants",
            "Jeunes adultes");

    static Theme of(String object, String population, String territory) {
        return new Theme(List.of(object), List.of(population), List.of(territory));
    }

    String object() {
        return String.join("|", objects);
    }

    String population() {
        return String.join("|", populations);
    }

    String territory() {
        return String.join("|", territories);
    }
}
