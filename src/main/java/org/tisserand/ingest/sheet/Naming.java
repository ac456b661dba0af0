package org.tisserand.ingest.sheet;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.tisserand.ingest.table.Place;
import org.tisserand.model.Collaboration;
import org.tisserand.model.Facets;
import org.tisserand.model.Facts;
import org.tisserand.model.Period;
import org.tisserand.model.Phrase;
import org.tisserand.model.Rejection;

/**
 * Tells whom the rows of one import name, once all have been read.
 *
 * <p>An import with a sheet of actors names none but these; one without makes an actor of every name. Collaborations are
 * made wherever they have no row of their own, since Participations is often their only trace.
 */
final class Naming {

    private static final int SUGGESTIONS = 200;

    /** A holder may be a collaboration that nothing but a participation names. */
    private static final Comparator<Mention> HOLDERS_LAST =
            Comparator.comparing(mention -> mention.kind() == Column.Kind.HOLDER);

    private final Draft draft;
    private final Consumer<Rejection> told;
    private final Directory actors;
    private final Directory collaborations;
    private final FreshIds freshActors;
    private final FreshIds freshCollaborations;
    private final Map<String, String> actorIds = new HashMap<>();
    private final Map<String, String> collaborationIds = new HashMap<>();
    private int actorsMade;
    private int collaborationsMade;
    private int suggestions;

    private Naming(Draft draft, Consumer<Rejection> told) {
        this.draft = draft;
        this.told = told;
        this.actors = Directory.ofActors(draft.actors);
        this.collaborations = Directory.ofCollaborations(draft.collaborations);
        this.freshActors = FreshIds.ofActors(List.of());
        this.freshCollaborations = FreshIds.ofCollaborations(
                draft.collaborations.stream().map(Collaboration::id).toList());
    }

    /** The draft's facts, everything being named by its identifier; what cannot be resolved is told. */
    static Facts resolve(Draft draft, Place place, Consumer<Rejection> told) {
        var naming = new Naming(draft, told);
        draft.mentions().stream().sorted(HOLDERS_LAST).forEach(naming::resolve);
        draft.ends.forEach(each -> naming.checkTwo(each, "self-tie"));
        draft.delegations.forEach(each -> naming.checkTwo(each, "self-delegation"));
        naming.checkResponses();
        naming.tellMade(place);
        var facts = naming.renaming().apply(draft.facts());
        Suspicions.of(facts, place).forEach(told);
        return facts;
    }

    private void resolve(Mention mention) {
        if (namesCollaboration(mention)) {
            collaborationIds.computeIfAbsent(mention.text(), text -> collaboration(mention));
        } else if (!actorIds.containsKey(mention.text())) {
            actor(mention).ifPresent(id -> actorIds.put(mention.text(), id));
        }
    }

    private boolean namesCollaboration(Mention mention) {
        return switch (mention.kind()) {
            case COLLABORATION -> true;
            case HOLDER -> !isActor(mention.text()) && isCollaboration(mention.text());
            default -> false;
        };
    }

    private boolean isActor(String text) {
        return freshActors.knows(text) || !actors.find(text).isEmpty();
    }

    private boolean isCollaboration(String text) {
        return freshCollaborations.knows(text) || !collaborations.find(text).isEmpty();
    }

    private Optional<String> actor(Mention mention) {
        var found = actors.find(mention.text());
        if (found.size() == 1) {
            return Optional.of(found.get(0));
        } else if (found.isEmpty() && actors.isEmpty()) {
            return Optional.of(made(mention));
        }
        told.accept(found.isEmpty() ? unknown(mention) : ambiguous(mention, found));
        return Optional.empty();
    }

    private static Rejection ambiguous(Mention mention, List<String> found) {
        var ids = Phrase.list(found.stream().map(Phrase::text).toList());
        return mention.place().error("actor-ambiguous", ids);
    }

    private Rejection unknown(Mention mention) {
        Optional<String> nearest = suggestions++ < SUGGESTIONS ? actors.nearest(mention.text()) : Optional.empty();
        return nearest.map(name -> mention.place().error("actor-unknown-near", Phrase.text(name)))
                .orElseGet(() -> mention.place().error("actor-unknown"));
    }

    private String made(Mention mention) {
        String name = mention.text();
        boolean isNew = !freshActors.knows(name);
        String id = freshActors.of(name);
        if (isNew) {
            actorsMade++;
            draft.actors.add(draft.portrait(name).named(id, name, mention.row()));
        }
        return id;
    }

    private String collaboration(Mention mention) {
        String name = mention.text();
        var found = collaborations.find(name);
        if (!found.isEmpty()) {
            return found.get(0);
        }
        boolean isNew = !freshCollaborations.knows(name);
        String id = freshCollaborations.of(name);
        if (isNew) {
            collaborationsMade++;
            draft.collaborations.add(new Collaboration(
                    id, name, Optional.empty(), Facets.UNKNOWN, Period.UNKNOWN, true, Map.of(), mention.row()));
        }
        return id;
    }

    private void checkTwo(List<Mention> ends, String rejection) {
        var from = Optional.ofNullable(actorIds.get(ends.get(0).text()));
        var to = Optional.ofNullable(actorIds.get(ends.get(1).text()));
        if (from.isPresent() && from.equals(to)) {
            told.accept(ends.get(1).place().error(rejection));
        }
    }

    /** An actor has one response in a wave, however it is named. */
    private void checkResponses() {
        var firstRows = new HashMap<List<String>, Integer>();
        for (int i = 0; i < draft.responses.size(); i++) {
            Mention mention = draft.respondents.get(i);
            String wave = draft.responses.get(i).wave();
            String actor = actorIds.getOrDefault(mention.text(), mention.text());
            var first =
                    firstRows.putIfAbsent(List.of(wave, actor), mention.row().row());
            if (first != null) {
                told.accept(mention.place().error("response-twice", Phrase.text(wave), Phrase.number(first)));
            }
        }
    }

    private void tellMade(Place place) {
        if (actorsMade > 0) {
            told.accept(place.notice("actors-from-names", Phrase.number(actorsMade)));
        }
        if (collaborationsMade > 0) {
            told.accept(place.notice("collaborations-from-names", Phrase.number(collaborationsMade)));
        }
    }

    private Renaming renaming() {
        return new Renaming(
                text -> actorIds.getOrDefault(text, text),
                text -> collaborationIds.getOrDefault(text, text),
                text -> actorIds.getOrDefault(text, collaborationIds.getOrDefault(text, text)));
    }
}
