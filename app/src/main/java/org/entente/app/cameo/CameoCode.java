// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.app.cameo;

import java.util.ArrayList;
import java.util.List;
import org.entente.app.resource.BundledText;
import org.entente.model.mention.EventType;
import org.entente.model.mention.Form;
import org.jspecify.annotations.Nullable;

/**
 * A code of CAMEO with its name.
 *
 * @param code three or four digits; the first two are its root
 */
public record CameoCode(String code, String name) {

    private static final String TABLE = "cameo.tsv";
    private static final String ANY = "*";
    private static final int COLUMNS = 6;
    private static final List<Row> ROWS = read();

    /** The first three digits. */
    public String base() {
        return code.substring(0, 3);
    }

    public String root() {
        return code.substring(0, 2);
    }

    /** The number of CAMEO's quad class, which follows from the root: yielding is material there. */
    public int quad() {
        int root = Integer.parseInt(root());
        return root <= 5 ? 1 : root <= 8 ? 2 : root <= 13 ? 3 : 4;
    }

    /**
     * The code of an event.
     *
     * @param exported its type after PLOVER's rules
     * @param type its type in the ledger
     * @param sector OECD DAC three digits or {@code MIL}
     */
    public static CameoCode of(EventType exported, EventType type, Form form, @Nullable String sector) {
        for (Row row : ROWS) {
            boolean fits = row.exported.equals(exported.name())
                    && (row.type.equals(ANY) || row.type.equals(type.name()))
                    && (row.form.equals(ANY) || row.form.equals(form.label()))
                    && (row.sector.equals(ANY) || sector != null && sector.startsWith(row.sector));
            if (fits) {
                return row.code;
            }
        }
        throw new IllegalStateException("no CAMEO code for " + exported);
    }

    /** Every code that is ever given, with the type it is given to. */
    static List<Row> rows() {
        return ROWS;
    }

    /** One line of the table. */
    record Row(String exported, String type, String form, String sector, CameoCode code) {}

    private static List<Row> read() {
        List<Row> rows = new ArrayList<>();
        for (String line : BundledText.read(CameoCode.class, TABLE).split("\n")) {
            String[] cells = line.split("\t", -1);
            if (!line.startsWith("#") && cells.length == COLUMNS) {
                rows.add(new Row(cells[0], cells[1], cells[2], cells[3], new CameoCode(cells[4], cells[5])));
            }
        }
        return List.copyOf(rows);
    }
}
