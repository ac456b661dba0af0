package org.tisserand.ingest.sheet;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Identifiers for names met without a row of their own: one for each name, however it is spelt. */
public final class FreshIds {

    private final Map<String, String> byName = new HashMap<>();
    private final Set<String> taken;

    /** @param taken identifiers not to be given */
    public FreshIds(Collection<String> taken) {
        this.taken = new HashSet<>(taken);
    }

    public boolean knows(String name) {
        return byName.containsKey(Names.key(name));
    }

    /** The name's identifier: its slug, with a number behind it where that is taken. */
    public String of(String name) {
        return byName.computeIfAbsent(Names.key(name), key -> free(Names.slug(name)));
    }

    private String free(String slug) {
        String id = slug;
        for (int n = 2; !taken.add(id); n++) {
            id = slug + "-" + n;
        }
        return id;
    }
}
