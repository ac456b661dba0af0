package org.tisserand.findings;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What looks leave for later ones, at the same data or at those that follow. To forget any of it costs time and changes no whole
 * list; what was asked for longest ago is forgotten first.
 */
public final class Memory {

    private static final int MOST = 4;

    private final Map<List<Object>, Object> kept = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<List<Object>, Object> eldest) {
            return size() > MOST;
        }
    };

    public synchronized <T> Optional<T> recall(Class<T> kind, Object key) {
        return Optional.ofNullable(kept.get(List.of(kind, key))).map(kind::cast);
    }

    public synchronized <T> void keep(Class<T> kind, Object key, T value) {
        kept.put(List.of(kind, key), value);
    }
}
