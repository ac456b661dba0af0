package org.tisserand.metrics;

import org.tisserand.network.Snapshot;

/**
 * What an actor is to the two it stands between, by the groups of the three: {@code a → b → c}.
 *
 * @see <a href="https://doi.org/10.2307/270949">Gould & Fernandez (1989), Sociological Methodology 19, 89–126</a>
 */
enum BrokerRole {
    /** All three of one group. */
    COORDINATOR,
    /** Between two of one group, being of another: also called the itinerant broker. */
    CONSULTANT,
    /** Lets what comes from another group into its own. */
    GATEKEEPER,
    /** Carries what comes from its own group to another. */
    REPRESENTATIVE,
    /** All three of different groups. */
    LIAISON;

    /** By the group of the source, of the broker and of the target. */
    static BrokerRole of(int source, int broker, int target) {
        if (source == target) {
            return source == broker ? COORDINATOR : CONSULTANT;
        }
        if (source == broker) {
            return REPRESENTATIVE;
        }
        return target == broker ? GATEKEEPER : LIAISON;
    }

    /** How often each actor has this role. */
    Scores scores(Snapshot snapshot, Chosen chosen, Progress progress) {
        return Brokerage.of(snapshot, Modules.by(Grouping.of(chosen), snapshot), this);
    }
}
