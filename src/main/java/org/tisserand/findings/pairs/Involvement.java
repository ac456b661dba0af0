package org.tisserand.findings.pairs;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Which activities each actor takes part in. Memory: 4 bytes a part. */
final class Involvement {

    private final List<Activity> activities;
    private final List<int[]> places;

    Involvement(int actors, List<Activity> activities) {
        List<IntStream.Builder> met = new ArrayList<>();
        for (int v = 0; v < actors; v++) {
            met.add(IntStream.builder());
        }
        for (int i = 0; i < activities.size(); i++) {
            for (int member : activities.get(i).members()) {
                met.get(member).add(i);
            }
        }
        this.activities = activities;
        this.places = met.stream().map(each -> each.build().toArray()).toList();
    }

    /** Those of one actor, in the order of all activities. */
    Stream<Activity> of(int v) {
        return IntStream.of(places.get(v)).mapToObj(activities::get);
    }

    /** Those of one or the other, each once, in the order of all activities. */
    Stream<Activity> ofEither(int a, int b) {
        return IntStream.concat(IntStream.of(places.get(a)), IntStream.of(places.get(b)))
                .sorted()
                .distinct()
                .mapToObj(activities::get);
    }
}
