package org.tisserand.ingest.duplicates;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tisserand.ingest.sheet.Names;
import org.tisserand.model.Actor;
import org.tisserand.model.Verdict;
import org.tisserand.model.Verdicts;

/**
 * Which actors are one by what people decided.
 *
 * <p>A decision speaks of the actor that an import which counts calls by the name it had then: by that identifier where several bear
 * the name, and by whatever identifier where one alone does. Where no import names it, or several and none by that identifier, the
 * decision waits and changes nothing. Chains are followed to their end: of A that is B, and B that is C, all are C.
 */
public final class Merging {

    /** Name, in the form that spellings share → identifiers of the actors called so. */
    private final Map<String, Set<String>> called = new HashMap<>();

    private final Map<String, String> kept = new LinkedHashMap<>();

    /** Hears that an import calls the actor {@code id} by {@code name}. */
    public void hear(String id, String name) {
        called.computeIfAbsent(Names.same(name), key -> new LinkedHashSet<>()).add(id);
    }

    /** Follows decisions, once all names were heard. */
    public void follow(Verdicts verdicts) {
        for (Verdict each : verdicts.merges()) {
            Optional<String> into = find(each.kept()).map(this::of);
            Optional<String> gone = find(each.other()).map(this::of);
            if (into.isPresent() && gone.isPresent() && !into.equals(gone)) {
                kept.put(gone.get(), into.get());
            }
        }
    }

    private Optional<String> find(Verdict.Named named) {
        Set<String> ids = called.getOrDefault(Names.same(named.name()), Set.of());
        if (ids.contains(named.id())) {
            return Optional.of(named.id());
        }
        return ids.size() == 1 ? ids.stream().findFirst() : Optional.empty();
    }

    /** The identifier under which an actor is kept. */
    public String of(String id) {
        String last = id;
        while (kept.containsKey(last)) {
            last = kept.get(last);
        }
        return last;
    }

    /** The actors that are left, by identifier, each with what those it is one with tell. */
    public Map<String, Actor> merged(Map<String, Actor> actors) {
        var merged = new LinkedHashMap<String, Actor>();
        actors.forEach((id, actor) -> {
            if (!kept.containsKey(id)) {
                merged.put(id, actor);
            }
        });
        for (String gone : new ArrayList<>(kept.keySet())) {
            Optional.ofNullable(actors.get(gone))
                    .ifPresent(actor -> merged.computeIfPresent(of(gone), (id, into) -> into.and(actor)));
        }
        return merged;
    }

    /** Whether it changes anything. */
    public boolean isNone() {
        return kept.isEmpty();
    }

    /** Identifiers that are no longer an actor's own → that under which it is kept. */
    public Map<String, String> kept() {
        var last = new LinkedHashMap<String, String>();
        List.copyOf(kept.keySet()).forEach(id -> last.put(id, of(id)));
        return last;
    }
}
