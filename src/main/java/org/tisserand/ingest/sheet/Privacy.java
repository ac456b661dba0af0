package org.tisserand.ingest.sheet;

import java.util.List;
import java.util.regex.Pattern;
import org.tisserand.ingest.table.Row;

/** Tells columns that hold ways to reach a person: they are never kept. */
final class Privacy {

    private static final Pattern HEADING = Pattern.compile(
            ".*(courriel|email|telephone|phonenumber|cellulaire|telecopieur).*|mail|phone|tel|cell|fax|contact"
                    + "|personne(ressource|contact)|nom(ducontact|delapersonneressource)|contactperson|contactname");

    private static final Pattern CELL =
            Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+|(\\+?1[ .-]?)?\\(?\\d{3}\\)?[ .-]\\d{3}[ .-]\\d{4}( .*)?");

    private Privacy() {}

    /** Whether the heading says so, or half of the cells or more are addresses or telephone numbers. */
    static boolean isPersonal(Origin column, List<Row> rows) {
        return HEADING.matcher(Names.bare(column.heading())).matches() || mostly(column, rows);
    }

    private static boolean mostly(Origin column, List<Row> rows) {
        int filled = 0;
        int personal = 0;
        for (Row row : rows) {
            String text = column.cell().apply(row);
            filled += text.isEmpty() ? 0 : 1;
            personal += CELL.matcher(text).matches() ? 1 : 0;
        }
        return personal > 0 && 2 * personal >= filled;
    }
}
