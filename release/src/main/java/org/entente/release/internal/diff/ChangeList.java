// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.release.internal.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.release.internal.table.AccountTable;
import org.entente.release.internal.table.EntryTable;
import org.entente.release.internal.table.EventTable;
import org.jspecify.annotations.Nullable;

/** The changes of one sort that people are shown; the first of them when there are many. */
final class ChangeList {

    /** More than anybody reads; {@code changes.csv} has them all. */
    private static final int MOST = 200;

    private static final Set<String> SHOWN =
            Set.of(EntryTable.TABLE.name(), AccountTable.TABLE.name(), EventTable.TABLE.name());

    private final List<String> lines = new ArrayList<>();
    private long more;

    /** New rows of accounts come with their entries. */
    static boolean isShown(Change change) {
        return SHOWN.contains(change.table())
                && (change.kind() == Change.Kind.CHANGED || !change.table().equals(AccountTable.TABLE.name()));
    }

    void add(Change change, String label) {
        if (lines.size() == MOST) {
            more++;
            return;
        }
        StringBuilder line = new StringBuilder("- ").append(code(change.key()));
        switch (change.kind()) {
            case ADDED, GONE, LEFT_OUT -> {}
            case MERGED -> line.append(" into ").append(code(change.after()));
            case CHANGED ->
                line.append(' ')
                        .append(change.column())
                        .append(": ")
                        .append(code(change.before()))
                        .append(" → ")
                        .append(code(change.after()));
        }
        lines.add(label.isEmpty() ? line.toString() : line + " " + plain(label));
    }

    void print(Change.Kind kind, StringBuilder text) {
        if (lines.isEmpty()) {
            return;
        }
        text.append("\n## ").append(title(kind)).append("\n\n");
        lines.forEach(line -> text.append(line).append('\n'));
        if (more > 0) {
            text.append("- and ").append(more).append(" more\n");
        }
    }

    private static String title(Change.Kind kind) {
        return switch (kind) {
            case ADDED -> "Added";
            case GONE -> "Gone";
            case MERGED -> "Merged into another";
            case LEFT_OUT -> "In the ledger, but not in this release";
            case CHANGED -> "Changed values";
        };
    }

    private static String code(@Nullable String value) {
        return value == null ? "nothing" : "`" + plain(value).replace('`', '\'') + "`";
    }

    /** One line, without what would be markup, and without marks that turn the direction of what follows. */
    private static String plain(String text) {
        return text.replaceAll("[\\p{Cntrl}\\s\u2028\u2029]+", " ")
                .replaceAll("[\u202A-\u202E\u2066-\u2069\u200E\u200F]", "")
                .replaceAll("([\\\\*_\\[\\]<>|#])", "\\\\$1");
    }
}
