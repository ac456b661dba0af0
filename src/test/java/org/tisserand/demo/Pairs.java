package org.tisserand.demo;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.tisserand.demo.PlantedTruth.Kind;

/**
 * The improbable pairs: two actors of one MRC, each well inside a sector that has no tie to the other's, four steps apart,
 * at work on the same three rare objects for the same population; each lacks what the other offers, and works on one of
 * the three with a partner of its own sector. Their municipalities and the MRC make a chain of go-betweens.
 */
final class Pairs {

    /** An actor of a pair, and the partner of its own sector with whom it works. */
    private record Side(String role, String mate) {}

    /** What a pair works on: who lacks what, and who has it. */
    private record Plot(
            Side a, Side b, List<String> objects, String population, String lack, String resource, String asset) {}

    private static final List<Plot> TRUTHS = List.of(
            new Plot(
                    new Side("ferme", "glebe"),
                    new Side("adultes", "cegep"),
                    List.of("Serre-école", "Insertion par l’agriculture", "Semences du terroir"),
                    "Jeunes adultes",
                    "Un formateur pour les stagiaires de la serre",
                    "Expertise",
                    "Formateur en alternance, disponible l’hiver"),
            new Plot(
                    new Side("coopsante", "clinique"),
                    new Side("atelier", "theatre"),
                    List.of("Art et mieux-être", "Récits de vie", "Isolement hivernal"),
                    "Proches aidants",
                    "Une artiste pour des ateliers en salle d’attente",
                    "Ressource humaine",
                    "Artistes médiateurs, vingt ateliers par an"),
            new Plot(
                    new Side("potagers", "chaudron"),
                    new Side("ambre", "nat2"),
                    List.of("Jardin des âges", "Cuisine des aïeux", "Conserves d’autrefois"),
                    "Aînés",
                    "Des bénévoles qui savent les recettes d’autrefois",
                    "Bénévoles",
                    "Trente bénévoles et une cour plantée"),
            new Plot(
                    new Side("voiles", "nat5"),
                    new Side("accueil", "embruns"),
                    List.of("Francisation en plein air", "Initiation à l’eau froide", "Jumelage sportif"),
                    "Adultes",
                    "Des interprètes pour les sorties",
                    "Réseau",
                    "Interprètes en sept langues"));

    private static final List<Plot> DECOYS = List.of(
            new Plot(
                    new Side("reemploi", "ressourcerie"),
                    new Side("musee", "theatre"),
                    List.of("Objets à raconter", "Décors réemployés", "Métiers oubliés"),
                    "Jeunes adultes",
                    "Une salle pour exposer les objets sauvés",
                    "Local",
                    "Salle d’exposition de quatre-vingts places"),
            new Plot(
                    new Side("jeunes", "carrefour"),
                    new Side("ressourcerie", "reemploi"),
                    List.of("Vélo-cuisine", "Costumes retrouvés", "Bricothèque ados"),
                    "Adolescents",
                    "Des outils pour l’atelier de vélos",
                    "Équipement",
                    "Outils et pièces de vélo"),
            new Plot(
                    new Side("popote", "nat2"),
                    new Side("radio", "theatre"),
                    List.of("Repas en ondes", "Mémoire sonore", "Veille téléphonique"),
                    "Aînés",
                    "Un temps d’antenne pour joindre les personnes seules",
                    "Communication",
                    "Case horaire du matin"),
            new Plot(
                    new Side("halte", "familles"),
                    new Side("fabrique", "theatre"),
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
            story.fabric()
                    .rule((x, y) ->
                            !x.sector().equals(a(truth).sector()) || !y.sector().equals(b(truth).sector()));
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
        return story.who(plot.a().role());
    }

    private Player b(Plot plot) {
        return story.who(plot.b().role());
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
        work(plot, plot.a(), "Chantier", "Essayer, ici, ce que l’on n’a jamais fait avec d’autres");
        work(plot, plot.b(), "Laboratoire", "Mettre un savoir-faire au service du voisinage");
        exchange(plot);
    }

    private void chain(Plot plot) {
        Player mrc = story.cast().mrc(a(plot).mrc());
        for (Player each : List.of(a(plot), b(plot))) {
            story.plant(Bond.of(story.home(each), each, "Soutien", 2));
            story.plant(Bond.of(mrc, story.home(each), "Concertation", 3));
        }
    }

    private void work(Plot plot, Side side, String what, String purpose) {
        Player actor = story.who(side.role());
        Player mate = story.who(side.mate());
        story.plant(Bond.of(actor, mate, "Collaboration", 4));
        String shared = plot.objects().get(1);
        story.plant(Venture.of(
                "Cahier « " + shared + " », par " + actor.name(),
                "Mettre en commun ce que le secteur en sait",
                Theme.of(shared, plot.population(), actor.place()),
                List.of(actor, mate)));
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
