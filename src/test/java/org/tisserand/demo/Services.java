package org.tisserand.demo;

import java.util.List;
import java.util.stream.IntStream;
import org.tisserand.demo.PlantedTruth.Kind;

/** Who is helped, by whom, and how often twice: overlapping offers and municipalities left out. */
final class Services {

    private final Story story;

    Services(Story story) {
        this.story = story;
    }

    void plant() {
        overlap("nat0", "nat7", story.town(0, 3), "nat1", "nat3", story.town(1, 2), "Réseautage", "Milieux de vie");
        overlap(
                "nat2",
                "nat6",
                story.town(0, 1),
                "nat4",
                "nat5",
                story.town(2, 1),
                "Avis-conseil",
                "Politique familiale");
        overlap("nat8", "nat9", story.town(4, 1), "nat10", "nat11", story.town(3, 1), "Coaching", "Transport actif");
        leftOut(1, 5, 4, "nat3");
        leftOut(2, 5, 4, "nat5");
        leftOut(3, 5, 4, "nat11");
        leftOut(4, 4, 3, "nat8");
        leftOut(5, 4, 3, "nat9");
    }

    private void overlap(
            String a, String b, Player client, String c, String d, Player decoyClient, String function, String object) {
        var offers = twice(a, b, client, function, object);
        var decoys = twice(c, d, decoyClient, function, object);
        story.fabric().strangers(List.of(story.who(a), story.who(b)));
        story.plant(Bond.of(story.who(c), story.who(d), "Concertation", 3).about("", object));
        story.plant(new PlantedTruth(
                Kind.OVERLAP,
                offers,
                decoys,
                "Deux offres « %s » sur « %s » au même endroit, par %s et %s, qui ne se parlent pas ; au leurre, elles sont concertées"
                        .formatted(
                                function,
                                object,
                                story.who(a).name(),
                                story.who(b).name())));
    }

    private List<String> twice(String a, String b, Player client, String function, String object) {
        Theme theme = Theme.of(object, "Population générale", client.place());
        return List.of(a, b).stream()
                .map(role -> {
                    story.plant(Bond.of(story.who(role), client, "Accompagnement", 3)
                            .about(function, object));
                    return story.market().offer(story.who(role), function, theme, 6);
                })
                .toList();
    }

    /** Two villages alike, with the same needs; one has a support body, the other none. */
    private void leftOut(int mrc, int slot, int decoySlot, String support) {
        Player alone = story.town(mrc, slot);
        Player helped = story.town(mrc, decoySlot);
        story.underServe(alone);
        story.fabric().rule((a, b) -> !a.equals(alone));
        for (Player each : List.of(alone, helped)) {
            Theme need = Theme.of("Accès aux services", "Aînés", each.place());
            story.market().need(each, "Un service de proximité deux jours par semaine", "Ressource humaine", need, 3);
            story.market().need(each, "Une salle chauffée l’hiver", "Local", need, 2);
            story.plant(Bond.of(story.mrc(mrc), each, "Concertation", 2));
        }
        story.plant(Bond.of(helped, alone, "Collaboration", 1));
        Player body = story.who(support);
        story.plant(Bond.of(body, helped, "Accompagnement", 3).about("Coaching", "Accès aux services"));
        story.market().offer(body, "Coaching", Theme.of("Accès aux services", "Aînés", helped.place()), 10);
        story.plant(
                Kind.UNDER_SERVED,
                List.of(alone),
                List.of(helped),
                "Mêmes besoins que le leurre, mais aucune offre ne la nomme et aucun organisme ne l’accompagne");
    }

    /** Gives every other municipality a support body, so that only those left out are left out. */
    void serveTheRest() {
        for (Place each : story.region().all()) {
            if (!story.isUnderServed(each.code()) && !story.market().covered().contains(each.code())) {
                serve(story.cast().municipality(each));
            }
        }
    }

    private void serve(Player municipality) {
        var bodies = IntStream.range(0, 12).mapToObj(i -> story.who("nat" + i)).toList();
        String object = story.any(Theme.COMMON);
        for (int i = 0; i < bodies.size(); i++) {
            Player body = bodies.get((i + municipality.place().charAt(4)) % bodies.size());
            Bond bond = Bond.of(body, municipality, "Accompagnement", 2).about("Soutien à la planification", object);
            if (story.fabric().joined(body, municipality) || story.offer(bond)) {
                Theme theme = Theme.of(object, "Population générale", municipality.place());
                story.market().offer(body, "Soutien à la planification", theme, 4);
                return;
            }
        }
        throw new IllegalStateException("No support body can reach " + municipality.name());
    }
}
