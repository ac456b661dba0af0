package org.tisserand.web.api;

import java.util.List;
import org.tisserand.findings.Lens;
import org.tisserand.findings.Lenses;
import org.tisserand.findings.Parameters;
import org.tisserand.model.Finding;
import org.tisserand.web.Naming;
import org.tisserand.web.Refusal;

/** The registry of lenses, and what each finds. */
final class FindingReads {

    private FindingReads() {}

    static Object lenses(Call call) {
        List<LensView> lenses = Lenses.ALL.stream()
                .map(lens -> LensView.of(
                        lens,
                        call.scene()
                                .findings(lens, call.recipe(), Parameters.DEFAULT)
                                .size()))
                .toList();
        return Listing.of(lenses, call.scene(), call.recipe(), "registry of lenses");
    }

    static Object findings(Call call) {
        var naming = new Naming(call.scene().facts());
        List<FindingView> findings =
                found(call).stream().map(each -> FindingView.of(each, naming)).toList();
        return Listing.of(findings, call.scene(), call.recipe(), lens(call).source());
    }

    static Object finding(Call call) {
        String id = call.path("id");
        Finding finding = found(call).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("finding", id));
        return FindingView.of(finding, new Naming(call.scene().facts()));
    }

    private static List<Finding> found(Call call) {
        Lens lens = lens(call);
        return call.scene().findings(lens, call.recipe(), call.asked().parameters(lens));
    }

    private static Lens lens(Call call) {
        String id = call.path("lens");
        return Lenses.find(id).orElseThrow(() -> Refusal.notFound("lens", id));
    }
}
