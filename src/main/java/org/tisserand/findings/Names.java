package org.tisserand.findings;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tisserand.model.Actor;
import org.tisserand.model.Facts;
import org.tisserand.model.Phrase;

/** What the facts call an actor or a collaboration. */
public final class Names {

    private final Map<String, String> actors = new HashMap<>();
    private final Map<String, String> collaborations = new HashMap<>();

    public Names(Facts facts) {
        facts.actors().forEach(each -> actors.put(each.id(), each.name()));
        facts.collaborations().forEach(each -> collaborations.put(each.id(), each.name()));
    }

    public Phrase actor(String id) {
        return Phrase.text(actors.getOrDefault(id, id));
    }

    public Phrase collaboration(String id) {
        return Phrase.text(collaborations.getOrDefault(id, id));
    }

    /** A goal's holder: an actor or a collaboration. */
    public Phrase holder(String id) {
        return actors.containsKey(id) ? actor(id) : collaboration(id);
    }

    /** « a, b et c », or « a, b, c et 4 autres » where there are more than {@code most}. */
    public static Phrase some(List<Actor> several, int most) {
        int shown = several.size() <= most ? several.size() : most - 1;
        var items = new ArrayList<Phrase>();
        several.subList(0, shown).forEach(each -> items.add(Phrase.text(each.name())));
        if (shown < several.size()) {
            items.add(Phrase.message("list.others", Phrase.number(several.size() - shown)));
        }
        return Phrase.list(items);
    }

    /** Alphabetical order as French sorts, then by id: the only order in which actors are listed. */
    public static Comparator<Actor> alphabetical() {
        var collator = Collator.getInstance(Locale.CANADA_FRENCH);
        return Comparator.comparing(Actor::name, collator).thenComparing(Actor::id);
    }
}
