package org.tisserand.metrics;

import java.util.List;

import static org.tisserand.metrics.Metric.Keeping.TIES;
import static org.tisserand.metrics.Metric.Reads.ARCS;
import static org.tisserand.metrics.Metric.Scope.ACTOR;
import static org.tisserand.metrics.Metric.Scope.NETWORK;

/** The registry's part on groups and structure. */
final class GroupMetrics {

    private static final String GOULD_FERNANDEZ = "Gould & Fernandez 1989, doi:10.2307/270949";
    private static final String GUIMERA_AMARAL = "Guimerà & Amaral 2005, doi:10.1038/nature03288";

    static final List<Metric> OF_NETWORK = List.of(new Metric(
                    "attribute-assortativity",
                    NETWORK,
                    "O(n + m)",
                    "Newman 2003, doi:10.1103/PhysRevE.67.026126",
                    AttributeAssortativity::of)
            .leaving(Grouping.CHOICE)
            .against(TIES));

    static final List<Metric> OF_ACTORS = List.of(
            brokerage("brokerage-coordinator", BrokerRole.COORDINATOR),
            brokerage("brokerage-consultant", BrokerRole.CONSULTANT),
            brokerage("brokerage-gatekeeper", BrokerRole.GATEKEEPER),
            brokerage("brokerage-representative", BrokerRole.REPRESENTATIVE),
            brokerage("brokerage-liaison", BrokerRole.LIAISON),
            new Metric("participation", ACTOR, "O(n + m)", GUIMERA_AMARAL, ModuleRoles::participation)
                    .leaving(Modules.CHOICE),
            new Metric("within-module-degree", ACTOR, "O(n + m)", GUIMERA_AMARAL, ModuleRoles::withinDegree)
                    .leaving(Modules.CHOICE));

    private GroupMetrics() {}

    private static Metric brokerage(String id, BrokerRole role) {
        return new Metric(id, ACTOR, "O(Σ in · out)", GOULD_FERNANDEZ, role::scores)
                .reading(ARCS)
                .leaving(Grouping.CHOICE)
                .against(TIES);
    }
}
