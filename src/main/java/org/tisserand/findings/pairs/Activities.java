package org.tisserand.findings.pairs;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.tisserand.findings.Places;
import org.tisserand.model.Collaboration;
import org.tisserand.model.Facts;
import org.tisserand.model.Participation;
import org.tisserand.model.Period;
import org.tisserand.network.Snapshot;

/** The activities that began before a day, of whatever size, with what they bear. */
final class Activities {

    private static final double HALF_LIFE = 3;

    private final Snapshot network;
    private final Places places;
    private final LocalDate day;

    private Activities(Snapshot network, Places places, LocalDate day) {
        this.network = network;
        this.places = places;
        this.day = day;
    }

    /** Those of the recipe's period that someone took part in, by id; what began on {@code day} or after is left out. */
    static List<Activity> of(Facts facts, Snapshot network, Places places, LocalDate day) {
        Map<String, Map<Integer, Participation>> parts = new HashMap<>();
        for (Participation each : facts.participations()) {
            if (each.period().overlaps(network.recipe().period())) {
                parts.computeIfAbsent(each.collaboration(), id -> new TreeMap<>())
                        .putIfAbsent(network.vertex(each.actor()).orElseThrow(), each);
            }
        }
        var activities = new Activities(network, places, day);
        return facts.collaborations().stream()
                .filter(each -> parts.containsKey(each.id()) && activities.isBefore(each))
                .map(each -> activities.activity(each, parts.getOrDefault(each.id(), Map.of())))
                .toList();
    }

    /**
     * The day that the facts speak up to: the first of January after the latest start of a collaboration; 1970 where none
     * is dated.
     */
    static LocalDate reference(Facts facts) {
        return facts.collaborations().stream()
                .flatMap(each -> began(each.period()).stream())
                .max(LocalDate::compareTo)
                .map(last -> LocalDate.of(last.getYear() + 1, 1, 1))
                .orElse(LocalDate.EPOCH);
    }

    private boolean isBefore(Collaboration each) {
        return each.period().overlaps(network.recipe().period())
                && began(each.period()).map(start -> start.isBefore(day)).orElse(true);
    }

    private static Optional<LocalDate> began(Period period) {
        return period.start().or(period::end);
    }

    private Activity activity(Collaboration told, Map<Integer, Participation> parts) {
        return new Activity(
                told,
                List.copyOf(parts.values()),
                List.copyOf(parts.keySet()),
                began(told.period()).map(this::recency).orElse(1.0),
                features(told));
    }

    private double recency(LocalDate start) {
        return Math.pow(2, -(years(day) - years(start)) / HALF_LIFE);
    }

    /** Years with their fraction, so that a year is one whatever its days. */
    private static double years(LocalDate date) {
        return date.getYear() + (date.getDayOfYear() - 1.0) / date.lengthOfYear();
    }

    private SortedSet<Feature> features(Collaboration told) {
        SortedSet<Feature> features = new TreeSet<>();
        told.facets().objects().forEach(each -> features.add(new Feature(Feature.Kind.OBJECT, each)));
        told.facets()
                .territories()
                .forEach(each -> features.add(new Feature(Feature.Kind.TERRITORY, places.code(each))));
        var text = new ArrayList<>(List.of(told.name()));
        told.purpose().ifPresent(text::add);
        Stems.of(String.join(" ", text)).forEach(each -> features.add(new Feature(Feature.Kind.WORD, each)));
        return features;
    }
}
