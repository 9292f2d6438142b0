// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.release.internal.sheet;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.entente.release.internal.csv.CsvSink;
import org.entente.release.internal.table.Column;
import org.entente.release.internal.table.Kind;
import org.entente.release.internal.table.Numbers;
import org.entente.release.internal.table.Table;
import org.entente.release.internal.table.TableSink;
import org.entente.release.internal.table.Wellformed;
import org.entente.release.internal.xml.XmlText;
import org.jspecify.annotations.Nullable;

/**
 * The sheets of one table (ECMA-376, SpreadsheetML), written to files beside the workbook until it is put together. Text is a cell of
 * type text, so that nothing is run as a formula. A table with more rows than a sheet may have goes on in another sheet.
 */
final class SheetSink implements TableSink {

    /** The most rows of a sheet, and the most characters of a cell, in Excel's specification. */
    static final int MOST_ROWS = 1_048_576;

    static final int MOST_CHARACTERS = 32_767;

    private static final String HEADER_STYLE = "1";

    private final Table<?> table;
    private final WorkbookParts parts;
    private @Nullable Writer out;
    private int rows;

    SheetSink(Table<?> table, WorkbookParts parts) throws IOException {
        this.table = table;
        this.parts = parts;
        begin();
    }

    private Writer begin() throws IOException {
        Path file = parts.next(table.name());
        Writer sheet = new BufferedWriter(new OutputStreamWriter(Files.newOutputStream(file), StandardCharsets.UTF_8));
        out = sheet;
        rows = 1;
        sheet.write("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
                + "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetViews>"
                + "<sheetView workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/>"
                + "</sheetView></sheetViews><sheetData><row>");
        for (Column<?> column : table.columns()) {
            text(sheet, column.name(), " s=\"" + HEADER_STYLE + "\"");
        }
        sheet.write("</row>");
        return sheet;
    }

    @Override
    public void row(List<@Nullable Object> cells) throws IOException {
        Writer sheet = out;
        if (sheet == null || rows == MOST_ROWS) {
            end();
            sheet = begin();
        }
        rows++;
        sheet.write("<row>");
        for (int i = 0; i < cells.size(); i++) {
            Object cell = cells.get(i);
            if (cell == null) {
                sheet.write("<c/>");
            } else {
                cell(sheet, table.columns().get(i).kind(), cell);
            }
        }
        sheet.write("</row>");
    }

    private static void cell(Writer sheet, Kind kind, Object cell) throws IOException {
        switch (kind) {
            // Days stay text: before 1900 a workbook has no dates.
            case TEXT, CODE, DATE, DAY -> text(sheet, (String) cell, "");
            case LIST -> text(sheet, Wellformed.text(CsvSink.joined(cell)), "");
            case WHOLE, REAL -> sheet.write("<c><v>" + cell + "</v></c>");
            case DECIMAL -> decimal(sheet, (BigDecimal) cell);
            case FLAG -> sheet.write("<c t=\"b\"><v>" + ((Boolean) cell ? 1 : 0) + "</v></c>");
        }
    }

    /** A workbook counts in floating point; what would be infinite there is text. */
    private static void decimal(Writer sheet, BigDecimal number) throws IOException {
        if (Double.isInfinite(number.doubleValue())) {
            text(sheet, number.toString(), "");
        } else {
            sheet.write("<c><v>" + Numbers.plain(number) + "</v></c>");
        }
    }

    private static void text(Writer sheet, String text, String style) throws IOException {
        String cell = text.length() > MOST_CHARACTERS ? text.substring(0, MOST_CHARACTERS - 1) + "…" : text;
        sheet.write("<c t=\"inlineStr\"" + style + "><is><t xml:space=\"preserve\">");
        sheet.write(XmlText.escaped(cell));
        sheet.write("</t></is></c>");
    }

    private void end() throws IOException {
        Writer sheet = out;
        if (sheet != null) {
            sheet.write("</sheetData></worksheet>");
            sheet.close();
            out = null;
        }
    }

    @Override
    public void close() throws IOException {
        end();
    }
}
