package org.tisserand.demo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The three waves in which the region was asked of its ties, and the rows that came back.
 *
 * @param bonds    the ties that there were
 * @param refusals those that were told not to be
 * @param actors   ids of all who were asked
 * @param silent   for each wave, who did not answer
 */
record Waves(List<Bond> bonds, List<Bond> refusals, List<String> actors, List<Set<String>> silent) {

    static final int LAST = 2;
    static final List<String> PERIODS = List.of("2020-2021", "2022-2023", "2024-2025");

    /** The wave to which many did not answer, and the share of its ties that is therefore unknown. */
    private static final int THIN = 1;

    private static final double UNKNOWN_SHARE = 0.25;
    private static final int UNHEARD = 10;
    private static final List<String> FREQUENCIES = List.of("Annuelle", "Trimestrielle", "Mensuelle", "Hebdomadaire");
    private static final List<String> INTENSITIES =
            List.of("Connaissance", "Coordination", "Coopération", "Collaboration");

    static Waves of(Story story) {
        List<String> actors = story.cast().all().stream().map(Player::id).toList();
        List<Bond> bonds = story.bonds();
        return new Waves(
                bonds,
                story.refusals(),
                actors,
                List.of(
                        Set.of(),
                        silent(asked(bonds, THIN), story.random()),
                        unheard(actors, asked(bonds, LAST), story.random())));
    }

    Table ties() {
        var rows = new ArrayList<List<String>>();
        for (int wave = 0; wave <= LAST; wave++) {
            for (Bond each : asked(bonds, wave)) {
                rows.add(silent.get(wave).contains(each.from().id()) ? unknown(each, wave) : present(each, wave));
            }
        }
        refusals.forEach(each -> rows.add(absent(each)));
        return new Table(
                "Liens",
                List.of(
                        "De",
                        "Vers",
                        "Nature du lien",
                        "Fonction d’accompagnement",
                        "Objet",
                        "Force",
                        "Fréquence",
                        "Intensité",
                        "Formel/informel",
                        "État",
                        "Période",
                        "Rapporté par",
                        "Source"),
                rows);
    }

    Table responses() {
        var rows = new ArrayList<List<String>>();
        for (int wave = 0; wave <= LAST; wave++) {
            for (String actor : actors) {
                rows.add(List.of(
                        "Vague " + (wave + 1),
                        actor,
                        status(actor, silent.get(wave)),
                        PERIODS.get(wave).substring(5)));
            }
        }
        return new Table("Enquête", List.of("Vague", "Acteur", "Statut de réponse", "Date"), rows);
    }

    /** One in three of those who did not answer said so. */
    private static String status(String actor, Set<String> silent) {
        if (!silent.contains(actor)) {
            return "Répondu";
        }
        return List.copyOf(silent).indexOf(actor) % 3 == 0 ? "Refus" : "Non joint";
    }

    /** At the last wave, some of those of whom no row says that they told of a tie. */
    private static Set<String> unheard(List<String> actors, List<Bond> asked, Random random) {
        Set<String> reporters = asked.stream().map(each -> each.from().id()).collect(Collectors.toSet());
        var quiet = new ArrayList<>(
                actors.stream().filter(each -> !reporters.contains(each)).toList());
        Collections.shuffle(quiet, random);
        return new TreeSet<>(quiet.subList(0, Math.min(UNHEARD, quiet.size())));
    }

    private static List<Bond> asked(List<Bond> bonds, int wave) {
        return bonds.stream()
                .filter(each -> each.first() <= wave && wave <= each.last())
                .sorted(Comparator.comparing((Bond each) -> each.from().id())
                        .thenComparing(each -> each.to().id()))
                .toList();
    }

    /** Those who did not answer, drawn until their ties make the share that is unknown. */
    private static Set<String> silent(List<Bond> asked, Random random) {
        var reporters = new ArrayList<>(
                new TreeSet<>(asked.stream().map(each -> each.from().id()).toList()));
        Collections.shuffle(reporters, random);
        var silent = new TreeSet<String>();
        int unknown = 0;
        for (String reporter : reporters) {
            int more = (int) asked.stream()
                    .filter(each -> each.from().id().equals(reporter))
                    .count();
            if (unknown + more <= asked.size() * UNKNOWN_SHARE) {
                silent.add(reporter);
                unknown += more;
            }
        }
        return silent;
    }

    private static List<String> present(Bond bond, int wave) {
        return List.of(
                bond.from().id(),
                bond.to().id(),
                bond.nature(),
                bond.function(),
                bond.object(),
                String.valueOf(bond.strength()),
                FREQUENCIES.get(bond.strength() - 1),
                INTENSITIES.get(bond.strength() - 1),
                bond.strength() > 2 ? "Formel" : "Informel",
                "Présent",
                PERIODS.get(wave),
                bond.from().id(),
                "S0" + (wave + 1));
    }

    private static List<String> unknown(Bond bond, int wave) {
        return bare(bond, "Inconnu", wave);
    }

    private static List<String> absent(Bond bond) {
        return bare(bond, "Absent", LAST);
    }

    private static List<String> bare(Bond bond, String state, int wave) {
        return List.of(
                bond.from().id(),
                bond.to().id(),
                bond.nature(),
                "",
                "",
                "",
                "",
                "",
                "",
                state,
                PERIODS.get(wave),
                state.equals("Absent") ? bond.from().id() : "",
                "S0" + (wave + 1));
    }
}
