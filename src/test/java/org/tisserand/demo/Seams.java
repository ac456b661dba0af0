package org.tisserand.demo;

import java.util.List;
import java.util.Set;
import org.tisserand.demo.PlantedTruth.Kind;

/** Where the network holds together or does not: the bridge between two shores, two silos, a table between two sectors. */
final class Seams {

    static final Set<String> SILOS = Set.of("Éducation", "Agroalimentaire et sécurité alimentaire");
    private static final Set<String> HELD = Set.of("Habitation", "Mobilité et transport");
    private static final List<String> DOORS = List.of("relais", "escale");
    private static final String BRIDGE = "passerelle";

    private final Story story;

    Seams(Story story) {
        this.story = story;
    }

    void plant() {
        shores();
        bridge();
        silos();
        table();
    }

    /** Nobody ties the east to the rest but the bridge; nobody ties the north to the rest but the two doors. */
    private void shores() {
        story.fabric().rule((a, b) -> shore(a) == shore(b) || opens(a, b));
    }

    private static int shore(Player player) {
        if (Region.EAST.contains(player.mrc())) {
            return 2;
        }
        return player.mrc() == Region.NORTH ? 1 : 0;
    }

    private static boolean opens(Player a, Player b) {
        return opensTo(a, b) || opensTo(b, a);
    }

    private static boolean opensTo(Player gate, Player other) {
        return (gate.role().equals(BRIDGE) && shore(other) == 2) || (DOORS.contains(gate.role()) && shore(other) == 1);
    }

    private void bridge() {
        Player bridge = story.who(BRIDGE);
        for (Player each : List.of(story.mrc(0), story.town(2, 0), story.who("cdc"), story.who("sante"))) {
            story.plant(Bond.of(bridge, each, "Concertation", 3));
        }
        for (Player each : List.of(story.mrc(4), story.mrc(5), story.who("coquillages"), story.who("nat9"))) {
            story.plant(Bond.of(bridge, each, "Concertation", 3));
        }
        Player relais = story.who("relais");
        for (String door : DOORS) {
            Player centre = door.equals("relais") ? story.mrc(1) : story.mrc(2);
            story.plant(Bond.of(story.who(door), centre, "Concertation", 3));
            story.plant(Bond.of(story.who(door), story.who("nat6"), "Concertation", 3));
            for (Player each : List.of(story.mrc(3), story.who("traces"), story.who("nat10"))) {
                story.plant(Bond.of(story.who(door), each, "Concertation", 3));
            }
        }
        story.plant(
                Kind.BRIDGE,
                List.of(bridge),
                List.of(relais),
                "Sans %s, la rive est n’est plus reliée au reste ; le leurre, %s, relie le nord, mais %s le relie aussi"
                        .formatted(
                                bridge.name(),
                                relais.name(),
                                story.who("escale").name()));
    }

    private void silos() {
        story.fabric().rule((a, b) -> !SILOS.contains(a.sector()) || a.sector().equals(b.sector()));
        story.plant(Bond.of(story.who("scolaire"), story.mrc(0), "Concertation", 2));
        story.plant(Bond.of(story.who("moisson"), story.mrc(2), "Soutien", 2));
        silo("Éducation", "Culture");
        for (String door : DOORS) {
            story.plant(Bond.of(story.who("theatre"), story.who(door), "Collaboration", 2));
            story.plant(Bond.of(story.who("radio"), story.who(door), "Information", 2));
        }
        silo("Agroalimentaire et sécurité alimentaire", "Santé et services sociaux");
    }

    private void silo(String sector, String decoy) {
        List<Player> members = story.cast().sector(sector);
        knit(members);
        List<Player> open = story.cast().sector(decoy);
        knit(open);
        story.plant(
                Kind.SILO,
                members,
                open,
                "Le secteur « %s » ne sort presque pas de lui-même ; le secteur « %s », aussi serré, a autant de liens dehors"
                        .formatted(sector, decoy));
    }

    /** A ring and every second chord. */
    private void knit(List<Player> members) {
        int size = members.size();
        for (int step = 1; step <= 2; step++) {
            for (int i = 0; i < size; i++) {
                Player a = members.get(i);
                Player b = members.get((i + step) % size);
                if (!a.equals(b)) {
                    story.plant(Bond.of(a, b, "Collaboration", 3));
                }
            }
        }
    }

    private void table() {
        story.fabric()
                .rule((a, b) -> !(HELD.contains(a.sector())
                        && HELD.contains(b.sector())
                        && !a.sector().equals(b.sector())));
        var held = List.of(story.who("toits"), story.who("bardeaux"), story.who("navette"), story.who("covoiturage"));
        var joined = List.of(story.who("clinique"), story.who("entraide"), story.who("carrefour"));
        String place = story.mrc(1).place();
        String table = story.plant(Venture.of(
                        "Déjeuners du premier lundi",
                        "Se parler hors des tables officielles",
                        Theme.of("Accès aux services", "Population générale", place),
                        held)
                .informal());
        String decoy = story.plant(Venture.of(
                        "Cafés du jeudi",
                        "Se parler hors des tables officielles",
                        Theme.of("Accès aux services", "Adolescents", place),
                        joined)
                .informal());
        for (String each : List.of("clinique", "entraide", "sante")) {
            story.plant(Bond.of(story.who(each), story.who("carrefour"), "Collaboration", 3));
        }
        story.plant(
                new PlantedTruth(
                        Kind.PARALLEL_MECHANISM,
                        List.of(table),
                        List.of(decoy),
                        "Habitation et mobilité ne se rencontrent qu’à ces déjeuners ; santé et jeunesse ont aussi des liens directs"));
    }
}
