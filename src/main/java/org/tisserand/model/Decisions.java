package org.tisserand.model;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * What people decided of findings, as it stands after a line of the ledger. Of several decisions on one finding the last
 * holds.
 *
 * @param number the ledger's last line
 * @param all    those that were not taken back, oldest first
 */
public record Decisions(long number, List<Decision> all) {

    /** Where nobody decided anything. */
    public static final Decisions NONE = new Decisions(0, List.of());

    public Decisions {
        all = List.copyOf(all);
    }

    /** The same decisions, told of the actors that there are. */
    public Decisions about(UnaryOperator<String> kept) {
        return new Decisions(number, all.stream().map(each -> each.about(kept)).toList());
    }

    /** The last decision on each finding, the oldest first. */
    public List<Decision> holding() {
        Map<String, Decision> last = new LinkedHashMap<>();
        for (Decision each : all) {
            String finding = each.lens() + "/" + each.finding();
            last.remove(finding);
            last.put(finding, each);
        }
        return List.copyOf(last.values());
    }

    public Optional<Decision> on(String lens, String finding) {
        return holding().stream()
                .filter(each -> each.lens().equals(lens) && each.finding().equals(finding))
                .findFirst();
    }

    /** What people decide now of a finding: what those knew who decided of it before stays known. */
    public Decision next(Finding finding, long line, Instant at, Stage stage, String note) {
        Decision decision = Decision.on(finding, line, at, stage, note);
        return on(finding.lens(), finding.id())
                .map(before -> decision.knowing(before.grounds()))
                .orElse(decision);
    }

    /** Of a lens's findings set aside, id → marks of the rows that were known when they were. */
    public Map<String, Set<String>> setAside(String lens) {
        return holding().stream()
                .filter(each -> each.lens().equals(lens) && each.stage() == Stage.SET_ASIDE)
                .collect(Collectors.toMap(Decision::finding, Decision::grounds));
    }
}
