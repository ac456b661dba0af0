package org.tisserand.ingest.sheet;

import java.util.List;
import java.util.function.UnaryOperator;
import org.tisserand.model.Facts;
import org.tisserand.model.Goal;
import org.tisserand.model.Mandate;
import org.tisserand.model.Need;
import org.tisserand.model.Offer;
import org.tisserand.model.Participation;
import org.tisserand.model.Resource;
import org.tisserand.model.Response;
import org.tisserand.model.Scope;
import org.tisserand.model.Tie;

/**
 * Puts identifiers in the place of what rows name.
 *
 * @param actor         of an actor
 * @param collaboration of a collaboration
 * @param holder        of an actor or a collaboration
 */
public record Renaming(UnaryOperator<String> actor, UnaryOperator<String> collaboration, UnaryOperator<String> holder) {

    /** The same facts, everything they name being given by its identifier. */
    public Facts apply(Facts facts) {
        return new Facts(
                facts.dataVersion(),
                facts.actors(),
                ties(facts),
                facts.territories(),
                facts.collaborations(),
                participations(facts),
                scopes(facts),
                offers(facts),
                needs(facts),
                resources(facts),
                goals(facts),
                mandates(facts),
                responses(facts),
                facts.sources());
    }

    /** Ties whose two ends turn out to be one actor are left out: nobody partners with itself. */
    private List<Tie> ties(Facts facts) {
        return facts.ties().stream()
                .map(this::tie)
                .filter(tie -> !tie.from().equals(tie.to()))
                .toList();
    }

    private Tie tie(Tie tie) {
        return new Tie(
                actor.apply(tie.from()),
                actor.apply(tie.to()),
                tie.kind(),
                tie.state(),
                tie.strength(),
                tie.directed(),
                tie.object(),
                tie.period(),
                tie.attributes(),
                tie.row());
    }

    private List<Participation> participations(Facts facts) {
        return facts.participations().stream()
                .map(each -> new Participation(
                        collaboration.apply(each.collaboration()),
                        actor.apply(each.actor()),
                        each.role(),
                        each.period(),
                        each.attributes(),
                        each.row()))
                .toList();
    }

    private List<Scope> scopes(Facts facts) {
        return facts.scopes().stream()
                .map(each -> new Scope(
                        actor.apply(each.actor()),
                        each.facets(),
                        each.weight(),
                        each.period(),
                        each.attributes(),
                        each.row()))
                .toList();
    }

    private List<Offer> offers(Facts facts) {
        return facts.offers().stream()
                .map(each -> new Offer(
                        each.id(),
                        actor.apply(each.actor()),
                        each.function(),
                        each.facets(),
                        each.period(),
                        each.attributes(),
                        each.row()))
                .toList();
    }

    private List<Need> needs(Facts facts) {
        return facts.needs().stream()
                .map(each -> new Need(
                        each.id(),
                        actor.apply(each.actor()),
                        each.description(),
                        each.resource(),
                        each.facets(),
                        each.quantity(),
                        each.urgency(),
                        each.period(),
                        each.attributes(),
                        each.row()))
                .toList();
    }

    private List<Resource> resources(Facts facts) {
        return facts.resources().stream()
                .map(each -> new Resource(
                        each.id(),
                        actor.apply(each.actor()),
                        each.kind(),
                        each.description(),
                        each.quantity(),
                        each.fixedCost(),
                        each.unitCost(),
                        each.capacity(),
                        each.shareable(),
                        each.period(),
                        each.attributes(),
                        each.row()))
                .toList();
    }

    private List<Goal> goals(Facts facts) {
        return facts.goals().stream()
                .map(each -> new Goal(
                        each.id(),
                        holder.apply(each.holder()),
                        each.text(),
                        each.facets(),
                        each.result(),
                        each.planned(),
                        each.period(),
                        each.attributes(),
                        each.row()))
                .toList();
    }

    /** A mandate delegated to what turns out to be its holder stays with it. */
    private List<Mandate> mandates(Facts facts) {
        return facts.mandates().stream()
                .map(each -> new Mandate(
                        each.id(),
                        actor.apply(each.actor()),
                        each.competence(),
                        each.delegable(),
                        each.delegate().map(actor).filter(delegate -> !delegate.equals(actor.apply(each.actor()))),
                        each.agreement(),
                        each.resourced(),
                        each.facets(),
                        each.period(),
                        each.attributes(),
                        each.row()))
                .toList();
    }

    private List<Response> responses(Facts facts) {
        return facts.responses().stream()
                .map(each -> new Response(
                        each.wave(),
                        actor.apply(each.actor()),
                        each.status(),
                        each.period(),
                        each.attributes(),
                        each.row()))
                .toList();
    }
}
