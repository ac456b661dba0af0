package org.tisserand.ingest.sheet;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Identifiers for names met without a row of their own: one for each name. When two spellings are one name, who asks says: for actors it is a
 * person's word ({@link Names#same}), for a collaboration, which an activity names again and again, {@link Names#key}.
 */
public final class FreshIds {

    private final Map<String, String> byName = new HashMap<>();
    private final Set<String> taken;
    private final UnaryOperator<String> spelling;

    private FreshIds(Collection<String> taken, UnaryOperator<String> spelling) {
        this.taken = new HashSet<>(taken);
        this.spelling = spelling;
    }

    /** @param taken identifiers not to be given */
    public static FreshIds ofActors(Collection<String> taken) {
        return new FreshIds(taken, Names::same);
    }

    /** @param taken identifiers not to be given */
    public static FreshIds ofCollaborations(Collection<String> taken) {
        return new FreshIds(taken, Names::key);
    }

    public boolean knows(String name) {
        return byName.containsKey(spelling.apply(name));
    }

    /** The name's identifier: its slug, with a number behind it where that is taken. */
    public String of(String name) {
        return byName.computeIfAbsent(spelling.apply(name), key -> free(Names.slug(name)));
    }

    private String free(String slug) {
        String id = slug;
        for (int n = 2; !taken.add(id); n++) {
            id = slug + "-" + n;
        }
        return id;
    }
}
