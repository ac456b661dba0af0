package org.tisserand.demo;

import java.util.ArrayList;
import java.util.List;

/**
 * The invented region « Rivages-et-Monts » as a workbook, and the truths planted in it.
 *
 * <p>A seed changes who lives where, every identifier, every population and the whole everyday life around the planted
 * truths. Seed 1 is the one that is kept.
 *
 * @param seed   from which all is drawn
 * @param tables the sheets, in the workbook's order
 * @param truths what was planted, each with its decoy
 */
record Demonstration(long seed, List<Table> tables, List<PlantedTruth> truths) {

    /** The seed of the kept workbook. */
    static final long KEPT = 1;

    Demonstration {
        tables = List.copyOf(tables);
        truths = List.copyOf(truths);
    }

    static Demonstration of(long seed) {
        Story story = told(seed);
        var tables = new ArrayList<Table>();
        tables.add(actors(story));
        Waves waves = Waves.of(story);
        tables.add(waves.ties());
        tables.add(story.region().table());
        tables.add(collaborations(story.ventures()));
        tables.add(participations(story.ventures()));
        tables.addAll(story.market().tables());
        tables.add(sources());
        tables.add(waves.responses());
        return new Demonstration(seed, tables, story.truths());
    }

    static Story told(long seed) {
        var story = new Story(seed);
        new Seams(story).plant();
        new Pairs(story).plant();
        new Zones(story).plant();
        new Duties(story).plant();
        var services = new Services(story);
        services.plant();
        new Background(story).tell();
        services.serveTheRest();
        new Sharing(story).plant();
        return story;
    }

    private static Table actors(Story story) {
        var rows = story.cast().all().stream()
                .map(each -> List.of(each.id(), each.name(), each.kind(), each.sector(), each.level(), each.place()))
                .toList();
        return new Table("Acteurs", List.of("Identifiant", "Nom", "Type", "Secteur", "Niveau", "Territoire"), rows);
    }

    private static Table collaborations(List<Venture> ventures) {
        var rows = new ArrayList<List<String>>();
        for (Venture each : ventures) {
            rows.add(List.of(
                    id(rows.size() + 1),
                    each.name(),
                    each.purpose(),
                    each.theme().object(),
                    each.theme().population(),
                    each.theme().territory(),
                    Waves.PERIODS.get(each.first()).substring(0, 4) + "-01-01",
                    each.last() == Waves.LAST
                            ? ""
                            : Waves.PERIODS.get(each.last()).substring(5) + "-12-31",
                    each.formality(),
                    String.join("|", each.steps()),
                    "S04"));
        }
        return new Table(
                "Collaborations",
                List.of(
                        "Id",
                        "Nom",
                        "But commun",
                        "Objets",
                        "Populations",
                        "Territoires",
                        "Début",
                        "Fin",
                        "Formel/informel",
                        "Étapes",
                        "Source"),
                rows);
    }

    private static String id(int number) {
        return "C%03d".formatted(number);
    }

    private static Table participations(List<Venture> ventures) {
        var rows = new ArrayList<List<String>>();
        for (int v = 0; v < ventures.size(); v++) {
            List<Player> members = ventures.get(v).members();
            for (int i = 0; i < members.size(); i++) {
                rows.add(List.of(id(v + 1), members.get(i).id(), i == 0 ? "Porteur" : "Partenaire"));
            }
        }
        return new Table("Participations", List.of("Collaboration ou mécanisme", "Acteur", "Rôle"), rows);
    }

    private static Table sources() {
        return new Table(
                "Sources",
                List.of("Id", "Titre", "Date", "Méthode", "Fiabilité"),
                List.of(
                        List.of("S01", "Enquête sur les liens, première vague", "2021-11-15", "Enquête", "3"),
                        List.of("S02", "Enquête sur les liens, deuxième vague", "2023-11-15", "Enquête", "2"),
                        List.of("S03", "Enquête sur les liens, troisième vague", "2025-11-15", "Enquête", "3"),
                        List.of("S04", "Registre régional des collaborations", "2025-12-01", "Registre", "4")));
    }
}
