package org.tisserand;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.tisserand.model.Facts;
import org.tisserand.model.Period;
import org.tisserand.model.Response;
import org.tisserand.model.RowRef;

/** Facts to which a survey wave is added. */
public final class Survey {

    private Survey() {}

    /** Everyone was asked, and all but {@code silent} answered. */
    public static Facts answeredBut(Facts facts, Collection<String> silent) {
        List<Response> responses = facts.actors().stream()
                .map(actor -> new Response(
                        "2026",
                        actor.id(),
                        silent.contains(actor.id()) ? Response.Status.NOT_REACHED : Response.Status.PARTIAL,
                        Period.UNKNOWN,
                        Map.of(),
                        new RowRef("test", "Enquête", 2)))
                .toList();
        return facts.withResponses(responses);
    }
}
