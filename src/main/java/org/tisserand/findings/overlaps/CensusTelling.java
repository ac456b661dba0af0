package org.tisserand.findings.overlaps;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.tisserand.findings.Draft;
import org.tisserand.findings.Mention;
import org.tisserand.findings.Mentions;
import org.tisserand.findings.Places;
import org.tisserand.model.Doubt;
import org.tisserand.model.Evidence;
import org.tisserand.model.Facts;
import org.tisserand.model.Finding;
import org.tisserand.model.Phrase;
import org.tisserand.network.Snapshot;

/** The census made into one finding: how many cells hang on nobody, on one, on few, on many, and which are worth a look. */
final class CensusTelling {

    private static final int NAMED = 5;
    private static final int ROWS = 12;

    private final Snapshot network;
    private final Places places;
    private final Census census;
    private final List<Mention> needs;

    CensusTelling(Facts facts, Snapshot network, Places places, Census census) {
        this.network = network;
        this.places = places;
        this.census = census;
        this.needs = Mentions.of(facts, network.recipe()).stream()
                .filter(each -> each.kind() == Mention.Kind.NEED)
                .toList();
    }

    /** @param joined how many look-alike pairs a tie joins already */
    Finding finding(List<Service> services, int joined) {
        List<Census.Cell> crowded = census.crowded().limit(NAMED).toList();
        List<Census.Cell> wanted = needs.stream()
                .flatMap(this::cells)
                .filter(census::isEmpty)
                .distinct()
                .limit(NAMED)
                .toList();
        Draft draft = new Draft(Overlaps.ID, network)
                .measure("cells", census.cells())
                .measure("cells-empty", census.empty())
                .measure("cells-niche", census.counted(1, 1))
                .measure("cells-shared", census.counted(2, Census.CROWDED - 1))
                .measure("cells-crowded", census.counted(Census.CROWDED, Integer.MAX_VALUE))
                .measure("coordinated-pairs", joined)
                .restsOn(rows(services, crowded, wanted))
                .doubt(services.get(0).offered() ? Doubt.FIRM : Doubt.UNSTABLE);
        if (!crowded.isEmpty()) {
            draft.note(
                    "crowded", Phrase.list(crowded.stream().map(this::counted).toList()));
        }
        if (!wanted.isEmpty()) {
            draft.note("wanted", Phrase.list(wanted.stream().map(this::said).toList()));
        }
        draft.note("not-known", Phrase.message("overlaps.silence"));
        return draft.says(Phrase.message(
                "overlaps.census",
                Phrase.number(census.cells()),
                Phrase.number(census.empty()),
                Phrase.number(census.counted(1, 1)),
                Phrase.number(census.counted(2, Census.CROWDED - 1)),
                Phrase.number(census.counted(Census.CROWDED, Integer.MAX_VALUE))));
    }

    private Stream<Census.Cell> cells(Mention need) {
        return need.facets().objects().stream().flatMap(object -> need.facets().territories().stream()
                .map(place -> new Census.Cell(object, Census.district(place, places))));
    }

    private Phrase counted(Census.Cell cell) {
        return Phrase.message(
                "overlaps.cell.counted",
                said(cell),
                Phrase.number(census.actors(cell).size()));
    }

    private Phrase said(Census.Cell cell) {
        return Phrase.message("overlaps.cell", Phrase.term("object", cell.object()), places.name(cell.district()));
    }

    /** Of the crowded cells and the needs named; where there are none, the first rows that were counted. */
    private List<Evidence> rows(List<Service> services, List<Census.Cell> crowded, List<Census.Cell> wanted) {
        var rows = new ArrayList<Evidence>();
        needs.stream().filter(each -> cells(each).anyMatch(wanted::contains)).forEach(each -> rows.addAll(each.rows()));
        services.stream()
                .filter(each -> crowded.stream().anyMatch(cell -> isIn(each, cell)))
                .forEach(each -> rows.addAll(each.rows()));
        if (rows.isEmpty()) {
            services.stream().limit(ROWS).forEach(each -> rows.addAll(each.rows()));
        }
        return rows.subList(0, Math.min(ROWS, rows.size()));
    }

    private boolean isIn(Service service, Census.Cell cell) {
        return service.objects().containsKey(cell.object())
                && service.places().keySet().stream()
                        .anyMatch(place -> Census.district(place, places).equals(cell.district()));
    }
}
