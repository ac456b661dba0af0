package org.tisserand.web.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tisserand.findings.Lens;
import org.tisserand.findings.Parameters;
import org.tisserand.model.Finding;
import org.tisserand.web.Asked;
import org.tisserand.web.LongWork;

/** All that one lens found, and how it looked. */
public final class LensSheet {

    private LensSheet() {}

    /** What the page shows. */
    public record View(
            String id,
            String name,
            String question,
            String method,
            String source,
            Map<String, Double> parameters,
            List<FindingLine> findings,
            Optional<MetricSheet.Waiting> waiting) {}

    static View of(Pages.Ask ask) {
        Lens lens = new Asked(ask.ctx()).lens();
        String key = "lens." + lens.id() + ".";
        Parameters asked = new Asked(ask.ctx()).parameters(lens);
        LongWork.Pending<List<Finding>> found =
                ask.work().findings(ask.scene(), lens, ask.recipe(), asked, Waits.SHORT);
        var parameters = new TreeMap<>(lens.defaults());
        parameters.putAll(asked.values());
        return new View(
                lens.id(),
                ask.shell().say(key + "name"),
                ask.shell().say(key + "question"),
                ask.shell().say(key + "method"),
                lens.source(),
                parameters,
                found.value().orElse(List.of()).stream()
                        .map(finding ->
                                FindingLine.of(finding, ask.shell(), ask.scene().decisions()))
                        .toList(),
                Waits.of(found));
    }
}
