package org.tisserand.web.api;

import java.util.List;
import java.util.Locale;
import org.tisserand.model.Language;
import org.tisserand.model.Words;
import org.tisserand.report.MethodsStatement;
import org.tisserand.web.Materials;
import org.tisserand.web.OpenHome;

/** What a methods section must say of the network, in both languages. */
record MethodsRead(OpenHome home) {

    /** One thing to be told; {@code documented} is false where the data do not tell it. */
    record ItemView(String guideline, String domain, String id, Label name, Label text, boolean documented) {}

    Object answer(Call call) {
        var material = Materials.of(
                home, call.scene(), call.recipe(), call.scene().networkChance(call.recipe()), Words.in(Language.FR));
        List<ItemView> items = MethodsStatement.whole(material).parts().stream()
                .flatMap(part -> part.items().stream().map(item -> view(part, item)))
                .toList();
        return Listing.of(
                items,
                call.scene(),
                call.recipe(),
                "made from what was read and computed, by GRAND (https://doi.org/10.32614/CRAN.package.grand) and the"
                        + " domains of SoNHR (https://doi.org/10.1371/journal.pone.0285236)");
    }

    private static ItemView view(MethodsStatement.Part part, MethodsStatement.Item item) {
        return new ItemView(
                part.guideline().name().toLowerCase(Locale.ROOT),
                part.id(),
                item.id(),
                Label.key("methods." + item.id()),
                Label.phrase(item.text()),
                item.documented());
    }
}
