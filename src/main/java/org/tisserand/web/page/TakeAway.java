package org.tisserand.web.page;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tisserand.ingest.export.Dialect;
import org.tisserand.ingest.export.Format;
import org.tisserand.ingest.export.Formats;
import org.tisserand.model.Facts;

/**
 * A form in which all data can be taken away.
 *
 * @param name    of the form
 * @param use     what it is for
 * @param leftOut what it has no place for, or that there is nothing
 * @param links   to download it
 */
public record TakeAway(String name, String use, String leftOut, List<DataPages.Link> links) {

    public TakeAway {
        links = List.copyOf(links);
    }

    /** Every form in the order of the registry; none where there is nothing to take. */
    static List<TakeAway> all(Shell shell, Facts facts) {
        return facts.isEmpty()
                ? List.of()
                : Formats.ALL.stream().map(format -> of(shell, format, facts)).toList();
    }

    private static TakeAway of(Shell shell, Format format, Facts facts) {
        String left = format.leftOut(facts).entrySet().stream()
                .map(each -> shell.say("export.rows", each.getKey().name(shell.language()), each.getValue()))
                .collect(Collectors.joining(", "));
        return new TakeAway(
                format.name(shell.language()),
                shell.say("format." + format.ending() + ".use"),
                left.isEmpty() ? shell.say("data.export.nothing-left") : shell.say("data.export.left-out", left),
                links(shell, format));
    }

    private static List<DataPages.Link> links(Shell shell, Format format) {
        String address =
                "/api/v1/data." + format.ending() + "?lang=" + shell.language().code();
        return format.equals(Formats.CSV)
                ? Stream.of(Dialect.values())
                        .map(each -> new DataPages.Link(
                                shell.say("data.export." + each.code()), address + "&dialect=" + each.code()))
                        .toList()
                : List.of(new DataPages.Link(shell.say("data.export.take"), address));
    }
}
