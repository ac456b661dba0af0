package org.tisserand.metrics;

import java.util.List;
import org.tisserand.metrics.Metric.Topic;

import static org.tisserand.metrics.Metric.Keeping.DEGREES;
import static org.tisserand.metrics.Metric.Keeping.TIES;
import static org.tisserand.metrics.Metric.Reads.ARCS;
import static org.tisserand.metrics.Metric.Scope.ACTOR;
import static org.tisserand.metrics.Metric.Scope.NETWORK;

/** The registry's part on groups and structure. */
final class GroupMetrics {

    private static final String GOULD_FERNANDEZ = "Gould & Fernandez 1989, doi:10.2307/270949";
    private static final String BORGATTI_EVERETT = "Borgatti & Everett 2000, doi:10.1016/S0378-8733(99)00019-2";
    private static final String MOODY_WHITE = "Moody & White 2003, doi:10.2307/3088904";
    private static final String BORGATTI = "Borgatti 2006, doi:10.1007/s10588-006-7084-x";
    private static final String SCHNEIDER = "Schneider et al. 2011, doi:10.1073/pnas.1009440108";
    private static final String COHESION = "O((k² + n) k m)";
    private static final String GUIMERA_AMARAL = "Guimerà & Amaral 2005, doi:10.1038/nature03288";

    static final List<Metric> OF_NETWORK = List.of(
            new Metric(
                            "attribute-assortativity",
                            NETWORK,
                            "O(n + m)",
                            "Newman 2003, doi:10.1103/PhysRevE.67.026126",
                            AttributeAssortativity::of)
                    .leaving(Grouping.CHOICE)
                    .against(TIES),
            new Metric("robustness", NETWORK, "O((n + m) log n)", SCHNEIDER, Robustness::targeted).against(DEGREES),
            new Metric("robustness-random", NETWORK, "O(n + m)", SCHNEIDER, Robustness::random).whenAsked(),
            new Metric("core-periphery", NETWORK, "O(n²)", BORGATTI_EVERETT, CorePeriphery::fit)
                    .against(DEGREES)
                    .whenAsked(),
            new Metric("cohesion", NETWORK, COHESION, MOODY_WHITE, Cohesion::ofNetwork)
                    .steadily()
                    .whenAsked(),
            new Metric("key-players-loss", NETWORK, "O(nm)", BORGATTI, KeyPlayers::loss)
                    .leaving(KeyPlayers.CHOICE, KeyPlayers.APART)
                    .whenAsked(),
            new Metric("key-players-reach", NETWORK, "O(n + m)", BORGATTI, KeyPlayers::reach)
                    .leaving(KeyPlayers.CHOICE, KeyPlayers.REACHED)
                    .whenAsked());

    static final List<Metric> OF_ACTORS = List.of(
            brokerage("brokerage-coordinator", BrokerRole.COORDINATOR),
            brokerage("brokerage-consultant", BrokerRole.CONSULTANT),
            brokerage("brokerage-gatekeeper", BrokerRole.GATEKEEPER),
            brokerage("brokerage-representative", BrokerRole.REPRESENTATIVE),
            brokerage("brokerage-liaison", BrokerRole.LIAISON),
            new Metric("participation", ACTOR, "O(n + m)", GUIMERA_AMARAL, ModuleRoles::participation)
                    .about(Topic.GROUPS)
                    .leaving(Modules.CHOICE),
            new Metric("within-module-degree", ACTOR, "O(n + m)", GUIMERA_AMARAL, ModuleRoles::withinDegree)
                    .about(Topic.GROUPS)
                    .leaving(Modules.CHOICE),
            new Metric("core-member", ACTOR, "O(n²)", BORGATTI_EVERETT, CorePeriphery::members)
                    .about(Topic.NEARNESS)
                    .whenAsked(),
            new Metric("embeddedness", ACTOR, COHESION, MOODY_WHITE, Cohesion::ofActors)
                    .steadily()
                    .about(Topic.GROUPS)
                    .whenAsked(),
            new Metric("fragmentation", ACTOR, "O(nm)", BORGATTI, Fragmentation::without)
                    .steadily()
                    .about(Topic.BRIDGING)
                    .whenAsked(),
            new Metric("distance-fragmentation", ACTOR, "O(n²m)", BORGATTI, Fragmentation::byDistanceWithout)
                    .steadily()
                    .about(Topic.BRIDGING)
                    .whenAsked(),
            new Metric("two-step-reach", ACTOR, "O(Σ d²)", BORGATTI, Reach::inTwoSteps)
                    .steadily()
                    .about(Topic.NEARNESS)
                    .whenAsked(),
            new Metric("distance-reach", ACTOR, "O(nm)", BORGATTI, Reach::byDistance)
                    .steadily()
                    .about(Topic.NEARNESS)
                    .whenAsked(),
            new Metric("key-players-lost", ACTOR, "O(nm)", BORGATTI, KeyPlayers::lost)
                    .about(Topic.BRIDGING)
                    .leaving(KeyPlayers.CHOICE, KeyPlayers.APART)
                    .whenAsked(),
            new Metric("key-players-reaching", ACTOR, "O(n + m)", BORGATTI, KeyPlayers::reaching)
                    .about(Topic.NEARNESS)
                    .leaving(KeyPlayers.CHOICE, KeyPlayers.REACHED)
                    .whenAsked());

    private GroupMetrics() {}

    private static Metric brokerage(String id, BrokerRole role) {
        return new Metric(id, ACTOR, "O(Σ d⁻ d⁺)", GOULD_FERNANDEZ, role::scores)
                .about(Topic.BRIDGING)
                .reading(ARCS)
                .leaving(Grouping.CHOICE)
                .against(TIES);
    }
}
