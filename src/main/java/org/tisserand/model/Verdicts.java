package org.tisserand.model;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;

/**
 * What people decided of actors whose names look alike, and did not take back.
 *
 * @param all oldest first
 */
public record Verdicts(List<Verdict> all) {

    /** Where nobody decided anything. */
    public static final Verdicts NONE = new Verdicts(List.of());

    public Verdicts {
        all = List.copyOf(all);
    }

    /** Those by which two actors are one, oldest first. */
    public List<Verdict> merges() {
        return all.stream().filter(Verdict::same).toList();
    }

    /** The identifier under which an actor is known that bore {@code id} before people said that it is another's. */
    public String keptFor(String id) {
        var kept = new HashMap<String, String>();
        merges().forEach(each -> kept.put(each.other().id(), each.kept().id()));
        String last = id;
        while (kept.containsKey(last)) {
            last = Optional.ofNullable(kept.remove(last)).orElseThrow();
        }
        return last;
    }

    /** Those by which two actors stay two, oldest first. */
    public List<Verdict> apart() {
        return all.stream().filter(each -> !each.same()).toList();
    }
}
