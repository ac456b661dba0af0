package org.tisserand.findings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tisserand.model.Facts;
import org.tisserand.model.Phrase;
import org.tisserand.model.Territory;

/** The territories as people know them: which holds which, municipality in MRC in region, by code or by name. */
public final class Places {

    private final Map<String, Territory> byCode = new HashMap<>();
    private final Map<String, String> codes = new HashMap<>();

    public Places(Facts facts) {
        for (Territory each : facts.territories()) {
            codes.putIfAbsent(each.name(), each.code());
        }
        for (Territory each : facts.territories()) {
            codes.put(each.code(), each.code());
            byCode.put(each.code(), each);
        }
    }

    /** The code of a territory told by code or name; a word that the facts do not explain stands for itself. */
    public String code(String told) {
        return codes.getOrDefault(told, told);
    }

    public Phrase name(String told) {
        Territory place = byCode.get(code(told));
        return Phrase.text(place == null ? told : place.name());
    }

    /**
     * The territory and those that hold it, the nearest first: its parents, then its region, also where a parent is but a
     * name that has no row of its own.
     */
    public List<String> chain(String told) {
        Set<String> chain = new LinkedHashSet<>();
        Optional<String> region = Optional.empty();
        Optional<String> next = Optional.of(code(told));
        while (next.isPresent() && chain.add(next.get())) {
            Territory place = byCode.get(next.get());
            region = place == null ? region : place.region().map(this::code);
            next = parent(next.get());
        }
        region.ifPresent(chain::add);
        return new ArrayList<>(chain);
    }

    private Optional<String> parent(String code) {
        Territory place = byCode.get(code);
        return place == null
                ? Optional.empty()
                : place.parent().or(place::region).map(this::code);
    }

    /** Whether {@code holder} is {@code told} or holds it. */
    public boolean holds(String holder, String told) {
        return chain(told).contains(code(holder));
    }

    /** The territory next above, where it is not the region itself: a municipality's MRC. */
    public Optional<String> district(String told) {
        String code = code(told);
        Optional<String> parent = parent(code);
        return parent.filter(each -> !region(code).equals(parent));
    }

    /** The region: the last of the chain, where there is a chain. */
    public Optional<String> region(String told) {
        List<String> chain = chain(told);
        return chain.size() < 2 ? Optional.empty() : Optional.of(chain.get(chain.size() - 1));
    }

    /** Whether the facts say where the territory lies. */
    public boolean knows(String told) {
        return byCode.containsKey(code(told));
    }
}
