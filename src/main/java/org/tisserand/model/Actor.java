package org.tisserand.model;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An organisation, or a group that acts as one.
 *
 * @param id         unique in a home
 * @param name       as people write it
 * @param acronym    short name
 * @param kind       code of the lexicon's {@code kind} list, or the person's own word
 * @param sector     code of the lexicon's {@code sector} list, or the person's own word
 * @param level      code of the lexicon's {@code level} list: {@code local}, {@code supralocal}, {@code regional},
 *                   {@code national}, or the person's own word
 * @param territory  code or name of its territory
 * @param openness   how ready it says it is to take up new objects
 * @param mission    in its own words
 * @param aliases    other names it is known by
 * @param nameOnly   created from a name met in another sheet, without a row of its own
 * @param attributes columns of the person's that have no meaning here, by heading
 * @param rows       where it was read: its own rows, or the first row that named it
 */
public record Actor(
        String id,
        String name,
        Optional<String> acronym,
        Optional<String> kind,
        Optional<String> sector,
        Optional<String> level,
        Optional<String> territory,
        Optional<String> openness,
        Optional<String> mission,
        List<String> aliases,
        boolean nameOnly,
        Map<String, String> attributes,
        List<RowRef> rows) {

    public Actor {
        aliases = List.copyOf(aliases);
        attributes = Map.copyOf(attributes);
        rows = List.copyOf(rows);
    }

    /** An actor of which nothing but a name is known, as met in {@code row}. */
    public static Actor named(String id, String name, RowRef row) {
        return new Actor(
                id,
                name,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                true,
                Map.of(),
                List.of(row));
    }

    /** The same actor with other columns of the person's own. */
    public Actor withAttributes(Map<String, String> others) {
        return new Actor(
                id, name, acronym, kind, sector, level, territory, openness, mission, aliases, nameOnly, others, rows);
    }

    /** The same actor elsewhere: of another sector, level and territory. */
    public Actor in(Optional<String> otherSector, Optional<String> otherLevel, Optional<String> otherTerritory) {
        return new Actor(
                id,
                name,
                acronym,
                kind,
                otherSector,
                otherLevel,
                otherTerritory,
                openness,
                mission,
                aliases,
                nameOnly,
                attributes,
                rows);
    }

    /**
     * This actor and another that is the same one: of what both tell this one's counts, of what it leaves open the other's;
     * the other's name becomes another name of this one, and both are known to have been read where they were.
     */
    public Actor and(Actor other) {
        var otherAttributes = new HashMap<>(other.attributes);
        otherAttributes.putAll(attributes);
        return new Actor(
                id,
                name,
                acronym.or(other::acronym),
                kind.or(other::kind),
                sector.or(other::sector),
                level.or(other::level),
                territory.or(other::territory),
                openness.or(other::openness),
                mission.or(other::mission),
                otherNames(other),
                nameOnly && other.nameOnly,
                otherAttributes,
                Stream.concat(rows.stream(), other.rows.stream()).distinct().toList());
    }

    private List<String> otherNames(Actor other) {
        var names = new LinkedHashSet<>(aliases);
        names.add(other.name);
        other.acronym.ifPresent(names::add);
        names.addAll(other.aliases);
        names.remove(name);
        acronym.or(other::acronym).ifPresent(names::remove);
        return List.copyOf(names);
    }
}
