package org.tisserand.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tisserand.model.Actor;
import org.tisserand.model.Collaboration;
import org.tisserand.model.Facts;
import org.tisserand.model.Goal;
import org.tisserand.model.Mandate;
import org.tisserand.model.Need;
import org.tisserand.model.Offer;
import org.tisserand.model.Participation;
import org.tisserand.model.Phrase;
import org.tisserand.model.Resource;
import org.tisserand.model.Response;
import org.tisserand.model.Scope;
import org.tisserand.model.Source;
import org.tisserand.model.Territory;
import org.tisserand.model.Tie;

/** The facts, read back from the graph. */
final class FactReader {
    private static final int ATTEMPTS = 5;

    private final Bolt.Work work;
    private final Map<Object, List<Map<String, Object>>> nodes;

    private FactReader(Bolt.Work work) {
        this.work = work;
        List<String> kinds = FactKind.ALL.stream().map(FactKind::name).toList();
        this.nodes = work.rows("network/read-facts", Map.of("kinds", kinds)).stream()
                .collect(Collectors.groupingBy(row -> String.valueOf(row.get("factKind"))));
    }

    /**
     * Reads in one transaction. Neo4j lets it see what others commit meanwhile, so the version is read before and after,
     * and all is read again where they differ.
     */
    static Facts read(Bolt bolt) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Optional<Facts> facts = bolt.read(FactReader::consistent);
            if (facts.isPresent()) {
                return facts.get();
            }
        }
        throw new StoreUnavailable(Phrase.message("store.busy"));
    }

    private static Optional<Facts> consistent(Bolt.Work work) {
        long before = version(work);
        Facts facts = new FactReader(work).facts(before);
        return version(work) == before ? Optional.of(facts) : Optional.empty();
    }

    private static long version(Bolt.Work work) {
        return GraphStore.version(work).map(DataVersion::number).orElse(0L);
    }

    private Facts facts(long version) {
        return new Facts(
                version,
                list("actor", Actor.class),
                relationships("network/read-ties", Tie.class),
                list("territory", Territory.class),
                list("collaboration", Collaboration.class),
                relationships("network/read-participations", Participation.class),
                list("scope", Scope.class),
                list("offer", Offer.class),
                list("need", Need.class),
                list("resource", Resource.class),
                list("goal", Goal.class),
                list("mandate", Mandate.class),
                list("response", Response.class),
                list("source", Source.class));
    }

    private <T> List<T> list(String kind, Class<T> type) {
        return nodes.getOrDefault(kind, List.of()).stream()
                .map(row -> Plain.fact(row, type))
                .toList();
    }

    private <T> List<T> relationships(String statement, Class<T> type) {
        return work.rows(statement, Map.of()).stream()
                .map(row -> Plain.fact(row, type))
                .toList();
    }
}
