package org.tisserand.layout;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tisserand.Scenery;
import org.tisserand.layout.Positions.Point;
import org.tisserand.model.Facts;
import org.tisserand.network.Recipe;
import org.tisserand.network.Snapshot;

import static org.assertj.core.api.Assertions.assertThat;

class SpringLayoutTest {

    private static final Snapshot TWO_TRIANGLES = snapshot(Scenery.facts("""
            a1
            a2
            a3
            b1
            b2
            b3
            z
            a1–a2
            a2–a3
            a1–a3
            b1–b2
            b2–b3
            b1–b3
            """));

    @Test
    void theSameSnapshotGivesTheSameBits() {
        assertThat(SpringLayout.of(TWO_TRIANGLES)).isEqualTo(SpringLayout.of(TWO_TRIANGLES));
    }

    @Test
    void everyActorHasAPlaceInTheUnitSquareAndNoTwoShareOne() {
        List<Point> points = SpringLayout.of(TWO_TRIANGLES).points();

        assertThat(points).hasSize(7).doesNotHaveDuplicates().allSatisfy(point -> {
            assertThat(point.x()).isBetween(0.0, 1.0);
            assertThat(point.y()).isBetween(0.0, 1.0);
        });
    }

    @Test
    void connectedPartsLieApart() {
        List<Point> points = SpringLayout.of(TWO_TRIANGLES).points();

        double within = Math.max(distance(points, 0, 1), Math.max(distance(points, 0, 2), distance(points, 1, 2)));
        assertThat(distance(points, 0, 3)).isGreaterThan(within / 2);
        assertThat(overlap(points.subList(0, 3), points.subList(3, 6))).isFalse();
    }

    @Test
    void anIsolateLiesBelowAllOthers() {
        List<Point> points = SpringLayout.of(TWO_TRIANGLES).points();

        assertThat(points.subList(0, 6)).allSatisfy(point -> assertThat(point.y())
                .isLessThan(points.get(6).y()));
    }

    @Test
    void anEmptyNetworkHasNoPlaces() {
        assertThat(SpringLayout.of(snapshot(Facts.empty())).points()).isEmpty();
    }

    @Test
    void aSingleActorStandsInTheMiddle() {
        assertThat(SpringLayout.of(snapshot(Scenery.facts("a"))).points()).containsExactly(new Point(0.5, 0.5));
    }

    @Test
    void stepsGrowFewerAsTheNetworkGrows() {
        assertThat(Springs.steps(100, 300)).isEqualTo(400);
        assertThat(Springs.steps(2_776, 30_000)).isEqualTo(80);
    }

    private static Snapshot snapshot(Facts facts) {
        return Snapshot.of(facts, Recipe.DEFAULT);
    }

    private static double distance(List<Point> points, int a, int b) {
        return Math.hypot(
                points.get(a).x() - points.get(b).x(),
                points.get(a).y() - points.get(b).y());
    }

    private static boolean overlap(List<Point> some, List<Point> others) {
        double right = some.stream().mapToDouble(Point::x).max().orElseThrow();
        double left = others.stream().mapToDouble(Point::x).min().orElseThrow();
        double bottom = some.stream().mapToDouble(Point::y).max().orElseThrow();
        double top = others.stream().mapToDouble(Point::y).min().orElseThrow();
        return right >= left && bottom >= top;
    }
}
