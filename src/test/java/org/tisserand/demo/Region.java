package org.tisserand.demo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * The invented region « Rivages-et-Monts »: six MRC and their 34 municipalities.
 *
 * <p>Three MRC make the centre, one the north, two the east. Codes begin with 990 and skip the multiples of five, which
 * real municipalities bear.
 */
final class Region {

    static final String CODE = "990";
    static final String NAME = "Rivages-et-Monts";
    static final int NORTH = 3;
    static final List<Integer> EAST = List.of(4, 5);

    private static final List<String> MRC = List.of(
            "MRC des Embruns",
            "MRC du Haut-Versant",
            "MRC de La Drave-Bleue",
            "MRC des Lacs-Pâles",
            "MRC de L’Archipel-aux-Oies",
            "MRC de La Rive-Lointaine");
    private static final int[] SIZES = {6, 6, 6, 6, 5, 5};
    private static final List<String> NAMES = List.of(
            "Port-Alizé",
            "Sainte-Ombrine",
            "Saint-Théodrat",
            "L’Anse-aux-Brumes",
            "Val-Corbeau",
            "Mont-Frisson",
            "Rivière-Cendrée",
            "Baie-aux-Ormes",
            "Cap-Lanterne",
            "Sainte-Valdrée",
            "Lac-Pimbêche",
            "Notre-Dame-des-Ressacs",
            "Grand-Ressac",
            "Les Battures-Hautes",
            "Saint-Ormel",
            "Pointe-Givrée",
            "Anse-Sereine",
            "Coteau-Vermeil",
            "Saint-Elzandre",
            "Montagne-Creuse",
            "Sault-Bruissant",
            "Sainte-Loriane",
            "Bois-Tranquille",
            "Ruisseau-d’Argile",
            "Havre-Oublié",
            "Saint-Guénard",
            "Chute-Blonde",
            "Pré-d’en-Haut",
            "Vallon-Bruyère",
            "Saint-Fulmence",
            "Roche-Plissée",
            "Lac-Brumal",
            "Terre-Cendrée",
            "Île-Tourbière");

    private final List<List<Place>> places = new ArrayList<>();

    Region(Random random) {
        var names = new ArrayList<>(NAMES);
        Collections.shuffle(names, random);
        int next = 0;
        int code = 99000;
        for (int mrc = 0; mrc < SIZES.length; mrc++) {
            var here = new ArrayList<Place>();
            for (int slot = 0; slot < SIZES[mrc]; slot++) {
                code += (code + 1) % 5 == 0 ? 2 : 1;
                here.add(new Place(String.valueOf(code), names.get(next++), mrc, slot, inhabitants(slot, mrc, random)));
            }
            places.add(List.copyOf(here));
        }
    }

    private static int inhabitants(int slot, int mrc, Random random) {
        if (slot == 0) {
            return mrc == 0 ? 40_000 : 5_000 + random.nextInt(15_000);
        }
        boolean small = slot >= SIZES[mrc] - 2;
        return small ? 300 + random.nextInt(900) : 1_300 + random.nextInt(3_500);
    }

    static int mrcCount() {
        return MRC.size();
    }

    static String mrcName(int mrc) {
        return MRC.get(mrc);
    }

    /** Four digits, where real MRC have three. */
    static String mrcCode(int mrc) {
        return CODE + (mrc + 1);
    }

    List<Place> in(int mrc) {
        return places.get(mrc);
    }

    Place place(int mrc, int slot) {
        return places.get(mrc).get(slot);
    }

    List<Place> all() {
        return places.stream().flatMap(List::stream).toList();
    }

    Table table() {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of(CODE, NAME, "Région administrative", "", "", "", "", "", "2025"));
        for (int mrc = 0; mrc < MRC.size(); mrc++) {
            rows.add(List.of(mrcCode(mrc), mrcName(mrc), "MRC", "", NAME, "", "", "", "2025"));
        }
        for (Place each : all()) {
            rows.add(List.of(
                    each.code(),
                    each.name(),
                    "Municipalité",
                    mrcName(each.mrc()),
                    NAME,
                    String.valueOf(each.population()),
                    each.setting(),
                    particularity(each),
                    "2025"));
        }
        return new Table(
                "Territoires",
                List.of(
                        "Code géographique",
                        "Nom",
                        "Type",
                        "MRC",
                        "Région",
                        "Population",
                        "Rural/urbain",
                        "Particularités",
                        "Année"),
                rows);
    }

    private static String particularity(Place place) {
        if (EAST.contains(place.mrc())) {
            return "Rive est, sans pont";
        }
        return place.mrc() == NORTH ? "Accès par une seule route en hiver" : "";
    }
}
