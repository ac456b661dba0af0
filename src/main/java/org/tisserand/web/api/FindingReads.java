package org.tisserand.web.api;

import java.util.List;
import org.tisserand.findings.Lens;
import org.tisserand.findings.Lenses;
import org.tisserand.findings.Parameters;
import org.tisserand.findings.Strata;
import org.tisserand.model.Finding;
import org.tisserand.report.Naming;
import org.tisserand.web.Asked;

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
        Lens lens = call.asked().lens();
        var strata = new Strata(call.scene().facts());
        List<Finding> found =
                call.scene().findings(lens, call.recipe(), call.asked().parameters(lens, call.scene()));
        List<FindingView> findings = call.asked().inSetting(strata, found).stream()
                .map(each -> FindingView.of(each, naming, strata, call.scene().decisions()))
                .toList();
        return Listing.of(findings, call.scene(), call.recipe(), lens.source());
    }

    static Object finding(Call call) {
        Asked asked = call.asked();
        Finding finding = asked.finding(asked.lens(), call.path("id")).apply(call.scene());
        return FindingView.of(
                finding,
                new Naming(call.scene().facts()),
                new Strata(call.scene().facts()),
                call.scene().decisions());
    }
}
