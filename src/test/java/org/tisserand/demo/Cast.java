package org.tisserand.demo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;

/** Every actor of the invented region, by its role in the story. None is a real organisation. */
final class Cast {

    static final String MUNICIPAL = "Municipal";

    /** role; name; kind; sector; level; home: an MRC (a seed says which is 0, 1 or 2) and a municipality's slot. */
    private static final String OTHERS = """
            sante; CISSS des Rivages et des Monts; CISSS; Santé et services sociaux; Régional; 0.0
            scolaire; Centre de services scolaire des Trois-Versants; Centre de services scolaire; Éducation; Régional; 0.0
            cegep; Cégep des Grands-Vents; Établissement d’enseignement; Éducation; Régional; 0.0
            adultes; Centre d’éducation des adultes du Ruisseau; Établissement d’enseignement; Éducation; Régional; 0.2
            secondaire; École secondaire du Versant; École; Éducation; Local; 1.0
            embruns; École primaire des Embruns; École; Éducation; Local; 0.3
            tilleuls; École primaire Les Tilleuls-Blancs; École; Éducation; Local; 2.0
            ferme; Ferme-école du Rang-Double; Entreprise; Agroalimentaire et sécurité alimentaire; Local; 0.1
            glebe; Coopérative La Glèbe-Haute; Entreprise; Agroalimentaire et sécurité alimentaire; Régional; 0.0
            marche; Marché public des Vieux-Quais; Organisme communautaire; Agroalimentaire et sécurité alimentaire; Local; 1.0
            moisson; Moisson Haute-Rive; Organisme communautaire; Agroalimentaire et sécurité alimentaire; Régional; 2.0
            chaudron; Cuisine collective Le Chaudron-Rond; Organisme communautaire; Agroalimentaire et sécurité alimentaire; Local; 1.3
            potagers; Potagers partagés du Coteau; Comité citoyen; Agroalimentaire et sécurité alimentaire; Local; 2.1
            atelier; Centre d’artistes L’Atelier des Marées-Lentes; Organisme communautaire; Culture; Régional; 1.2
            musee; Musée de la Drave-Bleue; Organisme communautaire; Culture; Régional; 1.4
            radio; Radio communautaire Onde-des-Monts; Organisme communautaire; Culture; Régional; 0.5
            theatre; Théâtre du Brise-Lames-Nord; Organisme communautaire; Culture; Local; 0.0
            coopsante; Coopérative de santé du Plateau-Vert; Organisme communautaire; Santé et services sociaux; Local; 1.1
            clinique; Clinique jeunesse La Balise-Bleue; Organisme communautaire; Santé et services sociaux; Local; 2.0
            entraide; Entraide Les Jours-Clairs; Organisme communautaire; Santé et services sociaux; Local; 0.0
            galets; CPE Les Petits-Galets-Roses; CPE; Famille et petite enfance; Local; 2.1
            halte; Halte-garderie La Ribambelle-du-Mont; Organisme communautaire; Famille et petite enfance; Local; 2.2
            hirondelles; CPE Les Hirondelles-du-Lac; CPE; Famille et petite enfance; Local; 1.0
            coquillages; CPE Aux Mille-Coquillages-Bleus; CPE; Famille et petite enfance; Local; 4.0
            familles; Maison des familles des Embruns; Organisme communautaire; Famille et petite enfance; Local; 0.0
            ambre; Centre de jour L’Âge-d’Ambre; Organisme communautaire; Aînés; Régional; 2.2
            popote; Popote roulante des Deux-Côtes; Organisme communautaire; Aînés; Local; 0.2
            veilleurs; Club Les Veilleurs-du-Phare; Organisme communautaire; Aînés; Local; 5.0
            voiles; Club nautique Les Voiles-Grises; Organisme communautaire; Loisir, sport et plein air; Local; 0.3
            traces; Sentiers Les Traces-Blanches; Organisme communautaire; Loisir, sport et plein air; Local; 3.0
            accueil; Centre de francisation Le Premier-Hiver; Établissement d’enseignement; Éducation; Régional; 0.4
            reemploi; Atelier de réemploi Deuxième-Souffle-des-Monts; Entreprise; Environnement; Local; 1.3
            ressourcerie; Ressourcerie La Grange-Pleine; Entreprise; Environnement; Régional; 2.3
            jeunes; Maison des jeunes Le Tremplin-Rouge; Organisme communautaire; Jeunesse; Local; 2.4
            carrefour; Carrefour jeunesse des Embruns; Organisme communautaire; Jeunesse; Local; 0.0
            fabrique; Fabrique numérique du Versant; Entreprise; Culture; Régional; 2.1
            toits; Office d’habitation Les Toits-Clairs; Organisme municipal; Habitation; Régional; 1.0
            bardeaux; Coopérative d’habitation Les Bardeaux-Dorés; Organisme communautaire; Habitation; Local; 1.0
            navette; Navette des Monts; Organisme communautaire; Mobilité et transport; Régional; 1.0
            covoiturage; Covoiturage La Route-Partagée; Organisme communautaire; Mobilité et transport; Local; 1.0
            passerelle; Passerelle des Deux-Rives; Table de concertation; Communautaire et développement social; Régional; 0.0
            relais; Relais communautaire du Col; Organisme communautaire; Communautaire et développement social; Régional; 2.0
            escale; Escale communautaire du Portage; Organisme communautaire; Communautaire et développement social; Régional; 1.0
            cdc; Corporation de développement communautaire des Brumes; Organisme communautaire; Communautaire et développement social; Régional; 0.0
            """;

    private static final String NATIONAL = """
            nat0; Réseau national des milieux accueillants; Loisir, sport et plein air; 0
            nat1; Regroupement des municipalités amies de l’enfance heureuse; Famille et petite enfance; 0
            nat2; Institut national du vieillissement serein; Aînés; 1
            nat3; Association des villages en santé du Nord-Est; Santé publique; 1
            nat4; Centre national d’appui aux politiques familiales locales; Famille et petite enfance; 2
            nat5; Fédération des loisirs de proximité; Loisir, sport et plein air; 2
            nat6; Observatoire des petites collectivités; Recherche et transfert; 0
            nat7; Alliance pour la participation citoyenne locale; Communautaire et développement social; 1
            nat8; Appui-Rivages, service national d’accompagnement; Communautaire et développement social; 4
            nat9; Carrefour national des collectivités insulaires; Recherche et transfert; 5
            nat10; Réseau des collectivités nordiques en mouvement; Loisir, sport et plein air; 3
            nat11; Service national d’appui aux collectivités éloignées; Communautaire et développement social; 3
            """;

    private final Map<String, Player> players = new LinkedHashMap<>();
    private final List<Integer> centre = new ArrayList<>(List.of(0, 1, 2));

    Cast(Region region, Random random) {
        Collections.shuffle(centre, random);
        var found = new ArrayList<Player>();
        for (int mrc = 0; mrc < Region.mrcCount(); mrc++) {
            String name = Region.mrcName(mrc);
            found.add(new Player("mrc" + mrc, "", name, "MRC", MUNICIPAL, "Supralocal", Region.mrcCode(mrc), mrc));
        }
        for (Place each : region.all()) {
            String role = "m" + each.mrc() + "." + each.slot();
            found.add(
                    new Player(role, "", each.asActor(), "Municipalité", MUNICIPAL, "Local", each.code(), each.mrc()));
        }
        NATIONAL.lines().map(line -> national(line.split("; ", -1))).forEach(found::add);
        OTHERS.lines().map(line -> other(region, line.split("; ", -1))).forEach(found::add);
        number(found, random);
    }

    private Player national(String[] words) {
        int mrc = at(Integer.parseInt(words[3]));
        return new Player(words[0], "", words[1], "Regroupement national", words[2], "National", Region.CODE, mrc);
    }

    private Player other(Region region, String[] words) {
        String[] home = words[5].split("\\.", -1);
        Place place = region.place(at(Integer.parseInt(home[0])), Integer.parseInt(home[1]));
        return new Player(words[0], "", words[1], words[2], words[3], words[4], place.code(), place.mrc());
    }

    /** Identifiers in an order that tells nothing of the roles. */
    private void number(List<Player> found, Random random) {
        Collections.shuffle(found, random);
        for (Player each : found) {
            String id = "A%03d".formatted(players.size() + 1);
            var numbered = new Player(
                    each.role(), id, each.name(), each.kind(), each.sector(), each.level(), each.place(), each.mrc());
            players.put(each.role(), numbered);
        }
    }

    /** The MRC that plays the part of number {@code mrc}: those of the centre change places with the seed. */
    int at(int mrc) {
        return mrc < centre.size() ? centre.get(mrc) : mrc;
    }

    /** @throws IllegalArgumentException if nobody plays {@code role} */
    Player player(String role) {
        Player player = players.get(role);
        if (player == null) {
            throw new IllegalArgumentException("Nobody plays the role=" + role);
        }
        return player;
    }

    Player municipality(Place place) {
        return player("m" + place.mrc() + "." + place.slot());
    }

    Player mrc(int mrc) {
        return player("mrc" + mrc);
    }

    /** In the order of their identifiers. */
    List<Player> all() {
        return List.copyOf(players.values());
    }

    List<Player> where(Predicate<Player> holds) {
        return players.values().stream().filter(holds).toList();
    }

    List<Player> sector(String sector) {
        return where(each -> each.sector().equals(sector));
    }
}
