package org.tisserand.report.document;

import java.util.List;
import org.tisserand.model.Words;

/**
 * A report as XHTML that is HTML too: the article that pages show and paper bears. Names enter as text alone, and it has no
 * style, script or link that leads out of it.
 */
public final class Xhtml {

    private final Document document;
    private final Words words;
    private final Xml xml = new Xml();

    private Xhtml(Document document) {
        this.document = document;
        this.words = Words.in(document.language());
    }

    /** The article alone. */
    public static String article(Document document) {
        var xhtml = new Xhtml(document);
        xhtml.write();
        return xhtml.xml.finish();
    }

    /** A whole file that needs nothing beside it: {@code css} is in it, and it may fetch nothing. */
    public static String page(Document document, String css) {
        String head = new Xml().leaf("title", document.title()).finish();
        return """
                <!DOCTYPE html>
                <html xmlns="http://www.w3.org/1999/xhtml" lang="%1$s" xml:lang="%1$s">
                <head>
                <meta charset="utf-8"/>
                <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"/>
                <meta name="viewport" content="width=device-width, initial-scale=1"/>
                <meta name="description" content="Tisserand"/>
                %2$s
                <style>
                %3$s</style>
                </head>
                <body class="paper-alone">
                <main>%4$s</main>
                </body>
                </html>
                """.formatted(document.language().code(), head, css, article(document));
    }

    private void write() {
        xml.open("article", "class", "paper");
        xml.leaf("p", document.kind(), "class", "paper-kind");
        xml.leaf("h1", document.title());
        lines(document.about(), "about");
        document.sections().forEach(this::section);
        xml.close();
    }

    private void section(Section section) {
        xml.open("section", "id", section.id(), "class", "paper-" + section.id());
        xml.leaf("h2", section.heading());
        section.blocks().forEach(block -> block(section, block));
        xml.close();
    }

    private void block(Section section, Block block) {
        if (block instanceof Block.Text text) {
            xml.leaf("p", text.text());
        } else if (block instanceof Block.Statement statement) {
            xml.leaf("p", statement.text(), "class", "paper-statement");
        } else if (block instanceof Block.Pairs pairs) {
            heading(section, pairs.title());
            lines(pairs.lines(), "pairs");
        } else if (block instanceof Block.Grid grid) {
            heading(section, grid.title());
            grid(grid);
        } else if (block instanceof Block.Figure figure) {
            xml.open("div", "class", "paper-figure").set(figure.svg()).close();
            xml.leaf("p", figure.alternative(), "class", "paper-small");
        } else if (block instanceof Block.Room room) {
            room(room);
        }
    }

    private void heading(Section section, String title) {
        if (!title.isEmpty() && !title.equals(section.heading())) {
            xml.leaf("h3", title);
        }
    }

    private void lines(List<Line> lines, String look) {
        xml.open("dl", "class", "paper-" + look);
        for (Line line : lines) {
            xml.leaf("dt", line.label()).leaf("dd", line.text());
        }
        xml.close();
    }

    private void grid(Block.Grid grid) {
        if (grid.rows().isEmpty()) {
            xml.leaf("p", words.text("document.no-rows"));
        } else if (grid.onPaper() == 0) {
            xml.leaf("p", words.text("document.counted", grid.rows().size()));
        } else {
            table(grid);
        }
        int more = grid.rows().size() - grid.onPaper();
        if (grid.onPaper() > 0 && more > 0) {
            xml.leaf("p", words.text("document.more", more), "class", "paper-small");
        }
    }

    private void table(Block.Grid grid) {
        String name = grid.title().isEmpty() ? words.text("document.table") : grid.title();
        xml.open("div", "class", "scroll", "tabindex", "0", "role", "region", "aria-label", name)
                .open("table", "title", grid.title());
        xml.open("thead").open("tr");
        grid.headings().forEach(heading -> xml.leaf("th", heading, "scope", "col"));
        xml.close().close().open("tbody");
        grid.rows().stream().limit(grid.onPaper()).forEach(this::row);
        xml.close().close().close();
    }

    private void row(List<Cell> cells) {
        xml.open("tr");
        xml.leaf("th", cells.get(0).text(), "scope", "row");
        for (Cell cell : cells.subList(1, cells.size())) {
            if (cell.number().isPresent()) {
                xml.leaf("td", cell.text(), "class", "number");
            } else {
                xml.leaf("td", cell.text());
            }
        }
        xml.close();
    }

    private void room(Block.Room room) {
        xml.open("div", "class", "paper-room");
        for (int i = 0; i < room.rows(); i++) {
            xml.leaf("div", "\u00a0", "class", "paper-rule");
        }
        xml.close();
    }
}
