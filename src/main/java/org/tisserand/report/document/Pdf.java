package org.tisserand.report.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A report as a tagged PDF (PDF/UA-1): its headings, lists and tables are told as such, its picture has an alternative text, its
 * fonts are in it. Nothing is fetched while it is made.
 */
public final class Pdf {

    private static final double WIDTH = 670;
    private static final double TALLEST = 780;
    private static final String FAMILY = "DejaVu Sans";
    private static final Pattern SVG = Pattern.compile(
            "<svg ([^>]*?)width=\"([0-9.]+)\" height=\"([0-9.]+)\"([^>]*?)font-family=\"[^\"]*\"([^>]*)>");

    /** White around letters, which this renderer would draw over them. */
    private static final String HALO = " stroke=\"#ffffff\" stroke-width=\"3\" paint-order=\"stroke\"";

    static {
        XRLog.setLoggingEnabled(false);
    }

    private Pdf() {}

    /** @param css of the article and of the page */
    public static byte[] of(Document document, String css) throws IOException {
        try (var out = new ByteArrayOutputStream()) {
            var builder = new PdfRendererBuilder();
            builder.useFastMode();
            builder.usePdfUaAccessibility(true);
            builder.useFont(() -> font("dejavu-sans-2.37.ttf"), FAMILY, 400, FontStyle.NORMAL, true);
            builder.useFont(() -> font("dejavu-sans-bold-2.37.ttf"), FAMILY, 700, FontStyle.NORMAL, true);
            builder.useSVGDrawer(new BatikSVGDrawer());
            builder.useUriResolver((base, uri) -> null);
            builder.withProducer("Tisserand");
            builder.withHtmlContent(page(document, css), null);
            builder.toStream(out);
            builder.run();
            return out.toByteArray();
        }
    }

    private static InputStream font(String file) {
        return Objects.requireNonNull(Pdf.class.getResourceAsStream("/web/vendor/" + file), file);
    }

    /** The same page, its pictures as large as paper lets them be, and with bookmarks. */
    private static String page(Document document, String css) {
        var onPaper = new Document(
                document.kind(),
                document.title(),
                document.language(),
                document.about(),
                document.sections().stream().map(Pdf::onPaper).toList());
        return Xhtml.page(onPaper, css).replace("</head>", bookmarks(document) + "</head>");
    }

    private static String bookmarks(Document document) {
        var xml = new Xml().open("bookmarks");
        document.sections().forEach(each -> xml.empty("bookmark", "name", each.heading(), "href", "#" + each.id()));
        return xml.close().finish();
    }

    private static Section onPaper(Section section) {
        List<Block> blocks = section.blocks().stream()
                .map(each -> each instanceof Block.Figure figure ? onPaper(figure) : each)
                .toList();
        return new Section(section.id(), section.heading(), blocks);
    }

    private static Block onPaper(Block.Figure figure) {
        Matcher matcher = SVG.matcher(figure.svg());
        if (!matcher.find()) {
            return figure;
        }
        double width = Double.parseDouble(matcher.group(2));
        double height = Double.parseDouble(matcher.group(3));
        double scale = Math.min(WIDTH / width, TALLEST / height);
        String head = String.format(
                Locale.ROOT,
                "<svg %swidth=\"%.0f\" height=\"%.0f\"%sfont-family=\"'%s'\"%s alt=\"%s\">",
                matcher.group(1),
                width * scale,
                height * scale,
                matcher.group(4),
                FAMILY,
                matcher.group(5),
                new Xml().say(figure.alternative()).finish().replace("\"", "&quot;"));
        String drawn = matcher.replaceFirst(Matcher.quoteReplacement(head)).replace(HALO, "");
        return new Block.Figure(drawn, figure.alternative());
    }
}
