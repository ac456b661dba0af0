package org.tisserand.findings.pairs;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.tisserand.model.Evidence;
import org.tisserand.model.Phrase;
import org.tisserand.network.Snapshot;

/** Which shared service two actors of one MRC could share, told by those who share it already. */
final class JoiningReasons {

    private final Ground ground;
    private final Snapshot network;
    private final Offices offices;
    private final Joining joining;

    JoiningReasons(Ground ground) {
        this.ground = ground;
        this.network = ground.network();
        this.offices = ground.offices();
        this.joining = new Joining(offices, network.vertexCount());
    }

    /** The likeliest service to be shared; the first by name of equals. */
    Optional<Reason> of(int a, int b) {
        if (!offices.together(a, b)) {
            return Optional.empty();
        }
        return IntStream.range(0, offices.objects().size())
                .boxed()
                .filter(office -> joining.chance(a, b, office) > 0)
                .max(Comparator.<Integer>comparingDouble(office -> joining.chance(a, b, office))
                        .thenComparing(Comparator.reverseOrder()))
                .map(office -> reason(a, b, office));
    }

    private Reason reason(int a, int b, int office) {
        int host = offices.table(b, office).length > offices.table(a, office).length ? b : a;
        int[] table = offices.table(host, office);
        int newcomer = host == a ? b : a;
        Phrase object = Phrase.term("object", offices.objects().get(office));
        Phrase district = ground.places().name(offices.district(a));
        Phrase words = table.length == 0
                ? Phrase.message("pairs.reason.joining-both", object, district)
                : Phrase.message(
                        "pairs.reason.joining",
                        object,
                        Phrase.number(table.length),
                        Phrase.number(1 + offices.holdersAround(newcomer, office)),
                        district,
                        Phrase.text(network.actor(host).name()));
        var rows = new ArrayList<Evidence>(ties(a, office, table));
        rows.add(ground.citing().seat(network.actor(a)));
        rows.add(ground.citing().seat(network.actor(b)));
        return new Reason(Block.JOINING, words, object, rows);
    }

    /** The rows of a table's sharing; without a table, of all the sharing in the MRC. */
    private List<Evidence> ties(int a, int office, int[] table) {
        Set<String> sharing = new TreeSet<>();
        IntStream.of(table.length == 0 ? offices.around(a) : table)
                .forEach(v -> sharing.add(network.actor(v).id()));
        return ground.facts().ties().stream()
                .filter(Offices::isShared)
                .filter(tie -> tie.object().equals(Optional.of(offices.objects().get(office))))
                .filter(tie -> sharing.contains(tie.from()) && sharing.contains(tie.to()))
                .map(ground.citing()::tie)
                .toList();
    }
}
