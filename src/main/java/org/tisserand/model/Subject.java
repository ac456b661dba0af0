package org.tisserand.model;

/**
 * Someone or something that a finding speaks of.
 *
 * @param role key below {@code subject.} in the message files: {@code partner}, {@code go-between}, {@code member} …
 * @param type what {@code id} names
 * @param id   an actor's or collaboration's id, a territory's code, or an object's or population's code
 */
public record Subject(String role, Type type, String id) {

    /** What a subject is. */
    public enum Type {
        ACTOR,
        COLLABORATION,
        TERRITORY,
        OBJECT,
        POPULATION
    }

    public static Subject actor(String role, String id) {
        return new Subject(role, Type.ACTOR, id);
    }
}
