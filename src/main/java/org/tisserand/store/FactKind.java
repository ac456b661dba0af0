package org.tisserand.store;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.tisserand.model.Actor;
import org.tisserand.model.Collaboration;
import org.tisserand.model.Facts;
import org.tisserand.model.Goal;
import org.tisserand.model.Mandate;
import org.tisserand.model.Need;
import org.tisserand.model.Offer;
import org.tisserand.model.Resource;
import org.tisserand.model.Response;
import org.tisserand.model.Scope;
import org.tisserand.model.Source;
import org.tisserand.model.Subject;
import org.tisserand.model.Territory;

/**
 * A kind of fact that is a node of its own in the graph.
 *
 * @param name      first part of its nodes’ keys: {@code actor:a1}
 * @param statement that creates its nodes
 * @param type      its record
 * @param id        the property that tells its nodes from one another
 * @param list      where facts hold them
 */
record FactKind<T>(String name, String statement, Class<T> type, String id, Function<Facts, List<T>> list) {
    /** In the order in which they are created: whoever holds something before what it holds. */
    static final List<FactKind<?>> ALL = List.of(
            new FactKind<>("territory", "import/create-territories", Territory.class, "code", Facts::territories),
            new FactKind<>("actor", "import/create-actors", Actor.class, "id", Facts::actors),
            new FactKind<>(
                    "collaboration", "import/create-collaborations", Collaboration.class, "id", Facts::collaborations),
            new FactKind<>("scope", "import/create-scopes", Scope.class, "seq", Facts::scopes),
            new FactKind<>("offer", "import/create-offers", Offer.class, "id", Facts::offers),
            new FactKind<>("need", "import/create-needs", Need.class, "id", Facts::needs),
            new FactKind<>("resource", "import/create-resources", Resource.class, "id", Facts::resources),
            new FactKind<>("goal", "import/create-goals", Goal.class, "id", Facts::goals),
            new FactKind<>("mandate", "import/create-mandates", Mandate.class, "id", Facts::mandates),
            new FactKind<>("response", "import/create-responses", Response.class, "seq", Facts::responses),
            new FactKind<>("source", "import/create-sources", Source.class, "id", Facts::sources));

    /** The key of what a finding speaks of. */
    static String key(Subject subject) {
        return key(subject.type().name().toLowerCase(Locale.ROOT), subject.id());
    }

    /** The key of the node of {@code kind} and {@code id} among all that Tisserand makes. */
    static String key(String kind, String id) {
        return kind + ":" + id;
    }
}
