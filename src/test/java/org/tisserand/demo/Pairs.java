package org.tisserand.demo;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.tisserand.demo.PlantedTruth.Kind;

/**
 * The improbable pairs: two actors of one MRC, from sectors that do not meet, four steps apart, at work on the same three
 * rare objects for the same population; each lacks what the other offers. A chain of close partners leads from one to
 * the other through their municipalities and the MRC.
 */
final class Pairs {

    /** What a pair works on: who lacks what, and who has it. */
    private record Plot(
            String a, String b, List<String> objects, String population, String lack, String resource, String asset) {}

    private static final List<Plot> TRUTHS = List.of(
            new Plot(
                    "ferme",
                    "adultes",
                    List.of("Serre-école", "Insertion par l’agriculture", "Semences du terroir"),
                    "Jeunes adultes",
                    "Un formateur pour les stagiaires de la serre",
                    "Expertise",
                    "Formateur en alternance, disponible l’hiver"),
            new Plot(
                    "coopsante",
                    "atelier",
                    List.of("Art et mieux-être", "Récits de vie", "Isolement hivernal"),
                    "Aînés",
                    "Une artiste pour des ateliers en salle d’attente",
                    "Ressource humaine",
                    "Artistes médiateurs, vingt ateliers par an"),
            new Plot(
                    "galets",
                    "ambre",
                    List.of("Jardin des âges", "Contes et mémoire", "Cuisine des aïeux"),
                    "Tout-petits",
                    "Une cour et des bénévoles pour un jardin",
                    "Bénévoles",
                    "Cour plantée et trente bénévoles"),
            new Plot(
                    "voiles",
                    "accueil",
                    List.of("Francisation en plein air", "Initiation à l’eau froide", "Jumelage sportif"),
                    "Adultes",
                    "Des interprètes pour les sorties",
                    "Réseau",
                    "Interprètes en sept langues"));

    private static final List<Plot> DECOYS = List.of(
            new Plot(
                    "reemploi",
                    "musee",
                    List.of("Objets à raconter", "Décors réemployés", "Métiers oubliés"),
                    "Jeunes adultes",
                    "Une salle pour exposer les objets sauvés",
                    "Local",
                    "Salle d’exposition de quatre-vingts places"),
            new Plot(
                    "jeunes",
                    "ressourcerie",
                    List.of("Vélo-cuisine", "Costumes retrouvés", "Bricothèque ados"),
                    "Adolescents",
                    "Des outils pour l’atelier de vélos",
                    "Équipement",
                    "Outils et pièces de vélo"),
            new Plot(
                    "popote",
                    "radio",
                    List.of("Repas en ondes", "Mémoire sonore", "Veille téléphonique"),
                    "Aînés",
                    "Un temps d’antenne pour joindre les personnes seules",
                    "Communication",
                    "Case horaire du matin"),
            new Plot(
                    "halte",
                    "fabrique",
                    List.of("Jouets imprimés", "Éveil numérique", "Réparation de poussettes"),
                    "Tout-petits",
                    "Une machine pour réparer les jouets",
                    "Numérique",
                    "Imprimante 3D et découpe au laser"));

    private static final List<String> DIFFERENCES = List.of(
            "a déjà eu un lien, terminé en 2021",
            "a un partenaire en commun",
            "a siégé à la même collaboration, terminée",
            "est déjà lié, faiblement");

    private final Story story;

    Pairs(Story story) {
        this.story = story;
    }

    void plant() {
        for (int i = 0; i < TRUTHS.size(); i++) {
            Plot truth = TRUTHS.get(i);
            Plot decoy = DECOYS.get(i);
            tell(truth);
            tell(decoy);
            story.fabric().keepApart(a(truth), b(truth), "", 4);
            story.plant(
                    Kind.IMPROBABLE_PAIR,
                    List.of(a(truth), b(truth)),
                    List.of(a(decoy), b(decoy)),
                    "Mêmes objets rares, besoin contre offre, quatre pas entre les deux ; le leurre %s"
                            .formatted(DIFFERENCES.get(i)));
        }
        endedTie(DECOYS.get(0));
        commonPartner(DECOYS.get(1));
        sameCollaboration(DECOYS.get(2));
        presentTie(DECOYS.get(3));
    }

    private Player a(Plot plot) {
        return story.who(plot.a());
    }

    private Player b(Plot plot) {
        return story.who(plot.b());
    }

    private void endedTie(Plot plot) {
        story.fabric().keepApart(a(plot), b(plot), "", 4);
        story.plant(Bond.of(a(plot), b(plot), "Collaboration", 2).during(0, 0));
    }

    private void commonPartner(Plot plot) {
        Player common = story.who("cdc");
        story.fabric().keepApart(a(plot), b(plot), common.id(), 4);
        story.plant(Bond.of(common, a(plot), "Soutien", 2));
        story.plant(Bond.of(common, b(plot), "Soutien", 2));
    }

    private void sameCollaboration(Plot plot) {
        story.fabric().keepApart(a(plot), b(plot), "", 4);
        story.plant(Venture.of(
                        "Marche des lanternes",
                        "Éclairer le village un soir d’automne",
                        Theme.of("Participation citoyenne", "Population générale", a(plot).place()),
                        List.of(a(plot), b(plot)))
                .during(0, 0));
    }

    private void presentTie(Plot plot) {
        story.fabric().keepApart(a(plot), b(plot), "", 4);
        story.plant(Bond.of(a(plot), b(plot), "Information", 1).during(1, 2));
    }

    private void tell(Plot plot) {
        chain(plot);
        work(plot, a(plot), "Chantier", "Essayer, ici, ce que l’on n’a jamais fait avec d’autres");
        work(plot, b(plot), "Laboratoire", "Mettre un savoir-faire au service du voisinage");
        exchange(plot);
    }

    private void chain(Plot plot) {
        Player mrc = story.cast().mrc(a(plot).mrc());
        for (Player each : List.of(a(plot), b(plot))) {
            story.plant(Bond.of(story.home(each), each, "Soutien", 4));
            story.plant(Bond.of(mrc, story.home(each), "Concertation", 4));
        }
    }

    private void work(Plot plot, Player actor, String what, String purpose) {
        var theme = new Theme(plot.objects(), List.of(plot.population()), territories(plot));
        String first = plot.objects().get(0);
        story.plant(Venture.of(what + " « " + first + " »", purpose, theme, List.of(actor)));
        story.plant(Venture.of(
                "Portes ouvertes : " + actor.name(),
                "Ouvrir ses portes à la population",
                Theme.of(story.any(Theme.COMMON), plot.population(), actor.place()),
                List.of(actor, story.home(actor))));
        story.market().goal(actor, goal(plot), plot.objects().get(2), plot.population(), "");
    }

    private static String goal(Plot plot) {
        return "Faire durer ce qui a été commencé : « " + plot.objects().get(2) + " »";
    }

    private List<String> territories(Plot plot) {
        return List.copyOf(new TreeSet<>(Set.of(a(plot).place(), b(plot).place(), Region.mrcCode(a(plot).mrc()))));
    }

    /** Each lacks what the other offers. */
    private void exchange(Plot plot) {
        String place = a(plot).place();
        Theme asked = Theme.of(plot.objects().get(0), plot.population(), place);
        Theme given = Theme.of(plot.objects().get(1), plot.population(), place);
        story.market().need(a(plot), plot.lack(), plot.resource(), asked, 3);
        story.market().offer(b(plot), "Coaching", asked, 12);
        story.market().resource(b(plot), plot.resource(), plot.asset(), 1, true);
        story.market().need(b(plot), "Un lieu et des gens où essayer", "Local", given, 2);
        story.market().offer(a(plot), "Développement d’outils", given, 8);
        story.market().resource(a(plot), "Local", "Lieu ouvert au public deux jours par semaine", 1, true);
    }
}
