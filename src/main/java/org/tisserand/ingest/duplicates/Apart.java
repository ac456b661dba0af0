package org.tisserand.ingest.duplicates;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tisserand.ingest.sheet.Names;
import org.tisserand.model.Actor;
import org.tisserand.model.Facts;
import org.tisserand.model.Verdict;
import org.tisserand.model.Verdicts;

/** The pairs of actors of which people said that they are not the same, by the identifiers that they bear now. */
public final class Apart {

    private final Map<String, Actor> actors = new HashMap<>();
    private final Map<String, Set<String>> called = new HashMap<>();
    private final Set<Set<String>> pairs = new HashSet<>();

    public Apart(Facts facts, Verdicts verdicts) {
        for (Actor actor : verdicts.apart().isEmpty() ? List.<Actor>of() : facts.actors()) {
            actors.put(actor.id(), actor);
            names(actor).forEach(name -> called.computeIfAbsent(name, key -> new LinkedHashSet<>())
                    .add(actor.id()));
        }
        for (Verdict each : verdicts.apart()) {
            pairs.add(Set.copyOf(Stream.of(find(each.kept()), find(each.other()))
                    .flatMap(Optional::stream)
                    .toList()));
        }
    }

    private static Stream<String> names(Actor actor) {
        return Stream.concat(Stream.of(actor.name()), actor.aliases().stream()).map(Names::same);
    }

    // Whoever bears identifier and name, else the only one of that name, else whoever bears the identifier.
    private Optional<String> find(Verdict.Named named) {
        Set<String> ids = called.getOrDefault(Names.same(named.name()), Set.of());
        if (ids.contains(named.id())) {
            return Optional.of(named.id());
        } else if (ids.size() == 1) {
            return ids.stream().findFirst();
        }
        return Optional.of(named.id()).filter(actors::containsKey);
    }

    public boolean holds(Candidate pair) {
        return pairs.contains(pair.pair());
    }
}
