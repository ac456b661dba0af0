package org.tisserand.demo;

import java.util.List;
import java.util.Locale;
import org.tisserand.demo.PlantedTruth.Kind;

/**
 * The common work zones: four actors of at least three sectors who do the same thing for the same people in the same MRC,
 * each in a project of its own, and do not work with one another. In a decoy zone each is tied to every other.
 */
final class Zones {

    private static final List<String> PROJECTS =
            List.of("Premiers pas : %s", "Un pas de plus : %s", "L’année de : %s", "Pilote : %s");

    private final Story story;

    Zones(Story story) {
        this.story = story;
    }

    void plant() {
        plant(
                0,
                List.of(story.town(0, 0), story.who("familles"), story.who("entraide"), story.who("theatre")),
                List.of("Conciliation famille-travail", "Répit des parents"),
                "Parents et familles",
                List.of(story.mrc(0), story.who("carrefour"), story.who("cdc"), story.who("sante")),
                List.of("Entraide de quartier", "Littératie"),
                "Jeunes adultes");
        plant(
                1,
                List.of(story.town(1, 0), story.who("hirondelles"), story.who("bardeaux"), story.who("nat3")),
                List.of("Sécurité aux abords des écoles", "Accueil des nouveaux arrivants"),
                "Enfants",
                List.of(story.town(2, 0), story.who("clinique"), story.who("nat4"), story.who("nat5")),
                List.of("Jeu libre", "Saines habitudes"),
                "Adolescents");
        plant(
                4,
                List.of(story.town(4, 0), story.who("coquillages"), story.who("nat8"), story.who("veilleurs")),
                List.of("Démarche aînés", "Voisinage solidaire"),
                "Aînés",
                List.of(story.town(3, 0), story.who("traces"), story.who("nat10"), story.who("nat11")),
                List.of("Plein air d’hiver", "Déneigement solidaire"),
                "Population générale");
    }

    private void plant(
            int mrc,
            List<Player> zone,
            List<String> objects,
            String population,
            List<Player> decoy,
            List<String> decoyObjects,
            String decoyPopulation) {
        work(
                zone,
                new Theme(
                        objects,
                        List.of(population),
                        List.of(Region.mrcCode(story.cast().at(mrc)))));
        String decoyPlace = Region.mrcCode(decoy.get(0).mrc());
        work(decoy, new Theme(decoyObjects, List.of(decoyPopulation), List.of(decoyPlace)));
        story.fabric().strangers(zone);
        zone.stream().skip(1).forEach(each -> story.plant(Bond.of(story.mrc(mrc), each, "Concertation", 2)));
        tieAll(decoy);
        story.plant(
                Kind.WORK_ZONE,
                zone,
                decoy,
                "Mêmes objets (%s), même population, même MRC, quatre projets séparés et aucun lien ; au leurre, tous sont liés"
                        .formatted(String.join(", ", objects)));
    }

    private void work(List<Player> members, Theme theme) {
        for (int i = 0; i < members.size(); i++) {
            story.plant(Venture.of(
                    PROJECTS.get(i).formatted(theme.objects().get(i % 2).toLowerCase(Locale.CANADA_FRENCH)),
                    "Agir sur « %s » par ses propres moyens"
                            .formatted(theme.objects().get(0)),
                    theme,
                    List.of(members.get(i))));
        }
    }

    private void tieAll(List<Player> members) {
        for (int i = 0; i < members.size(); i++) {
            for (Player other : members.subList(i + 1, members.size())) {
                story.plant(Bond.of(members.get(i), other, "Collaboration", 3));
            }
        }
    }
}
