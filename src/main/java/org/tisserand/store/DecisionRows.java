package org.tisserand.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tisserand.model.Decision;
import org.tisserand.model.Decisions;
import org.tisserand.model.Subject;

/** People's decisions as data in the graph, in place of those written earlier. */
final class DecisionRows {
    private DecisionRows() {}

    static boolean write(Bolt.Work work, Decisions decisions) {
        work.run("findings/delete-decisions", Map.of());
        Set<Decision> holding = new HashSet<>(decisions.holding());
        work.batches(
                "findings/write-decisions",
                decisions.all().stream()
                        .map(each -> node(each, holding.contains(each)))
                        .toList());
        var about = new ArrayList<Map<String, Object>>();
        decisions.all().forEach(each -> link(each, about));
        work.batches("findings/link-about", about);
        joinFindings(work);
        return true;
    }

    /** Ties decisions to the findings that are there. */
    static void joinFindings(Bolt.Work work) {
        work.run("findings/link-decisions", Map.of());
    }

    private static Map<String, Object> node(Decision decision, boolean holds) {
        return Map.of(
                "key", key(decision),
                "number", decision.number(),
                "at", decision.at().toString(),
                "lens", decision.lens(),
                "finding", decision.finding(),
                "stage", decision.stage().code(),
                "note", decision.note(),
                "holds", holds);
    }

    private static void link(Decision decision, List<Map<String, Object>> about) {
        for (int order = 0; order < decision.subjects().size(); order++) {
            Subject subject = decision.subjects().get(order);
            about.add(
                    Map.of("from", key(decision), "to", FactKind.key(subject), "role", subject.role(), "order", order));
        }
    }

    private static String key(Decision decision) {
        return FactKind.key("decision", Long.toString(decision.number()));
    }
}
