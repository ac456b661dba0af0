package org.tisserand.report;

import java.util.HashMap;
import java.util.Map;
import org.tisserand.model.Facts;
import org.tisserand.model.Subject;
import org.tisserand.model.Words;

/** The names of what findings speak of, by id. */
public final class Naming {

    private final Map<Subject.Type, Map<String, String>> names = new HashMap<>();

    public Naming(Facts facts) {
        facts.actors().forEach(actor -> put(Subject.Type.ACTOR, actor.id(), actor.name()));
        facts.collaborations().forEach(each -> put(Subject.Type.COLLABORATION, each.id(), each.name()));
        facts.needs()
                .forEach(each ->
                        put(Subject.Type.NEED, each.id(), each.description().orElse(each.id())));
        facts.mandates().forEach(each -> put(Subject.Type.MANDATE, each.id(), each.competence()));
        facts.resources()
                .forEach(each ->
                        put(Subject.Type.RESOURCE, each.id(), each.description().orElse(each.id())));
        facts.territories().forEach(each -> put(Subject.Type.TERRITORY, each.code(), each.name()));
    }

    private void put(Subject.Type type, String id, String name) {
        names.computeIfAbsent(type, key -> new HashMap<>()).put(id, name);
    }

    /** The name; an object's or population's is the lexicon's word; the id itself where there is none. */
    public String name(Subject subject, Words words) {
        return switch (subject.type()) {
            case OBJECT -> words.term("object", subject.id());
            case POPULATION -> words.term("population", subject.id());
            default -> names.getOrDefault(subject.type(), Map.of()).getOrDefault(subject.id(), subject.id());
        };
    }

    /** The word for a code of an actor’s column: the lexicon’s, or the territory’s name. */
    public String term(String list, String code, Words words) {
        return list.equals("territory")
                ? names.getOrDefault(Subject.Type.TERRITORY, Map.of()).getOrDefault(code, code)
                : words.term(list, code);
    }
}
