package org.tisserand.network;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.tisserand.model.Facts;
import org.tisserand.model.Response;

/**
 * Who answered the last wave of the survey. Where no survey is told, everyone counts as heard; so it is where the network is
 * made of shared collaborations alone, of which a survey on ties does not tell.
 */
public final class Hearing {

    private static final double ENOUGH = 0.7;

    private final boolean surveyed;
    private final int asked;
    private final boolean[] heard;

    private Hearing(boolean surveyed, int asked, boolean[] heard) {
        this.surveyed = surveyed;
        this.asked = asked;
        this.heard = heard;
    }

    /** An actor that the wave does not name was not heard. Cost: O(n + r) for r responses. */
    public static Hearing of(Facts facts, Snapshot snapshot) {
        List<Response> wave = snapshot.recipe().projection() == Projection.PARTICIPATIONS
                ? List.of()
                : Response.ofLastWave(facts.responses());
        boolean[] heard = new boolean[snapshot.vertexCount()];
        Arrays.fill(heard, wave.isEmpty());
        for (Response each : wave) {
            boolean answered = each.status() == Response.Status.ANSWERED || each.status() == Response.Status.PARTIAL;
            snapshot.vertex(each.actor()).ifPresent(v -> heard[v] |= answered);
        }
        long asked = wave.stream()
                .filter(each -> each.status() != Response.Status.NOT_ASKED)
                .map(Response::actor)
                .filter(actor -> snapshot.vertex(actor).isPresent())
                .distinct()
                .count();
        return new Hearing(!wave.isEmpty(), (int) asked, heard);
    }

    /** Whether anyone was asked at all. */
    public boolean surveyed() {
        return surveyed;
    }

    /** Whether the actor answered; true for all where there was no survey. */
    public boolean heard(int vertex) {
        return heard[vertex];
    }

    /** How many actors the wave was put to; 0 where there was no survey. */
    public int askedCount() {
        return asked;
    }

    public int heardCount() {
        return (int) IntStream.range(0, heard.length).filter(v -> heard[v]).count();
    }

    public int silentCount() {
        return heard.length - heardCount();
    }

    /** Whether so many did not answer, more than three in ten, that no more than what each one tells can be read. */
    public boolean tooFew() {
        return surveyed && heardCount() < ENOUGH * heard.length;
    }
}
