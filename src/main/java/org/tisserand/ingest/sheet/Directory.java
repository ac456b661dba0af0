package org.tisserand.ingest.sheet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tisserand.model.Actor;
import org.tisserand.model.Collaboration;

/** Finds an identifier by what people write: the identifier itself, a name, another name. */
public final class Directory {

    private final Map<String, String> names = new HashMap<>();
    private final Map<String, Set<String>> bySpelling = new HashMap<>();
    private final Map<String, Set<String>> byName = new HashMap<>();
    private final Map<String, Set<String>> byOtherName = new HashMap<>();

    public static Directory ofActors(Collection<Actor> actors) {
        var directory = new Directory();
        for (Actor actor : actors) {
            directory.add(actor.id(), actor.name());
            actor.acronym().ifPresent(name -> directory.addOther(actor.id(), name));
            actor.aliases().forEach(name -> directory.addOther(actor.id(), name));
        }
        return directory;
    }

    public static Directory ofCollaborations(Collection<Collaboration> collaborations) {
        var directory = new Directory();
        collaborations.forEach(each -> directory.add(each.id(), each.name()));
        return directory;
    }

    private void add(String id, String name) {
        names.put(id, name);
        bySpelling
                .computeIfAbsent(Names.same(name), key -> new LinkedHashSet<>())
                .add(id);
        byName.computeIfAbsent(Names.key(name), key -> new LinkedHashSet<>()).add(id);
    }

    private void addOther(String id, String name) {
        byOtherName
                .computeIfAbsent(Names.key(name), key -> new LinkedHashSet<>())
                .add(id);
    }

    public boolean isEmpty() {
        return names.isEmpty();
    }

    /**
     * Those it may stand for: the one whose identifier it is, else those of that name as it is spelt, else however it is spelt, else those also
     * called so.
     */
    public List<String> find(String text) {
        if (names.isEmpty()) {
            return List.of();
        } else if (names.containsKey(text)) {
            return List.of(text);
        }
        String key = Names.key(text);
        return Stream.of(
                        bySpelling.getOrDefault(Names.same(text), Set.<String>of()),
                        byName.getOrDefault(key, Set.of()),
                        byOtherName.getOrDefault(key, Set.of()))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .map(List::copyOf)
                .orElse(List.of());
    }

    /** The name closest to {@code text}, where one is close enough to have been meant. O(names). */
    public Optional<String> nearest(String text) {
        return Nearest.to(Names.key(text), new ArrayList<>(names.values()));
    }
}
