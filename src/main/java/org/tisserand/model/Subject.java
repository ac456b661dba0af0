package org.tisserand.model;

/**
 * Someone or something that a finding speaks of.
 *
 * @param role key below {@code subject.} in the message files: {@code partner}, {@code go-between}, {@code member} …
 * @param type what {@code id} names
 * @param id   the id of an actor, a collaboration, a need, a mandate or a resource, or the code of a territory, an object or a
 *             population
 */
public record Subject(String role, Type type, String id) {

    /** What a subject is. */
    public enum Type {
        ACTOR,
        COLLABORATION,
        TERRITORY,
        OBJECT,
        POPULATION,
        NEED,
        MANDATE,
        RESOURCE
    }

    public static Subject actor(String role, String id) {
        return new Subject(role, Type.ACTOR, id);
    }
}
