package org.tisserand.ingest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.tisserand.ingest.sheet.Sheet;
import org.tisserand.ingest.sheet.Sheets;
import org.tisserand.model.Facts;
import org.tisserand.model.Phrase;

/** What the sheets and columns that are not there would allow. */
public final class Unlocks {

    private Unlocks() {}

    /** One phrase for each sheet whose id is not among {@code present}, in the order of the template. */
    public static List<Phrase> absent(Collection<String> present) {
        return Sheets.ALL.stream()
                .map(Sheet::id)
                .filter(id -> !present.contains(id))
                .map(Unlocks::phrase)
                .toList();
    }

    /** What a home lacks: the columns that would tell more of what it holds, then the sheets it has no row of. */
    public static List<Phrase> of(Facts facts) {
        var phrases = new ArrayList<Phrase>();
        if (facts.actors().stream().allMatch(actor -> actor.sector().isEmpty())) {
            phrases.add(phrase("sector"));
        }
        boolean withoutObjects = facts.collaborations().stream()
                .allMatch(each -> each.facets().objects().isEmpty());
        if (withoutObjects && !facts.participations().isEmpty()) {
            phrases.add(phrase("objects"));
        }
        phrases.addAll(absent(present(facts)));
        return phrases;
    }

    private static List<String> present(Facts facts) {
        var rows = Map.ofEntries(
                Map.entry("actors", facts.actors().stream().anyMatch(each -> !each.nameOnly())),
                Map.entry("ties", !facts.ties().isEmpty()),
                Map.entry("territories", !facts.territories().isEmpty()),
                Map.entry("collaborations", facts.collaborations().stream().anyMatch(each -> !each.nameOnly())),
                Map.entry("participations", !facts.participations().isEmpty()),
                Map.entry("scopes", !facts.scopes().isEmpty()),
                Map.entry("offers", !facts.offers().isEmpty()),
                Map.entry("needs", !facts.needs().isEmpty()),
                Map.entry("resources", !facts.resources().isEmpty()),
                Map.entry("goals", !facts.goals().isEmpty()),
                Map.entry("mandates", !facts.mandates().isEmpty()),
                Map.entry("responses", !facts.responses().isEmpty()),
                Map.entry("sources", !facts.sources().isEmpty()));
        return rows.keySet().stream().filter(rows::get).sorted().toList();
    }

    private static Phrase phrase(String what) {
        return Phrase.message("unlock." + what);
    }
}
