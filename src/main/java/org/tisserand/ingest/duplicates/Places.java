package org.tisserand.ingest.duplicates;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tisserand.ingest.sheet.Names;
import org.tisserand.model.Facts;
import org.tisserand.model.Territory;

/** Which territory lies in which, by what the rows say. */
final class Places {

    private static final int DEEPEST = 5;

    private final Map<String, Territory> byWord = new HashMap<>();

    Places(Facts facts) {
        facts.territories().forEach(each -> byWord.putIfAbsent(each.name(), each));
        facts.territories().forEach(each -> byWord.put(each.code(), each));
    }

    /**
     * A territory as rows name it.
     *
     * @param key  its code; where no row describes it, its name in the form that all spellings share
     * @param name as people write it
     */
    record Place(String key, String name) {}

    /** The territory of that code or name and those that hold it, from the smallest. */
    List<Place> around(String word) {
        var places = new ArrayList<Place>();
        Optional<String> next = Optional.of(word);
        while (next.isPresent() && places.size() < DEEPEST) {
            String named = next.get();
            Optional<Territory> here = Optional.ofNullable(byWord.get(named));
            places.add(here.map(each -> new Place(each.code(), each.name()))
                    .orElseGet(() -> new Place(Names.key(named), named)));
            next = here.flatMap(each -> each.parent().or(each::region));
        }
        return places;
    }
}
