package org.tisserand;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.tisserand.model.Actor;
import org.tisserand.model.Collaboration;
import org.tisserand.model.Facets;
import org.tisserand.model.Facts;
import org.tisserand.model.Finding;
import org.tisserand.model.Goal;
import org.tisserand.model.Measure;
import org.tisserand.model.Need;
import org.tisserand.model.Offer;
import org.tisserand.model.Participation;
import org.tisserand.model.Period;
import org.tisserand.model.Resource;
import org.tisserand.model.RowRef;
import org.tisserand.model.Tie;
import org.tisserand.model.TieState;
import org.tisserand.network.Recipe;
import org.tisserand.network.Snapshot;

/**
 * Small networks written as text, one record a line. An actor's id is its name.
 *
 * <pre>
 * Ada–Bel                              a tie
 * Ada→Bel                              a tie that goes one way
 * Ada–Bel 2.5 absent funding 2020/2021 … of strength 2.5, declared absent, of kind funding, in these years
 * P1: Ada, Bel, Cyr 2020/2020          a collaboration and who takes part, in these years
 * Dan                                  an actor
 * Dan @health                          … of the sector health
 * # said by Ada                        not read
 * </pre>
 */
public final class Sketch {

    private final Map<String, Actor> actors = new TreeMap<>();
    private final List<Tie> ties = new ArrayList<>();
    private final List<Collaboration> collaborations = new ArrayList<>();
    private final List<Participation> participations = new ArrayList<>();
    private int row;

    private Sketch() {}

    public static Facts facts(String text) {
        var sketch = new Sketch();
        text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .forEach(sketch::read);
        return sketch.facts();
    }

    /** The network of the text by the default recipe. */
    public static Snapshot network(String text) {
        return Snapshot.of(facts(text), Recipe.DEFAULT);
    }

    /** A network kept in {@code src/test/resources/networks}. */
    public static String kept(String name) {
        try (InputStream in = Sketch.class.getResourceAsStream("/networks/" + name + ".txt")) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same network, each tie of strength 1. */
    public static String unweighted(String text) {
        return text.replaceAll("(?m)^([^# ]+–[^ ]+) .*$", "$1");
    }

    /** The same facts at another data version, with other ties. */
    public static Facts changed(Facts facts, long version, List<Tie> ties) {
        return new Facts(
                version,
                facts.actors(),
                ties,
                facts.territories(),
                facts.collaborations(),
                facts.participations(),
                facts.scopes(),
                facts.offers(),
                facts.needs(),
                facts.resources(),
                facts.goals(),
                facts.mandates(),
                facts.responses(),
                facts.sources());
    }

    /** The number that a finding gives; not a number where it gives none. */
    public static double measure(Finding finding, String id) {
        return finding.measures().stream()
                .filter(each -> each.id().equals(id))
                .map(Measure::value)
                .findFirst()
                .orElseThrow()
                .asDouble()
                .orElse(Double.NaN);
    }

    private Facts facts() {
        return new Facts(
                1,
                List.copyOf(actors.values()),
                ties,
                List.of(),
                collaborations,
                participations,
                List.of(),
                List.<Offer>of(),
                List.<Need>of(),
                List.<Resource>of(),
                List.<Goal>of(),
                List.of(),
                List.of(),
                List.of());
    }

    private void read(String line) {
        row++;
        if (line.contains(":")) {
            readCollaboration(line);
        } else if (line.contains("–") || line.contains("→")) {
            readTie(line);
        } else {
            readActor(line);
        }
    }

    private void readActor(String line) {
        String[] parts = line.split(" @", -1);
        Optional<String> sector = parts.length > 1 ? Optional.of(parts[1]) : Optional.empty();
        actors.put(parts[0], actor(parts[0], sector));
    }

    private void readTie(String line) {
        String[] words = line.split(" ", -1);
        String[] ends = words[0].split("[–→]", -1);
        boolean directed = words[0].contains("→");
        for (String end : ends) {
            actors.computeIfAbsent(end, name -> actor(name, Optional.empty()));
        }
        var kind = "tie";
        var state = TieState.PRESENT;
        var strength = OptionalDouble.empty();
        var period = Period.UNKNOWN;
        for (String word : List.of(words).subList(1, words.length)) {
            if (word.equals("absent") || word.equals("unknown")) {
                state = word.equals("absent") ? TieState.ABSENT : TieState.UNKNOWN;
            } else if (word.contains("/")) {
                period = years(word);
            } else if (Character.isDigit(word.charAt(0))) {
                strength = OptionalDouble.of(Double.parseDouble(word));
            } else {
                kind = word;
            }
        }
        ties.add(new Tie(
                ends[0], ends[1], kind, state, strength, directed, Optional.empty(), period, Map.of(), row("Liens")));
    }

    private void readCollaboration(String line) {
        String[] parts = line.split(": ", -1);
        int last = parts[1].lastIndexOf(' ');
        boolean dated = parts[1].substring(last + 1).contains("/");
        Period period = dated ? years(parts[1].substring(last + 1)) : Period.UNKNOWN;
        String members = dated ? parts[1].substring(0, last) : parts[1];
        collaborations.add(new Collaboration(
                parts[0], parts[0], Optional.empty(), Facets.UNKNOWN, period, false, Map.of(), row("Collaborations")));
        for (String name : members.split(", ", -1)) {
            actors.computeIfAbsent(name, id -> actor(id, Optional.empty()));
            participations.add(new Participation(
                    parts[0], name, Optional.empty(), Period.UNKNOWN, Map.of(), row("Participations")));
        }
    }

    private Actor actor(String name, Optional<String> sector) {
        return new Actor(
                name,
                name,
                Optional.empty(),
                Optional.empty(),
                sector,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                false,
                Map.of(),
                List.of(row("Acteurs")));
    }

    private RowRef row(String sheet) {
        return new RowRef("000000000000", sheet, row);
    }

    /** {@code 2020/2021}: from the first day of the one to the last of the other. */
    public static Period years(String text) {
        String[] ends = text.split("/", -1);
        return Period.between(
                LocalDate.of(Integer.parseInt(ends[0]), 1, 1), LocalDate.of(Integer.parseInt(ends[1]), 12, 31));
    }
}
