package org.tisserand.report;

import org.tisserand.report.document.Xml;

/** An SVG document being written: looks are attributes and never styles. */
final class Svg extends Xml {

    Svg(double width, double height, String title) {
        open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "viewBox",
                "0 0 " + number(width) + " " + number(height),
                "width",
                width,
                "height",
                height,
                "role",
                "img",
                "font-family",
                "system-ui, 'Segoe UI', 'Helvetica Neue', Arial, sans-serif");
        leaf("title", title);
    }
}
