package org.tisserand.demo;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.tisserand.demo.PlantedTruth.Kind;

/** The planted truths as the lines of {@code src/site/demonstration.md}, so that the page cannot drift from the data. */
final class TruthsPage {

    private static final Map<Kind, String> TITLES = Map.ofEntries(
            Map.entry(Kind.OVERLAP, "Offres qui se recouvrent sans concertation"),
            Map.entry(Kind.SILO, "Silos"),
            Map.entry(Kind.BRIDGE, "Pont tenu par un seul acteur"),
            Map.entry(Kind.UNDER_SERVED, "Municipalités rurales peu desservies"),
            Map.entry(Kind.IMPROBABLE_PAIR, "Paires improbables qu’un humain applaudirait"),
            Map.entry(Kind.MANDATE_WITHOUT_RESOURCES, "Mandat sans ressources"),
            Map.entry(Kind.SHARED_STEPS, "Programmes aux mêmes étapes"),
            Map.entry(Kind.ONE_WAY_AGENDA, "Agenda à sens unique"),
            Map.entry(Kind.PARALLEL_MECHANISM, "Mécanisme parallèle qui tient deux secteurs ensemble"),
            Map.entry(Kind.WORK_ZONE, "Zones communes de travail"),
            Map.entry(Kind.POOLING, "Groupes pour une même ressource"),
            Map.entry(Kind.DELEGATION, "Mandats délégables"));

    private final Demonstration demonstration;
    private final Map<String, String> names = new TreeMap<>();

    TruthsPage(Demonstration demonstration) {
        this.demonstration = demonstration;
        var reading = new Reading(demonstration);
        for (String sheet : List.of("Acteurs", "Collaborations")) {
            reading.rows(sheet).forEach(row -> names.put(row.get("Identifiant") + row.get("Id"), row.get("Nom")));
        }
        reading.rows("Offres")
                .forEach(row ->
                        names.put(row.get("Id"), "offre " + row.get("Id") + " de " + names.get(row.get("Acteur"))));
    }

    String text() {
        var text = new StringBuilder();
        for (Kind kind : Kind.values()) {
            text.append("\n### ").append(TITLES.get(kind)).append("\n\n");
            demonstration.truths().stream()
                    .filter(truth -> truth.kind() == kind)
                    .forEach(truth -> text.append(line(truth)));
        }
        return text.toString();
    }

    private String line(PlantedTruth truth) {
        return "- **%s**. %s. Leurre : %s.\n"
                .formatted(named(truth.subjects()), truth.what(), named(truth.decoySubjects()));
    }

    private String named(List<String> ids) {
        return ids.stream().map(id -> names.getOrDefault(id, id)).collect(Collectors.joining(" · "));
    }
}
