package org.tisserand.ingest.table;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;

/** The numbers of a workbook as people read them: {@code 1}, {@code 2.5}, {@code 2024-03-01}, and {@code 01023} kept. */
public final class CellFormat extends DataFormatter {

    /** A workbook holds numbers as doubles and shows 15 significant digits. */
    public static final MathContext SHOWN = new MathContext(15, RoundingMode.HALF_EVEN);

    private static final Pattern LEADING_ZEROS = Pattern.compile("0{2,20}");

    CellFormat() {
        super(Locale.ROOT);
    }

    @Override
    public String formatRawCellContents(double value, int format, String pattern, boolean since1904) {
        if (DateUtil.isADateFormat(format, pattern) && DateUtil.isValidExcelDate(value)) {
            return date(DateUtil.getLocalDateTime(value, since1904));
        } else if (LEADING_ZEROS.matcher(pattern).matches() && value == Math.rint(value)) {
            return String.format(Locale.ROOT, "%0" + pattern.length() + "d", (long) value);
        }
        return new BigDecimal(value).round(SHOWN).stripTrailingZeros().toPlainString();
    }

    private static String date(LocalDateTime moment) {
        return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? moment.toLocalDate().toString()
                : moment.toString();
    }
}
