package org.tisserand.web.page;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Collator;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tisserand.findings.Lenses;
import org.tisserand.findings.Parameters;
import org.tisserand.findings.zones.WorkZones;
import org.tisserand.network.Snapshot;
import org.tisserand.report.document.Document;
import org.tisserand.report.document.Pdf;
import org.tisserand.report.document.Workbook;
import org.tisserand.report.document.Xhtml;
import org.tisserand.web.Addresses;
import org.tisserand.web.Assets;
import org.tisserand.web.Drawings;
import org.tisserand.web.LongWork;
import org.tisserand.web.Refusal;

/** « What do we present? »: the choice of a report, its preview, and the files to take away. */
public final class ReportPages {

    private static final Duration LONGEST = Duration.ofMinutes(10);
    private static final int LABEL = 110;

    private final Drawings drawings;

    ReportPages(Drawings drawings) {
        this.drawings = drawings;
    }

    /** One that can be chosen. */
    public record Choice(String value, String label, boolean chosen) {}

    /** A kind of report; {@code choices} are empty where there is nothing to choose among. */
    public record Kind(
            String what, String label, String hint, String parameter, List<Choice> choices, boolean chosen) {}

    /** A file to take away. */
    public record File(String label, String href) {}

    /** What the page shows; {@code alt} tells the picture of the network. */
    public record View(
            boolean empty,
            List<Kind> kinds,
            Optional<String> article,
            boolean awaitsChance,
            List<File> files,
            String alt) {}

    View view(Pages.Ask ask) {
        if (ask.scene().facts().isEmpty()) {
            return new View(true, List.of(), Optional.empty(), false, List.of(), "");
        }
        var wish = new ReportWish(ask, drawings, Duration.ZERO);
        Optional<String> article = wish.document().map(Xhtml::article);
        return new View(
                false,
                new Choosing(ask, wish.what().orElse("network")).kinds(),
                article,
                wish.awaitsChance(),
                article.isPresent() ? files(ask, wish.what().orElseThrow()) : List.of(),
                alt(ask));
    }

    private static String alt(Pages.Ask ask) {
        Snapshot network = ask.scene().snapshot(ask.recipe());
        return ask.shell().say("picture.alt", network.vertexCount(), network.edgeCount());
    }

    private static List<File> files(Pages.Ask ask, String what) {
        Shell shell = ask.shell();
        String query = Addresses.query(ask.ctx().queryParamMap(), "");
        List<File> files = new ArrayList<>();
        for (String form : List.of("pdf", "xlsx", "html")) {
            files.add(
                    new File(shell.say("reports." + form), PageId.REPORTS.path(shell.language()) + "/" + form + query));
        }
        if (what.equals("network")) {
            files.add(new File(shell.say("reports.svg"), shell.picture()));
        }
        return files;
    }

    /** The kinds of reports, and what each can be of. */
    private record Choosing(Pages.Ask ask, String what) {

        private List<Kind> kinds() {
            Shell shell = ask.shell();
            long kept = ReportWish.decided(ask.scene()).count();
            return List.of(
                    kind("network", shell.say("reports.network.hint"), "", List.of()),
                    kind("zone", none("zone", zones()), "zone", zones()),
                    kind("collaboration", none("collaboration", works()), "collaboration", works()),
                    kind("lens", "", "lens", lenses()),
                    kind("kept", shell.say("reports.kept.hint", kept), "", List.of()),
                    kind("methods", shell.say("reports.methods.hint"), "", List.of()));
        }

        private Kind kind(String each, String hint, String parameter, List<Choice> choices) {
            return new Kind(each, ask.shell().say("reports." + each), hint, parameter, choices, each.equals(what));
        }

        private String none(String kind, List<Choice> choices) {
            return choices.isEmpty() ? ask.shell().say("reports." + kind + ".none") : "";
        }

        private List<Choice> zones() {
            return ask.scene().findings(WorkZones.LENS, ask.recipe(), Parameters.DEFAULT).stream()
                    .filter(each -> !each.evidence().isEmpty())
                    .map(each -> choice("zone", each.id(), ask.shell().say(each.statement())))
                    .toList();
        }

        private List<Choice> works() {
            Comparator<Choice> byName = Comparator.comparing(
                    Choice::label, Collator.getInstance(ask.shell().language().locale()));
            return ask.scene().facts().collaborations().stream()
                    .map(each -> choice("collaboration", each.id(), each.name()))
                    .sorted(byName)
                    .toList();
        }

        private List<Choice> lenses() {
            return Lenses.ALL.stream()
                    .map(each -> choice("lens", each.id(), ask.shell().say("lens." + each.id() + ".name")))
                    .toList();
        }

        private Choice choice(String parameter, String value, String label) {
            String cut = label.length() <= LABEL
                    ? label
                    : label.substring(0, LABEL - 1).strip() + "…";
            return new Choice(value, cut, ask.shell().asked(parameter).equals(value));
        }
    }

    /** Sends the report as a file. */
    void send(Pages.Ask ask) {
        Form form = Form.of(ask.path("form"));
        LongWork.Pending<Optional<Document>> made = ask.work()
                .drawn(ask.scene(), LONGEST, scene -> new ReportWish(ask.from(scene), drawings, LONGEST).document());
        Document document = made.value()
                .orElseThrow(() -> new Refusal(409, "given-up"))
                .orElseThrow(() -> new Refusal(400, "no-report"));
        Context ctx = ask.ctx();
        ctx.header("Content-Disposition", "attachment; filename=\"" + name(ask, form) + "\"");
        ctx.contentType(form.type).result(form.written(document));
    }

    private static String name(Pages.Ask ask, Form form) {
        String what = ask.shell().asked("what").replaceAll("[^a-z]", "");
        return "tisserand-%s-v%d-%s.%s"
                .formatted(what, ask.scene().dataVersion(), LocalDate.now(ZoneId.systemDefault()), form.extension);
    }

    /** A kind of file. */
    private enum Form {
        PDF("pdf", "application/pdf") {
            @Override
            byte[] bytes(Document document) throws IOException {
                return Pdf.of(document, Assets.text("/web/paper.css") + Assets.text("/web/paper-pdf.css"));
            }
        },
        XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") {
            @Override
            byte[] bytes(Document document) throws IOException {
                return Workbook.of(document);
            }
        },
        HTML("html", "text/html;charset=utf-8") {
            @Override
            byte[] bytes(Document document) {
                return Xhtml.page(document, Assets.text("/web/paper.css")).getBytes(StandardCharsets.UTF_8);
            }
        };

        private final String extension;
        private final String type;

        Form(String extension, String type) {
            this.extension = extension;
            this.type = type;
        }

        abstract byte[] bytes(Document document) throws IOException;

        private byte[] written(Document document) {
            try {
                return bytes(document);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        static Form of(String extension) {
            for (Form each : values()) {
                if (each.extension.equals(extension)) {
                    return each;
                }
            }
            throw Refusal.notFound("form", extension);
        }
    }
}
