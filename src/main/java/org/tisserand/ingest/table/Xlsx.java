package org.tisserand.ingest.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.model.SharedStrings;
import org.apache.poi.xssf.model.StylesTable;
import org.tisserand.model.Phrase;
import org.tisserand.model.Rejection;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** Reads a workbook row by row, after {@link ZipScan} has found it whole and within bounds. */
final class Xlsx {

    static {
        // ZipScan has counted every byte already; POI's own guard refuses ordinary sheets of repeated rows.
        ZipSecureFile.setMinInflateRatio(0);
    }

    private Xlsx() {}

    /** A damaged part makes the parser throw whatever it stumbles on, so that every exception of its is caught here. */
    static Tables read(String file, byte[] bytes) {
        try (OPCPackage opened = OPCPackage.open(new ByteArrayInputStream(bytes))) {
            return new Tables(sheets(file, opened), List.of());
        } catch (TooLarge large) {
            return Tables.refused(large.why());
        } catch (IOException | OpenXML4JException | SAXException | RuntimeException broken) {
            return Tables.refused(Place.file(file).error("not-a-workbook"));
        }
    }

    private static List<Table> sheets(String file, OPCPackage opened)
            throws IOException, OpenXML4JException, SAXException {
        var reader = new XSSFReader(opened);
        var texts = new ReadOnlySharedStringsTable(opened);
        StylesTable styles = reader.getStylesTable();
        var tables = new ArrayList<Table>();
        var sheets = (XSSFReader.SheetIterator) reader.getSheetsData();
        while (sheets.hasNext()) {
            try (var part = sheets.next()) {
                Optional<String> name = Optional.of(Cell.clean(sheets.getSheetName()));
                var rows = rows(
                        new InputSource(part), texts, styles, Place.file(file).sheet(name));
                tables.add(new Table(file, name, Table.NONE, rows));
            }
        }
        return tables;
    }

    private static List<Row> rows(InputSource part, SharedStrings texts, StylesTable styles, Place place)
            throws IOException, SAXException {
        var rows = new SheetRows(place);
        XMLReader xml = xmlReader();
        xml.setContentHandler(handler(texts, styles, rows));
        xml.parse(part);
        return rows.rows();
    }

    private static XSSFSheetXMLHandler handler(SharedStrings texts, StylesTable styles, SheetRows rows) {
        return new XSSFSheetXMLHandler(styles, texts, rows, new CellFormat(), false) {
            @Override
            public void startElement(String uri, String name, String qualified, Attributes attributes)
                    throws SAXException {
                if ("mergeCell".equals(name)) {
                    rows.merged(CellRangeAddress.valueOf(attributes.getValue("ref")));
                }
                super.startElement(uri, name, qualified, attributes);
            }
        };
    }

    private static XMLReader xmlReader() throws SAXException {
        try {
            return XMLHelper.newXMLReader();
        } catch (javax.xml.parsers.ParserConfigurationException e) {
            throw new IllegalStateException("Every Java platform has an XML parser", e);
        }
    }

    /** Says, from within the parser, that a sheet is larger than allowed. */
    static final class TooLarge extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient Rejection why;

        TooLarge(Place place, String code, int limit) {
            this.why = place.error(code, Phrase.number(limit));
        }

        Rejection why() {
            return why;
        }
    }
}
