package org.tisserand.demo;

import java.util.ArrayList;
import java.util.List;
import org.tisserand.demo.PlantedTruth.Kind;

/** What is asked of whom: a mandate without resources, two programmes of the same steps, an agenda that goes one way. */
final class Duties {

    private static final List<String> SHARED =
            List.of("Diagnostic du milieu", "Consultation citoyenne", "Plan triennal");
    private static final List<String> ELDERS =
            List.of("Tournée des cuisines", "Rencontre des aînés", "Engagement signé");
    private static final List<String> HEALTH = List.of("Portrait de santé", "Assemblée de rang", "Visites à domicile");

    private final Story story;

    Duties(Story story) {
        this.story = story;
    }

    void plant() {
        mandate();
        programmes();
        agenda();
    }

    private void mandate() {
        String object = "Accès aux services";
        Player holder = story.who("cdc");
        Player provided = story.who("familles");
        story.plant(Bond.of(story.mrc(1), holder, "Mandat", 3).about("", object));
        story.market()
                .need(
                        holder,
                        "De quoi tenir le mandat confié",
                        "Financement",
                        Theme.of(object, "Population générale", holder.place()),
                        3);
        story.plant(Bond.of(story.mrc(2), provided, "Mandat", 3).about("", object));
        story.market().mandate(story.mrc(1), "Accueil et référence", holder, "Entente", "Non", object);
        story.market().mandate(story.mrc(2), "Accueil et référence", provided, "Entente", "Oui", object);
        story.plant(
                Kind.MANDATE_WITHOUT_RESOURCES,
                List.of(story.mrc(1), holder),
                List.of(story.mrc(2), provided),
                "%s tient un mandat sans ressources jointes ; celui de %s en a"
                        .formatted(holder.name(), provided.name()));
    }

    private void programmes() {
        var truth = List.of(
                programme("Familles en tête", "nat1", story.town(0, 1), story.town(1, 3), "Bilan annuel", SHARED),
                programme(
                        "Villages bienveillants", "nat4", story.town(2, 3), story.town(1, 2), "Fête annuelle", SHARED));
        var decoy = List.of(
                programme(
                        "Vieillir au village",
                        "nat2",
                        story.town(0, 4),
                        story.town(1, 1),
                        "Lettre trimestrielle",
                        ELDERS),
                programme("Santé de rang", "nat3", story.town(2, 2), story.town(1, 3), "Lettre trimestrielle", HEALTH));
        story.plant(
                new PlantedTruth(
                        Kind.SHARED_STEPS,
                        truth,
                        decoy,
                        "Deux programmes demandent trois mêmes étapes à leurs municipalités ; les deux leurres n’en ont qu’une en commun"));
    }

    private String programme(String name, String owner, Player one, Player other, String last, List<String> first) {
        var steps = new ArrayList<>(first);
        steps.add(last);
        return story.plant(Venture.of(
                        "Programme « " + name + " »",
                        "Aider les municipalités inscrites à se donner un plan",
                        Theme.of("Politique familiale", "Population générale", Region.CODE),
                        List.of(story.who(owner), one, other))
                .withSteps(steps));
    }

    private void agenda() {
        var followers = List.of(story.town(0, 1), story.town(0, 3), story.town(1, 1));
        Player alone = story.who("nat6");
        Player hearing = story.who("nat7");
        followers.forEach(each -> {
            follow(each, alone, "Milieux de vie");
            follow(each, hearing, "Participation citoyenne");
        });
        lead(alone, "Milieux de vie", List.of(), followers);
        lead(hearing, "Participation citoyenne", followers, followers);
        story.plant(
                Kind.ONE_WAY_AGENDA,
                with(followers, alone),
                with(followers, hearing),
                "%s donne ses buts aux municipalités et n’en reçoit rien ; %s en donne et en reçoit"
                        .formatted(alone.name(), hearing.name()));
    }

    private static List<Player> with(List<Player> followers, Player leader) {
        var all = new ArrayList<>(followers);
        all.add(leader);
        return all;
    }

    private void follow(Player municipality, Player leader, String object) {
        story.plant(Bond.of(leader, municipality, "Information", 2));
        story.market()
                .goal(
                        municipality,
                        "Reprendre le but proposé : « " + object + " »",
                        object,
                        "Population générale",
                        "",
                        List.of(leader),
                        List.of());
    }

    private void lead(Player leader, String object, List<Player> heard, List<Player> told) {
        story.market()
                .goal(
                        leader,
                        "Faire de « " + object + " » une priorité des municipalités",
                        object,
                        "Population générale",
                        "Adopté par trois municipalités",
                        heard,
                        told);
    }
}
