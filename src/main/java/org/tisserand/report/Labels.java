package org.tisserand.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tisserand.layout.Positions.Point;

/** Which names a picture bears: the largest actors first, each where it covers no other name nor more than one dot; the others say it on hover. */
final class Labels {

    private static final int MOST = 40;
    private static final int LETTERS = 26;
    private static final double LETTER_WIDTH = 6.4;
    private static final double LINE = 15;
    private static final int DOTS = 1;

    private Labels() {}

    /** A name and where its text begins, on its base line. */
    record Label(String text, double x, double y) {

        private boolean covers(Label other) {
            return x < other.x + other.width() && other.x < x + width() && y - LINE < other.y && other.y - LINE < y;
        }

        private boolean covers(Point dot, double radius) {
            double acrossTo = dot.x() - Math.max(x, Math.min(dot.x(), x + width() - 6));
            double downTo = dot.y() - Math.max(y - LINE + 4, Math.min(dot.y(), y + 2));
            return acrossTo * acrossTo + downTo * downTo < radius * radius;
        }

        private double width() {
            return text.length() * LETTER_WIDTH + 6;
        }
    }

    static List<Label> choose(Picture picture, Frame frame, double width) {
        List<Label> chosen = new ArrayList<>();
        int most = picture.framed() ? MOST : MOST / 3;
        IntStream.range(0, picture.snapshot().vertexCount())
                .filter(picture::shows)
                .boxed()
                .sorted(Comparator.comparingDouble(v -> -picture.sizes().get(v)))
                .limit(2L * most)
                .forEach(vertex -> free(picture, frame, vertex, width, chosen).ifPresent(chosen::add));
        return chosen.subList(0, Math.min(most, chosen.size()));
    }

    private static Optional<Label> free(Picture picture, Frame frame, int vertex, double ink, List<Label> chosen) {
        String text = cut(picture.snapshot().actor(vertex).name(), LETTERS);
        Point at = frame.place(vertex);
        double gap = picture.radius(vertex) + 4;
        double width = text.length() * LETTER_WIDTH;
        return Stream.of(
                        new Label(text, at.x() + gap, at.y() + 4),
                        new Label(text, at.x() - gap - width, at.y() + 4),
                        new Label(text, at.x() - width / 2, at.y() - gap - 2),
                        new Label(text, at.x() - width / 2, at.y() + gap + 11))
                .filter(label -> label.x() > 2 && label.x() + label.width() < ink - 2)
                .filter(label -> chosen.stream().noneMatch(label::covers))
                .map(label -> new Fit(label, dots(picture, frame, vertex, label)))
                .filter(fit -> fit.dots() <= DOTS)
                .min(Comparator.comparingLong(Fit::dots))
                .map(Fit::label);
    }

    /** A place for a name, and how many dots of others it would cover. */
    private record Fit(Label label, long dots) {}

    private static long dots(Picture picture, Frame frame, int vertex, Label label) {
        return IntStream.range(0, picture.snapshot().vertexCount())
                .filter(v -> v != vertex && picture.shows(v) && label.covers(frame.place(v), picture.radius(v)))
                .count();
    }

    /** A text cut to a length, the cut shown. */
    static String cut(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length - 1).strip() + "…";
    }
}
