// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.release.internal.sheet;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.entente.release.internal.table.Table;
import org.entente.release.internal.table.TableSink;

/**
 * One workbook with a sheet a table (Office Open XML, ECMA-376). Nothing in it is compressed and all parts bear one old date, so that
 * the bytes depend neither on the zlib of the machine nor on the day.
 */
public final class Workbook implements Closeable {

    /** Not the first day of 1980: java.util.zip takes it for "before 1980" and adds the instant, which depends on the time zone. */
    private static final LocalDateTime DATE = LocalDateTime.of(2000, 1, 1, 0, 0);

    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String MEDIA = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private final OutputStream file;
    private final WorkbookParts parts;

    /** @param scratch a folder that is not there yet, for the sheets until the workbook is put together */
    public Workbook(OutputStream file, Path scratch) throws IOException {
        this.file = file;
        this.parts = new WorkbookParts(scratch);
    }

    /** One more sheet; it must be closed before the workbook is. */
    public TableSink sheet(Table<?> table) throws IOException {
        return new SheetSink(table, parts);
    }

    /** Puts the workbook together. */
    @Override
    public void close() throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            zip.setMethod(ZipOutputStream.STORED);
            put(zip, "[Content_Types].xml", contentTypes());
            put(
                    zip,
                    "_rels/.rels",
                    XML + "<Relationships xmlns=\"" + RELATIONS + "\">"
                            + relation(1, "officeDocument", "xl/workbook.xml") + "</Relationships>");
            put(zip, "xl/workbook.xml", workbook());
            put(zip, "xl/_rels/workbook.xml.rels", relations());
            put(zip, "xl/styles.xml", styles());
            List<Path> sheets = parts.files();
            for (int i = 0; i < sheets.size(); i++) {
                put(zip, "xl/worksheets/sheet" + (i + 1) + ".xml", sheets.get(i));
            }
        }
        parts.delete();
    }

    private String contentTypes() {
        StringBuilder xml = new StringBuilder(XML)
                .append("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">")
                .append(
                        "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>")
                .append("<Default Extension=\"xml\" ContentType=\"application/xml\"/>")
                .append(part("/xl/workbook.xml", "sheet.main+xml"))
                .append(part("/xl/styles.xml", "styles+xml"));
        for (int i = 1; i <= parts.names().size(); i++) {
            xml.append(part("/xl/worksheets/sheet" + i + ".xml", "worksheet+xml"));
        }
        return xml.append("</Types>").toString();
    }

    private static String part(String name, String type) {
        return "<Override PartName=\"" + name + "\" ContentType=\"" + MEDIA + type + "\"/>";
    }

    private String workbook() {
        StringBuilder xml =
                new StringBuilder(XML).append("<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + TYPES + "\"><sheets>");
        int n = 0;
        for (String name : parts.names()) {
            n++;
            xml.append("<sheet name=\"" + name + "\" sheetId=\"" + n + "\" r:id=\"rId" + n + "\"/>");
        }
        return xml.append("</sheets></workbook>").toString();
    }

    private String relations() {
        StringBuilder xml = new StringBuilder(XML).append("<Relationships xmlns=\"" + RELATIONS + "\">");
        int n = 0;
        while (n < parts.names().size()) {
            n++;
            xml.append(relation(n, "worksheet", "worksheets/sheet" + n + ".xml"));
        }
        return xml.append(relation(n + 1, "styles", "styles.xml"))
                .append("</Relationships>")
                .toString();
    }

    private static String relation(int n, String type, String target) {
        return "<Relationship Id=\"rId" + n + "\" Type=\"" + TYPES + "/" + type + "\" Target=\"" + target + "\"/>";
    }

    /** Two styles: plain, and bold for the header. */
    private static String styles() {
        return XML + "<styleSheet xmlns=\"" + MAIN + "\">"
                + "<fonts count=\"2\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font>"
                + "<font><b/><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts>"
                + "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill></fills>"
                + "<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>"
                + "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>"
                + "<cellXfs count=\"2\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>"
                + "<xf numFmtId=\"0\" fontId=\"1\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyFont=\"1\"/></cellXfs>"
                + "<cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles></styleSheet>";
    }

    private static void put(ZipOutputStream zip, String name, String xml) throws IOException {
        byte[] bytes = xml.getBytes(StandardCharsets.UTF_8);
        CRC32 crc = new CRC32();
        crc.update(bytes);
        zip.putNextEntry(entry(name, bytes.length, crc.getValue()));
        zip.write(bytes);
        zip.closeEntry();
    }

    private static void put(ZipOutputStream zip, String name, Path part) throws IOException {
        zip.putNextEntry(entry(name, Files.size(part), Checksum.of(part)));
        Files.copy(part, zip);
        zip.closeEntry();
    }

    private static ZipEntry entry(String name, long size, long crc) {
        ZipEntry entry = new ZipEntry(name);
        // In local time: as an instant, the date would change with the time zone.
        entry.setTimeLocal(DATE);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(size);
        entry.setCompressedSize(size);
        entry.setCrc(crc);
        return entry;
    }
}
