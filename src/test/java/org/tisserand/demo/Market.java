package org.tisserand.demo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The offers, needs, resources, goals and mandates told of so far, as rows. Numbers are places in the sheet. */
final class Market {

    private final List<List<String>> offers = new ArrayList<>();
    private final List<List<String>> needs = new ArrayList<>();
    private final List<List<String>> resources = new ArrayList<>();
    private final List<List<String>> goals = new ArrayList<>();
    private final List<List<String>> mandates = new ArrayList<>();
    private final Set<String> covered = new TreeSet<>();

    /** @return the offer's identifier */
    String offer(Player actor, String function, Theme theme, int capacity) {
        String id = "O%03d".formatted(offers.size() + 1);
        covered.addAll(theme.territories());
        offers.add(List.of(
                id,
                actor.id(),
                function,
                theme.object(),
                theme.population(),
                theme.territory(),
                capacity > 6 ? "Mensuelle" : "Trimestrielle",
                String.valueOf(capacity),
                Waves.PERIODS.get(Waves.LAST)));
        return id;
    }

    /** Codes of the territories that an offer names. */
    Set<String> covered() {
        return Collections.unmodifiableSet(covered);
    }

    void need(Player actor, String description, String resource, Theme theme, int urgency) {
        need(actor, description, resource, theme, 1, urgency);
    }

    void need(Player actor, String description, String resource, Theme theme, int quantity, int urgency) {
        needs.add(List.of(
                "B%03d".formatted(needs.size() + 1),
                actor.id(),
                description,
                resource,
                theme.object(),
                theme.population(),
                theme.territory(),
                String.valueOf(quantity),
                String.valueOf(urgency),
                Waves.PERIODS.get(Waves.LAST)));
    }

    void resource(Player actor, String kind, String description, int quantity, boolean shareable) {
        resource(actor, kind, description, quantity, List.of("", "", ""), shareable);
    }

    /** @param told fixed cost, cost per use and capacity */
    void resource(Player actor, String kind, String description, int quantity, List<String> told, boolean shareable) {
        resources.add(List.of(
                "R%03d".formatted(resources.size() + 1),
                actor.id(),
                kind,
                description,
                String.valueOf(quantity),
                told.get(0),
                told.get(1),
                told.get(2),
                shareable ? "Oui" : "Non",
                Waves.PERIODS.get(Waves.LAST)));
    }

    /** A mandate handed over. */
    void mandate(Player holder, String competence, Player delegate, String agreement, String resources, String object) {
        mandate(holder, competence, "Oui", delegate.id(), agreement, resources, object);
    }

    /** A mandate that nobody holds in its owner's stead, with resources. */
    void mandate(Player holder, String competence, boolean delegable, String object) {
        mandate(holder, competence, delegable ? "Oui" : "Non", "", "", "Oui", object);
    }

    private void mandate(
            Player holder,
            String competence,
            String delegable,
            String delegate,
            String agreement,
            String resources,
            String object) {
        mandates.add(List.of(
                "M%03d".formatted(mandates.size() + 1),
                holder.id(),
                competence,
                delegable,
                delegate,
                agreement,
                resources,
                object,
                holder.place(),
                Waves.PERIODS.get(Waves.LAST)));
    }

    void goal(Player actor, String text, String object, String population, String result) {
        goal(actor, text, object, population, result, List.of(), List.of());
    }

    void goal(
            Player actor,
            String text,
            String object,
            String population,
            String result,
            List<Player> heard,
            List<Player> told) {
        goals.add(List.of(
                "G%03d".formatted(goals.size() + 1),
                actor.id(),
                text,
                object,
                population,
                result,
                result.isEmpty() ? "" : "Prévu",
                ids(heard),
                ids(told),
                Waves.PERIODS.get(Waves.LAST),
                "S04"));
    }

    private static String ids(List<Player> players) {
        return String.join("|", players.stream().map(Player::id).toList());
    }

    List<Table> tables() {
        String period = "Période";
        return List.of(
                new Table(
                        "Offres",
                        List.of(
                                "Id",
                                "Acteur",
                                "Fonction",
                                "Objet",
                                "Population",
                                "Territoire",
                                "Fréquence",
                                "Capacité/an",
                                period),
                        offers),
                new Table(
                        "Besoins",
                        List.of(
                                "Id",
                                "Acteur",
                                "Description",
                                "Ressource",
                                "Objet",
                                "Population",
                                "Territoire",
                                "Quantité",
                                "Urgence",
                                period),
                        needs),
                new Table(
                        "Ressources",
                        List.of(
                                "Id",
                                "Acteur",
                                "Type",
                                "Description",
                                "Quantité",
                                "Coût fixe",
                                "Coût unitaire",
                                "Capacité",
                                "Partageable",
                                period),
                        resources),
                new Table(
                        "Buts et résultats",
                        List.of(
                                "Id",
                                "Acteur ou collaboration",
                                "But",
                                "Objet",
                                "Population",
                                "Résultat",
                                "Prévu/non prévu",
                                "Information reçue de",
                                "Information donnée à",
                                period,
                                "Source"),
                        goals),
                new Table(
                        "Mandats",
                        List.of(
                                "Id",
                                "Titulaire",
                                "Compétence",
                                "Délégable",
                                "Délégataire",
                                "Mode d’entente",
                                "Ressources jointes",
                                "Objet",
                                "Territoire",
                                period),
                        mandates));
    }
}
