package org.tisserand.web.api;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tisserand.findings.Lens;

/** What a lens asks, needs and does, and how many findings it gives. */
public record LensView(
        String id,
        String theme,
        Label name,
        Label question,
        Label method,
        Label unlocks,
        List<String> sheets,
        Map<String, Double> parameters,
        String source,
        int findings) {

    static LensView of(Lens lens, int findings) {
        String key = "lens." + lens.id() + ".";
        return new LensView(
                lens.id(),
                lens.theme().key(),
                Label.key(key + "name"),
                Label.key(key + "question"),
                Label.key(key + "method"),
                Label.key(key + "unlocks"),
                lens.sheets(),
                new TreeMap<>(lens.defaults()),
                lens.source(),
                findings);
    }
}
