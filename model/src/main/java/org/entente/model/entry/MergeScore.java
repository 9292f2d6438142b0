// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.model.entry;

import java.util.List;

/**
 * Why two mentions are held to be one undertaking, or not: points that can be read one by one.
 *
 * @param parts what speaks for and against, in the order in which it was looked at
 */
public record MergeScore(List<Part> parts) {

    /** From here on two mentions are one undertaking. */
    public static final double MERGE = 2.0;
    /** From here on a person should look; below, they are apart. */
    public static final double ASK = 1.0;

    public MergeScore {
        parts = List.copyOf(parts);
    }

    public double total() {
        return parts.stream().mapToDouble(Part::points).sum();
    }

    /** Whether one part alone rules the merge out, whatever the others say. */
    public boolean isVetoed() {
        return parts.stream().anyMatch(p -> p.kind() == Kind.VETO);
    }

    public Verdict verdict() {
        if (isVetoed()) {
            return Verdict.APART;
        }
        boolean particular = parts.stream().anyMatch(p -> p.kind() == Kind.PARTICULAR && p.points() > 0);
        double total = total();
        if (total >= MERGE) {
            return particular ? Verdict.MERGE : Verdict.ASK;
        }
        return total >= ASK ? Verdict.ASK : Verdict.APART;
    }

    /** {@code goods +2.5 (car), same article +0.5 = 3.0}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (Part part : parts) {
            text.append(text.isEmpty() ? "" : ", ");
            part.write(text);
        }
        return text.append(" = ").append(tenths(total())).toString();
    }

    /** One digit after the point: what formatting would give, much faster; a score is kept for each mention. */
    private static String tenths(double points) {
        long tenths = Math.round(Math.abs(points) * 10);
        return (points < 0 && tenths > 0 ? "-" : "") + tenths / 10 + '.' + tenths % 10;
    }

    /** What follows from a score. */
    public enum Verdict {
        MERGE,
        ASK,
        APART
    }

    /** How a part counts: towards the sum, towards the sum and as the particular thing a merge needs, or as a bar. */
    public enum Kind {
        GENERAL,
        PARTICULAR,
        VETO
    }

    /**
     * One reason.
     *
     * @param name what was compared
     * @param points for (positive) or against (negative)
     * @param because the values compared
     */
    public record Part(String name, Kind kind, double points, String because) {
        @Override
        public String toString() {
            StringBuilder text = new StringBuilder();
            write(text);
            return text.toString();
        }

        private void write(StringBuilder text) {
            if (kind == Kind.VETO) {
                text.append("never: ").append(name);
            } else {
                text.append(name).append(points < 0 ? " " : " +").append(tenths(points));
            }
            text.append(" (").append(because).append(')');
        }
    }
}
