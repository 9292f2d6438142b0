// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.coder.place;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.entente.coder.place.KnownPlace.Kind;
import org.entente.model.fault.EntenteException;
import org.entente.model.fault.FaultCode;

/**
 * The cities of the world, {@code cities.tsv}: lines sorted by key and, under one key, by population. Searched in its bytes, since
 * building a map of it would take longer than most runs need it for.
 */
final class CityTable {

    private static final byte NEWLINE = '\n';
    private static final byte TAB = '\t';

    private final byte[] lines;

    private CityTable(byte[] lines) {
        this.lines = lines;
    }

    static CityTable load() {
        try (InputStream stream = CityTable.class.getResourceAsStream("cities.tsv")) {
            return new CityTable(stream == null ? new byte[0] : stream.readAllBytes());
        } catch (IOException e) {
            throw new EntenteException.Machine(
                    FaultCode.MODEL_MISSING, "cities.tsv", "the gazetteer cannot be read", e);
        }
    }

    /** Cities under a key, and whether longer keys begin with it and a space. */
    record Found(List<KnownPlace> places, boolean goesOn) {}

    /** The cities of this key, the largest first. */
    Found find(String key) {
        byte[] wanted = key.getBytes(StandardCharsets.UTF_8);
        int low = 0;
        int high = lines.length;
        while (low < high) {
            int middle = lineStart((low + high) >>> 1);
            int order = compare(middle, wanted);
            if (order < 0) {
                low = lineEnd(middle) + 1;
            } else {
                high = middle;
            }
        }
        List<KnownPlace> found = new ArrayList<>(2);
        int at = low;
        while (at < lines.length && compare(at, wanted) == 0) {
            found.add(parse(at));
            at = lineEnd(at) + 1;
        }
        return new Found(found, goesOn(at, wanted));
    }

    private boolean goesOn(int line, byte[] wanted) {
        int space = line + wanted.length;
        if (space >= lines.length || lines[space] != ' ') {
            return false;
        }
        for (int i = 0; i < wanted.length; i++) {
            if (lines[line + i] != wanted[i]) {
                return false;
            }
        }
        return true;
    }

    private int lineStart(int within) {
        int at = within;
        while (at > 0 && lines[at - 1] != NEWLINE) {
            at--;
        }
        return at;
    }

    private int lineEnd(int from) {
        int at = from;
        while (at < lines.length && lines[at] != NEWLINE) {
            at++;
        }
        return at;
    }

    /** The order of the key of a line and another, by unsigned bytes; comment lines, at the top, come before every key. */
    private int compare(int line, byte[] wanted) {
        for (int i = 0; ; i++) {
            byte mine = line + i < lines.length ? lines[line + i] : TAB;
            boolean ends = mine == TAB || mine == NEWLINE;
            if (i == wanted.length) {
                return ends ? 0 : 1;
            }
            if (ends) {
                return -1;
            }
            if (mine != wanted[i]) {
                return Integer.compare(mine & 0xff, wanted[i] & 0xff);
            }
        }
    }

    private KnownPlace parse(int line) {
        String[] columns = new String(lines, line, lineEnd(line) - line, StandardCharsets.UTF_8).split("\t");
        boolean great = columns.length > 5;
        return new KnownPlace(
                great ? Kind.GREAT_CITY : Kind.CITY,
                columns[1],
                Double.parseDouble(columns[2]),
                Double.parseDouble(columns[3]),
                Integer.parseInt(columns[4]));
    }
}
