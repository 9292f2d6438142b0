// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.syntax.lexicon;

import org.entente.model.fault.EntenteException;
import org.entente.model.fault.FaultCode;

/**
 * The byte sequences of a finite-state automaton in the format CFSA2 (version byte C6) that Morfologik dictionaries come in. A node is a
 * run of arcs; an arc is one byte of flags and label number, the label itself when it has no number, and the offset of its target when
 * the target does not simply follow.
 */
final class CompactAutomaton {

    private static final int MAGIC = 0x5C667361;
    private static final byte VERSION = (byte) 0xC6;
    private static final int NUMBERED = 0x100;
    private static final int HEADER_BYTES = 7;

    private static final int TARGET_FOLLOWS = 0x80;
    private static final int LAST = 0x40;
    private static final int FINAL = 0x20;
    private static final int LABEL = 0x1F;

    /** No dictionary word with its lemma and tag is nearly as long; a damaged file could go round in circles. */
    private static final int LONGEST = 512;

    private final byte[] bytes;
    private final int arcs;
    private final boolean numbered;
    private final byte[] sequence = new byte[LONGEST];

    /** Takes one sequence; the array is used again for the next. */
    interface Visitor {
        void visit(byte[] sequence, int length);
    }

    CompactAutomaton(byte[] bytes, String where) {
        boolean complete = bytes.length > HEADER_BYTES + 1;
        if (!complete || number(bytes) != MAGIC || bytes[4] != VERSION) {
            throw new EntenteException.Data(FaultCode.MALFORMED_DATA, where, "is not a dictionary of format CFSA2");
        }
        this.bytes = bytes;
        this.numbered = ((bytes[5] & 0xFF) << 8 & NUMBERED) != 0;
        this.arcs = HEADER_BYTES + 1 + (bytes[HEADER_BYTES] & 0xFF);
    }

    private static int number(byte[] bytes) {
        return bytes[0] << 24 | (bytes[1] & 0xFF) << 16 | (bytes[2] & 0xFF) << 8 | bytes[3] & 0xFF;
    }

    void visit(Visitor visitor, String where) {
        try {
            walk(target(firstArc(0)), 0, visitor);
        } catch (ArrayIndexOutOfBoundsException e) {
            throw new EntenteException.Data(FaultCode.MALFORMED_DATA, where, "is a damaged dictionary", e);
        }
    }

    private void walk(int node, int depth, Visitor visitor) {
        int arc = firstArc(node);
        while (true) {
            int flags = bytes[arcs + arc];
            sequence[depth] = label(arc);
            if ((flags & FINAL) != 0) {
                visitor.visit(sequence, depth + 1);
            }
            int target = target(arc);
            if (target != 0) {
                walk(target, depth + 1, visitor);
            }
            if ((flags & LAST) != 0) {
                return;
            }
            arc = behind(arc);
        }
    }

    private byte label(int arc) {
        int number = bytes[arcs + arc] & LABEL;
        return number > 0 ? bytes[HEADER_BYTES + 1 + number] : bytes[arcs + arc + 1];
    }

    private int firstArc(int node) {
        return numbered ? skipNumber(node) : node;
    }

    private int target(int arc) {
        if ((bytes[arcs + arc] & TARGET_FOLLOWS) == 0) {
            return readNumber(behindLabel(arc));
        }
        int last = arc;
        while ((bytes[arcs + last] & LAST) == 0) {
            last = behind(last);
        }
        return behind(last);
    }

    private int behindLabel(int arc) {
        return arc + ((bytes[arcs + arc] & LABEL) == 0 ? 2 : 1);
    }

    private int behind(int arc) {
        int end = behindLabel(arc);
        return (bytes[arcs + arc] & TARGET_FOLLOWS) == 0 ? skipNumber(end) : end;
    }

    /** Seven bits a byte, the lowest first; the high bit says that there is more. */
    private int readNumber(int offset) {
        int at = arcs + offset;
        int value = bytes[at] & 0x7F;
        for (int shift = 7; bytes[at] < 0; shift += 7) {
            value |= (bytes[++at] & 0x7F) << shift;
        }
        return value;
    }

    private int skipNumber(int offset) {
        int at = offset;
        while (bytes[arcs + at] < 0) {
            at++;
        }
        return at + 1;
    }
}
