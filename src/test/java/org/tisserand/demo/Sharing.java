package org.tisserand.demo;

import java.util.List;
import org.tisserand.demo.PlantedTruth.Kind;

/** Who could share one machine, and who could hold a mandate in whose stead. Draws nothing, so that all else stays as told. */
final class Sharing {

    private static final String OBJECT = "Accès aux services";

    private final Story story;

    Sharing(Story story) {
        this.story = story;
    }

    void plant() {
        List<Player> minibuses = List.of(story.town(1, 1), story.town(1, 2), story.town(1, 3));
        List<Player> apart = List.of(story.town(2, 1), story.town(3, 2), story.town(5, 1));
        machines("Transport", "Minibus adapté", minibuses, 90);
        machines("Transport", "Minibus adapté", apart, 90);
        truth(
                minibuses,
                apart,
                "Trois municipalités d’une même MRC ont chacune un minibus, dont un seul suffirait ; au leurre, elles sont de trois MRC");
        List<Player> sweepers = List.of(story.town(0, 1), story.town(0, 2), story.town(0, 3));
        List<Player> busy = List.of(story.town(4, 0), story.town(4, 1), story.town(4, 2));
        machines("Machinerie", "Balayeuse de rues", sweepers, 90);
        machines("Machinerie", "Balayeuse de rues", busy, 280);
        truth(
                sweepers,
                busy,
                "Trois municipalités d’une même MRC ont chacune une balayeuse, dont une seule suffirait ; au leurre, chacune sert presque toujours");
        delegation();
    }

    /** The first will share its machine; the others do not say that they would. */
    private void machines(String kind, String what, List<Player> owners, int use) {
        for (int i = 0; i < owners.size(); i++) {
            Player owner = owners.get(i);
            Theme theme = Theme.of(OBJECT, "Population générale", owner.place());
            var told = List.of(String.valueOf(9_000 - 500 * i), String.valueOf(10 + i), "300");
            story.market().resource(owner, kind, what, 1, told, i == 0);
            story.market().need(owner, what, kind, theme, use + 5 * i, 1);
        }
    }

    private void truth(List<Player> owners, List<Player> decoys, String what) {
        story.plant(Kind.POOLING, owners, decoys, what);
    }

    /** A mandate on an object on which another works near by; the decoy's works on it too, but far away. */
    private void delegation() {
        Player holder = story.town(0, 4);
        Player delegate = story.mrc(0);
        Player alone = story.town(1, 4);
        Player far = story.mrc(5);
        mandate(holder, delegate, "Bibliothèque mobile");
        mandate(alone, far, "Cour de prêt d’outils");
        story.plant(
                Kind.DELEGATION,
                List.of(holder, delegate),
                List.of(alone, far),
                "%s pourrait tenir un mandat de %s, sur un objet où elle travaille dans la même MRC ; au leurre, qui y travaille est à l’autre bout de la région"
                        .formatted(delegate.name(), holder.name()));
    }

    private void mandate(Player holder, Player working, String object) {
        story.market().mandate(holder, object, true, object);
        story.market().offer(working, "Coordination", Theme.of(object, "Population générale", working.place()), 6);
    }
}
