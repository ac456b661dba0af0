package org.tisserand.findings;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tisserand.model.Actor;
import org.tisserand.model.Facts;
import org.tisserand.model.Finding;
import org.tisserand.model.Subject;
import org.tisserand.model.Territory;

/**
 * Kinds of place: in which setting each actor and territory is, which are small, and which are like one another, for lists
 * in which small places keep their part.
 *
 * <p>A setting is the code told of the territory (sheet Territories, column « Rural/urbain »), else one that follows from
 * its inhabitants: under 2,000 {@code rural}, under 10,000 {@code semi-rural}, under 100,000 {@code urban}, else
 * {@code metropolitan}. An MRC, a district or a region of which none is told is {@link #WIDER}; an actor without a known
 * territory is {@link #UNKNOWN}. Thresholds are those of the population strata by which the Ministère des Affaires municipales
 * et de l'Habitation publishes municipal finances.
 */
public final class Strata {

    /** Of what holds several municipalities. */
    public static final String WIDER = "wider";

    /** Of what nobody said where it is. */
    public static final String UNKNOWN = "unknown";

    /** All settings, from the smallest places to the unknown, in the order of pages. */
    public static final List<String> SETTINGS =
            List.of("remote", "rural", "semi-rural", "urban", "metropolitan", WIDER, UNKNOWN);

    /** The parameter of every lens that makes a list: the least share of it that small places have, if they are found. */
    public static final String SMALL = "small";

    /** Its value where none is asked for. */
    public static final double FAIR = 0.25;

    /** How many actors of a finding are compared, and with how many. */
    private static final int FEW = 3;

    private static final Set<String> SMALL_SETTINGS = Set.of("remote", "rural");
    private static final Set<String> WIDE_KINDS = Set.of("mrc", "region", "health-region", "quebec", "province");

    private static final Comparator<String> ORDER =
            Comparator.comparingInt(Strata::order).thenComparing(Comparator.naturalOrder());

    private final Places places;
    private final Map<String, Territory> territories = new HashMap<>();
    private final Map<String, Actor> actors = new HashMap<>();

    private final Map<String, String> settings = new HashMap<>();
    private final Map<String, Map<String, List<Actor>>> kinds = new HashMap<>();

    public Strata(Facts facts) {
        this.places = new Places(facts);
        facts.territories().forEach(each -> territories.put(each.code(), each));
        facts.actors().forEach(each -> actors.put(each.id(), each));
        Set<String> holding = new HashSet<>();
        facts.territories().forEach(each -> each.parent().map(places::code).ifPresent(holding::add));
        territories.forEach((code, each) -> settings.put(code, setting(each, holding.contains(code))));
    }

    private static String setting(Territory place, boolean holdsAnother) {
        boolean wide = holdsAnother || place.kind().map(WIDE_KINDS::contains).orElse(false);
        return place.setting().orElseGet(() -> wide ? WIDER : bySize(place.population()));
    }

    /** The setting of an actor's territory. */
    public String ofActor(String id) {
        return seat(id).map(this::ofPlace).orElse(UNKNOWN);
    }

    private Optional<String> seat(String actor) {
        return Optional.ofNullable(actors.get(actor)).flatMap(Actor::territory);
    }

    /** The setting of a territory told by code or name. */
    public String ofPlace(String told) {
        return settings.getOrDefault(places.code(told), UNKNOWN);
    }

    private static String bySize(OptionalDouble inhabitants) {
        if (inhabitants.isEmpty()) {
            return UNKNOWN;
        }
        double people = inhabitants.getAsDouble();
        return people < 2_000 ? "rural" : people < 10_000 ? "semi-rural" : people < 100_000 ? "urban" : "metropolitan";
    }

    /** Whether an actor's seat is rural, insular or remote. */
    public boolean isSmall(String actor) {
        return SMALL_SETTINGS.contains(ofActor(actor));
    }

    /** The same of a territory. */
    public boolean isSmallPlace(String told) {
        return SMALL_SETTINGS.contains(ofPlace(told));
    }

    /** The settings of the actors a finding is about, and of the territories it names; {@link #UNKNOWN} alone where it has neither. */
    public SortedSet<String> of(Finding finding) {
        SortedSet<String> settings =
                new TreeSet<>(Comparator.comparingInt(Strata::order).thenComparing(each -> each));
        for (Subject each : finding.subjects()) {
            if (each.type() == Subject.Type.ACTOR) {
                settings.add(ofActor(each.id()));
            } else if (each.type() == Subject.Type.TERRITORY) {
                settings.add(ofPlace(each.id()));
            }
        }
        if (settings.isEmpty()) {
            settings.add(UNKNOWN);
        }
        return settings;
    }

    /**
     * One kind of place.
     *
     * @param setting  its code
     * @param actors   how many actors are there
     * @param findings how many of some findings speak of one of them, or of such a place
     */
    public record Stratum(String setting, long actors, long findings) {}

    /** The kinds of place that hold an actor or are spoken of, in the order of {@link #SETTINGS}. */
    public List<Stratum> among(List<Finding> findings) {
        SortedMap<String, Long> seats = new TreeMap<>(ORDER);
        SortedMap<String, Long> spoken = new TreeMap<>(ORDER);
        actors.keySet().forEach(each -> seats.merge(ofActor(each), 1L, Long::sum));
        findings.forEach(finding -> of(finding).forEach(each -> spoken.merge(each, 1L, Long::sum)));
        SortedSet<String> all = new TreeSet<>(ORDER);
        all.addAll(seats.keySet());
        all.addAll(spoken.keySet());
        return all.stream()
                .map(each -> new Stratum(each, seats.getOrDefault(each, 0L), spoken.getOrDefault(each, 0L)))
                .toList();
    }

    /** Those findings that speak of a kind of place. */
    public List<Finding> in(String setting, List<Finding> findings) {
        return findings.stream().filter(each -> of(each).contains(setting)).toList();
    }

    /** Whether it is a setting at all: one of {@link #SETTINGS}, or a person's own word. */
    public boolean knows(String setting) {
        return SETTINGS.contains(setting) || settings.containsValue(setting);
    }

    private static int order(String setting) {
        int place = SETTINGS.indexOf(setting);
        return place < 0 ? SETTINGS.indexOf(WIDER) : place;
    }

    /**
     * The first of a list, among them the least share of small places that the parameter {@link #SMALL} asks for, where there are
     * as many; in the order of the list.
     */
    public static <T> List<T> fairly(List<T> inOrder, Predicate<T> small, int most, Parameters parameters) {
        int reserved =
                (int) Math.ceil(Math.max(0, Math.min(1, parameters.get(SMALL, FAIR))) * Math.max(0, most) - 1e-9);
        Set<Integer> chosen = new LinkedHashSet<>();
        for (int i = 0; i < inOrder.size() && chosen.size() < reserved; i++) {
            if (small.test(inOrder.get(i))) {
                chosen.add(i);
            }
        }
        for (int i = 0; i < inOrder.size() && chosen.size() < most; i++) {
            chosen.add(i);
        }
        return chosen.stream().sorted().map(inOrder::get).toList();
    }

    /** Of findings already made, those that people did not set aside, as fairly. */
    public List<Finding> kept(Stream<Finding> told, int most, Parameters parameters) {
        return fairly(told.filter(parameters::admits).toList(), this::speaksOfSmall, most, parameters);
    }

    private boolean speaksOfSmall(Finding finding) {
        return of(finding).stream().anyMatch(SMALL_SETTINGS::contains);
    }

    /**
     * A small place's actor with those that it may be compared with.
     *
     * @param peers at least one, alphabetically
     */
    public record Compared(Actor actor, List<Actor> peers) {}

    /** Of the first few actors in small places that a finding is about, those that have peers; three peers at most each. */
    public List<Compared> peers(Finding finding) {
        return finding.subjects().stream()
                .filter(each -> each.type() == Subject.Type.ACTOR && isSmall(each.id()))
                .map(Subject::id)
                .distinct()
                .flatMap(id -> Optional.ofNullable(actors.get(id)).stream())
                .map(each -> new Compared(each, peers(each.id(), FEW)))
                .filter(each -> !each.peers().isEmpty())
                .limit(FEW)
                .toList();
    }

    /**
     * Other actors of the same kind whose territory is in the same setting, those of like population first, told alphabetically:
     * whom a small place may be compared with. None where setting or kind is not known.
     */
    public List<Actor> peers(String actor, int most) {
        Optional<String> kind = Optional.ofNullable(actors.get(actor)).flatMap(Actor::kind);
        String setting = ofActor(actor);
        if (kind.isEmpty() || setting.equals(UNKNOWN)) {
            return List.of();
        }
        double size = logSize(actor);
        return ofKind(kind.get()).getOrDefault(setting, List.of()).stream()
                .filter(each -> !each.id().equals(actor))
                .sorted(Comparator.comparingDouble((Actor each) -> Math.abs(logSize(each.id()) - size))
                        .thenComparing(Names.alphabetical()))
                .limit(most)
                .sorted(Names.alphabetical())
                .toList();
    }

    /** Of a kind, the actors of each setting. */
    private Map<String, List<Actor>> ofKind(String kind) {
        return kinds.computeIfAbsent(kind, code -> actors.values().stream()
                .filter(each -> each.kind().filter(code::equals).isPresent())
                .collect(Collectors.groupingBy(each -> ofActor(each.id()))));
    }

    private double logSize(String actor) {
        return seat(actor)
                .map(places::code)
                .map(territories::get)
                .map(each -> Math.log10(1 + each.population().orElse(0)))
                .orElse(0.0);
    }
}
