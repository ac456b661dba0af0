package org.tisserand.ingest.sheet;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tisserand.ingest.table.Place;
import org.tisserand.model.Actor;
import org.tisserand.model.Facts;
import org.tisserand.model.Phrase;
import org.tisserand.model.Rejection;
import org.tisserand.model.Tie;

/** What is in order but may not be meant: names that stand for nobody in particular, ties told twice. */
final class Suspicions {

    private static final int SHOWN = 12;

    private static final Pattern NOBODY = Pattern.compile("anonym.*|partner anonymous.*|.* anonyme|multiple parties"
            + "|name withheld|others?|autres?|divers|various|plusieurs|unknown|inconnue?|na|n a|nd|tbd"
            + "|a determiner|a venir|non specifiee?|not specified");

    private Suspicions() {}

    static List<Rejection> of(Facts facts, Place place) {
        return Stream.of(nobody(facts, place), repeated(facts, place))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Rejection> nobody(Facts facts, Place place) {
        var names = facts.actors().stream()
                .map(Actor::name)
                .filter(name -> NOBODY.matcher(Names.key(name)).matches())
                .toList();
        var shown = Recognition.quoted(names.stream().limit(SHOWN).toList());
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(place.notice("placeholder-actors", shown, Phrase.number(names.size())));
    }

    private static Optional<Rejection> repeated(Facts facts, Place place) {
        var seen = new HashSet<List<Object>>();
        long repeated = facts.ties().stream().filter(tie -> !seen.add(key(tie))).count();
        return repeated == 0
                ? Optional.empty()
                : Optional.of(place.notice("ties-repeated", Phrase.number((double) repeated)));
    }

    private static List<Object> key(Tie tie) {
        Object ends = tie.directed() ? List.of(tie.from(), tie.to()) : Set.of(tie.from(), tie.to());
        return List.of(ends, tie.kind(), tie.object(), tie.state(), tie.period());
    }
}
