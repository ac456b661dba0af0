package org.tisserand.demo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Sheets as an .xlsx file, the same bytes on every machine: parts are stored without compression, whose bytes differ
 * between Java platforms, and bear one fixed time.
 *
 * <p>Headings are bold in a frozen row with filters, columns as wide as their text, whole numbers are numbers.
 */
final class Workbook {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006";
    private static final String SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final LocalDateTime WHEN = LocalDateTime.of(2026, 1, 1, 0, 0);

    /** Columns of whole numbers; elsewhere digits are codes or dates, and stay text. */
    private static final Set<String> NUMBERS = Set.of(
            "Force",
            "Population",
            "Quantité",
            "Urgence",
            "Capacité/an",
            "Capacité",
            "Coût fixe",
            "Coût unitaire",
            "Fiabilité");

    private Workbook() {}

    /** The first sheet holds {@code readme}, one line a row; the others the tables. */
    static byte[] of(List<String> readme, List<Table> tables) {
        var parts = new LinkedHashMap<String, String>();
        parts.put("[Content_Types].xml", contentTypes(tables.size() + 1));
        parts.put("_rels/.rels", relations(List.of("officeDocument"), List.of("xl/workbook.xml")));
        parts.put("xl/workbook.xml", workbook(tables));
        parts.put("xl/_rels/workbook.xml.rels", workbookRelations(tables.size() + 1));
        parts.put("xl/styles.xml", styles());
        parts.put("xl/worksheets/sheet1.xml", readme(readme));
        for (int i = 0; i < tables.size(); i++) {
            parts.put("xl/worksheets/sheet" + (i + 2) + ".xml", sheet(tables.get(i)));
        }
        return zip(parts);
    }

    private static byte[] zip(Map<String, String> parts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                byte[] content = (HEAD + part.getValue()).getBytes(StandardCharsets.UTF_8);
                zip.putNextEntry(stored(part.getKey(), content));
                zip.write(content);
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("A write to memory failed", e);
        }
        return bytes.toByteArray();
    }

    private static ZipEntry stored(String name, byte[] content) {
        var checksum = new CRC32();
        checksum.update(content);
        var entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(checksum.getValue());
        entry.setTimeLocal(WHEN);
        return entry;
    }

    private static String contentTypes(int sheets) {
        var xml = new StringBuilder("<Types xmlns=\"" + PACKAGE + "/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + override("workbook", "sheet.main")
                + override("styles", "styles"));
        for (int i = 1; i <= sheets; i++) {
            xml.append(override("worksheets/sheet" + i, "worksheet"));
        }
        return xml.append("</Types>").toString();
    }

    private static String override(String part, String type) {
        return "<Override PartName=\"/xl/" + part + ".xml\" ContentType=\"" + SPREADSHEET + type + "+xml\"/>";
    }

    private static String relations(List<String> types, List<String> targets) {
        var xml = new StringBuilder("<Relationships xmlns=\"" + PACKAGE + "/relationships\">");
        for (int i = 0; i < types.size(); i++) {
            xml.append("<Relationship Id=\"rId%d\" Type=\"%s/%s\" Target=\"%s\"/>"
                    .formatted(i + 1, OFFICE, types.get(i), targets.get(i)));
        }
        return xml.append("</Relationships>").toString();
    }

    private static String workbookRelations(int sheets) {
        var types = new ArrayList<String>();
        var targets = new ArrayList<String>();
        for (int i = 1; i <= sheets; i++) {
            types.add("worksheet");
            targets.add("worksheets/sheet" + i + ".xml");
        }
        types.add("styles");
        targets.add("styles.xml");
        return relations(types, targets);
    }

    private static String workbook(List<Table> tables) {
        var xml = new StringBuilder(
                "<workbook xmlns=\"%s\" xmlns:r=\"%s\"><sheets>".formatted(MAIN, OFFICE) + tab("Lisez-moi", 1));
        for (int i = 0; i < tables.size(); i++) {
            xml.append(tab(tables.get(i).name(), i + 2));
        }
        return xml.append("</sheets></workbook>").toString();
    }

    private static String tab(String name, int number) {
        return "<sheet name=\"%s\" sheetId=\"%d\" r:id=\"rId%d\"/>".formatted(escaped(name), number, number);
    }

    /** Style 1 is a heading, style 2 a wrapped line. */
    private static String styles() {
        return """
                <styleSheet xmlns="%s"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>\
                <font><b/><sz val="11"/><color rgb="FFFFFFFF"/><name val="Calibri"/></font></fonts>\
                <fills count="3"><fill><patternFill patternType="none"/></fill>\
                <fill><patternFill patternType="gray125"/></fill>\
                <fill><patternFill patternType="solid"><fgColor rgb="FF1F4E5F"/></patternFill></fill></fills>\
                <borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>\
                <cellXfs count="3"><xf/><xf fontId="1" fillId="2" applyFont="1" applyFill="1"/>\
                <xf applyAlignment="1"><alignment wrapText="1" vertical="top"/></xf></cellXfs></styleSheet>""".formatted(MAIN);
    }

    private static String readme(List<String> lines) {
        var xml = new StringBuilder(
                "<worksheet xmlns=\"%s\"><cols><col min=\"1\" max=\"1\" width=\"100\" customWidth=\"1\"/></cols><sheetData>"
                        .formatted(MAIN));
        for (int i = 0; i < lines.size(); i++) {
            xml.append("<row r=\"%d\">".formatted(i + 1))
                    .append(text("A" + (i + 1), i == 0 ? 1 : 2, lines.get(i)))
                    .append("</row>");
        }
        return xml.append("</sheetData></worksheet>").toString();
    }

    private static String sheet(Table table) {
        String last = column(table.headings().size() - 1) + (table.rows().size() + 1);
        var xml =
                new StringBuilder("<worksheet xmlns=\"%s\"><sheetViews><sheetView workbookViewId=\"0\">".formatted(MAIN)
                        + "<pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews>"
                        + columns(table)
                        + "<sheetData>"
                        + row(table.headings(), table.headings(), 1));
        for (int i = 0; i < table.rows().size(); i++) {
            xml.append(row(table.headings(), table.rows().get(i), i + 2));
        }
        return xml.append("</sheetData><autoFilter ref=\"A1:%s\"/>".formatted(last))
                .append("<ignoredErrors><ignoredError sqref=\"A1:%s\" numberStoredAsText=\"1\"/></ignoredErrors>"
                        .formatted(last))
                .append("</worksheet>")
                .toString();
    }

    private static String columns(Table table) {
        var xml = new StringBuilder("<cols>");
        for (int c = 0; c < table.headings().size(); c++) {
            int column = c;
            int longest = table.rows().stream()
                    .mapToInt(row -> row.get(column).length())
                    .max()
                    .orElse(0);
            int width =
                    Math.min(60, 4 + Math.max(longest, table.headings().get(c).length()));
            xml.append("<col min=\"%d\" max=\"%d\" width=\"%d\" customWidth=\"1\"/>".formatted(c + 1, c + 1, width));
        }
        return xml.append("</cols>").toString();
    }

    private static String row(List<String> headings, List<String> cells, int number) {
        var xml = new StringBuilder("<row r=\"%d\">".formatted(number));
        for (int c = 0; c < cells.size(); c++) {
            String value = cells.get(c);
            String reference = column(c) + number;
            if (number > 1 && NUMBERS.contains(headings.get(c)) && value.matches("\\d+")) {
                xml.append("<c r=\"%s\"><v>%s</v></c>".formatted(reference, value));
            } else if (!value.isEmpty()) {
                xml.append(text(reference, number == 1 ? 1 : 0, value));
            }
        }
        return xml.append("</row>").toString();
    }

    private static String text(String reference, int style, String value) {
        return "<c r=\"%s\" s=\"%d\" t=\"inlineStr\"><is><t>%s</t></is></c>"
                .formatted(reference, style, escaped(value));
    }

    /** Fewer than 27 columns are needed. */
    private static String column(int index) {
        return String.valueOf((char) ('A' + index));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
