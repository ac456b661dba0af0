package org.tisserand.demo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The everyday life of the region: ties, tables, offers and needs about what everybody works on. */
final class Background {

    private static final List<String> NATURES = List.of("Collaboration", "Information", "Référence", "Soutien");
    private static final List<String> TABLES = List.of(
            "Table de concertation",
            "Comité de suivi",
            "Chantier intermunicipal",
            "Fête régionale",
            "Communauté de pratique",
            "Entente de services");
    /** Kind of resource → the need of it. */
    private static final List<List<String>> NEEDS = List.of(
            List.of("Animation", "Du temps d’animation"),
            List.of("Local", "Un local de rencontre"),
            List.of("Données", "Des données sur la population"),
            List.of("Expertise", "Une aide à la rédaction de demandes"),
            List.of("Bénévoles", "Des bénévoles pour l’été"));

    private static final List<String> RESOURCES =
            List.of("Local", "Équipement", "Données", "Bénévoles", "Communication", "Expertise");
    private static final List<String> FUNCTIONS = List.of(
            "Avis-conseil",
            "Réseautage",
            "Développement d’outils",
            "Veille stratégique",
            "Valorisation des connaissances");

    private final Story story;

    Background(Story story) {
        this.story = story;
    }

    void tell() {
        everyMrc();
        everyOther();
        supportBodies();
        chance(70);
        tables();
        lonely();
        market();
        refusals();
    }

    private void everyMrc() {
        for (int mrc = 0; mrc < Region.mrcCount(); mrc++) {
            Player lead = story.cast().mrc(mrc);
            for (Place each : story.region().in(mrc)) {
                story.offer(Bond.of(lead, story.cast().municipality(each), "Concertation", story.between(2, 3)));
            }
            neighbours(story.region().in(mrc));
            for (int other = 0; other < mrc; other++) {
                story.offer(Bond.of(lead, story.cast().mrc(other), "Concertation", 2));
            }
        }
    }

    private void neighbours(List<Place> places) {
        for (int i = 0; i < places.size(); i++) {
            for (int step = 1; step <= 2; step++) {
                Player a = story.cast().municipality(places.get(i));
                Player b = story.cast().municipality(places.get((i + step) % places.size()));
                if (story.random().nextInt(3) > 0) {
                    story.offer(Bond.of(a, b, "Collaboration", story.between(1, 3)));
                }
            }
        }
    }

    /** Each organisation with its municipality, its MRC at times, and two of its sector. */
    private void everyOther() {
        for (Player each : story.cast().where(player -> !player.sector().equals(Cast.MUNICIPAL))) {
            if (each.level().equals("National")) {
                continue;
            }
            story.offer(Bond.of(story.home(each), each, "Soutien", story.between(1, 3)));
            if (story.random().nextInt(3) == 0) {
                story.offer(Bond.of(story.cast().mrc(each.mrc()), each, "Concertation", 1));
            }
            for (int i = 0; i < 2; i++) {
                Player mate = story.any(story.cast().sector(each.sector()));
                story.offer(Bond.of(each, mate, story.any(NATURES), story.between(1, 3)));
            }
        }
    }

    private void supportBodies() {
        for (Player each : story.cast().where(player -> player.level().equals("National"))) {
            var towns =
                    new ArrayList<>(story.cast().where(player -> player.kind().equals("Municipalité")));
            Collections.shuffle(towns, story.random());
            int wanted = story.between(3, 5);
            for (Player town : towns) {
                Bond bond = Bond.of(each, town, "Accompagnement", story.between(1, 3))
                        .about(story.any(FUNCTIONS), story.any(Theme.COMMON));
                wanted -= wanted > 0 && story.offer(bond) ? 1 : 0;
            }
        }
    }

    private void chance(int tries) {
        List<Player> all = story.cast().all();
        for (int i = 0; i < tries; i++) {
            Bond bond = Bond.of(story.any(all), story.any(all), story.any(NATURES), story.between(1, 3));
            int start = story.between(0, 3);
            story.offer(start == 3 ? bond.during(0, 0) : bond.during(Math.min(start, 1), Waves.LAST));
        }
    }

    private void tables() {
        for (int i = 0; i < 24; i++) {
            int mrc = i % Region.mrcCount();
            var near = new ArrayList<>(story.cast().where(player -> player.mrc() == mrc));
            Collections.shuffle(near, story.random());
            String object = story.any(Theme.COMMON);
            Theme theme = Theme.of(object, story.any(Theme.POPULATIONS), place(mrc));
            String name = TABLES.get(i / Region.mrcCount()) + " « " + object + " », " + Region.mrcName(mrc);
            int first = story.between(0, 2);
            story.offer(Venture.of(name, "Avancer ensemble : " + object, theme, near.subList(0, story.between(3, 5)))
                    .during(first, Math.max(first, story.between(1, 2))));
        }
    }

    private String place(int mrc) {
        List<Place> places = story.region().in(mrc).stream()
                .filter(each -> !story.isUnderServed(each.code()))
                .toList();
        return story.any(places).code();
    }

    /** Nobody but those left out has fewer than two partners. */
    private void lonely() {
        List<Player> all = story.cast().all();
        for (Player each : all) {
            for (int i = 0; i < 500 && story.fabric().degree(each) < 2; i++) {
                story.offer(Bond.of(each, story.any(all), story.any(NATURES), 1));
            }
        }
    }

    private void market() {
        for (Player each : story.cast().all()) {
            String object = story.any(Theme.COMMON);
            String population = story.any(Theme.POPULATIONS);
            Theme theme = Theme.of(object, population, place(each.mrc()));
            int draw = story.random().nextInt(6);
            if (draw < 2 && !story.isUnderServed(each.place())) {
                story.market().offer(each, story.any(FUNCTIONS), theme, story.between(2, 12));
            } else if (draw == 2) {
                List<String> need = story.any(NEEDS);
                story.market().need(each, need.get(1), need.get(0), theme, story.between(1, 2));
            } else if (draw == 3) {
                story.market().resource(each, story.any(RESOURCES), "À convenir avec l’organisme", 1, true);
            }
            if (draw % 2 == 0) {
                story.market().goal(each, "Progresser : « " + object + " »", object, population, "");
            }
        }
    }

    private void refusals() {
        List<Player> all = story.cast().all();
        while (story.refusals().size() < 15) {
            Player a = story.any(all);
            Player b = story.any(all);
            if (!a.equals(b) && !story.fabric().joined(a, b)) {
                story.refuse(Bond.of(a, b, "Collaboration", 1));
            }
        }
    }
}
