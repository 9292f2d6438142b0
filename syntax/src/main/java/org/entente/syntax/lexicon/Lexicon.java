// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.syntax.lexicon;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.entente.model.text.Upos;
import org.entente.syntax.internal.Hash;
import org.entente.syntax.internal.Spelling;

/**
 * A full-form dictionary in a few megabytes: each form leads to its class, and words with the same readings share a class. Forms are
 * kept as hashes only, so a word that is not in it is taken for one that is about once in 60,000 times. Immutable and thread-safe.
 */
public final class Lexicon {

    /** The class of forms the dictionary does not have. */
    public static final int UNKNOWN = 0;

    private static final int CLASS_BITS = 16;
    private static final int CLASS_MASK = (1 << CLASS_BITS) - 1;
    private static final int SLOT = 1;
    private static final int PRINT = 2;

    private final byte[] packed;
    private final int forms;
    private final int[] table;
    private final List<List<Reading>> classes;
    private final int[] coarse;
    private final int[] fine;

    private Lexicon(byte[] packed, int forms, List<List<Reading>> classes) {
        this.packed = packed;
        this.forms = forms;
        this.classes = List.copyOf(classes);
        this.table = new int[Integer.highestOneBit(Math.max(forms, 8)) * 4];
        this.coarse = new int[classes.size()];
        this.fine = new int[classes.size()];
        for (int i = 0; i < coarse.length; i++) {
            coarse[i] = signature(classes.get(i), false);
            fine[i] = signature(classes.get(i), true);
        }
        unpack();
    }

    /** A lexicon that knows nothing. */
    public static Lexicon empty() {
        return of(new java.util.TreeMap<>());
    }

    /** Packs a dictionary; forms are to be spelled as {@link #fold} gives them. */
    public static Lexicon of(SortedMap<String, List<Reading>> entries) {
        Map<List<Reading>, Integer> numbers = new HashMap<>();
        List<List<Reading>> classes = new ArrayList<>();
        classes.add(List.of());
        java.io.ByteArrayOutputStream packed = new java.io.ByteArrayOutputStream();
        byte[] last = {};
        int forms = 0;
        for (Map.Entry<String, List<Reading>> entry : entries.entrySet()) {
            int number = numbers.computeIfAbsent(entry.getValue(), readings -> {
                classes.add(List.copyOf(readings));
                return classes.size() - 1;
            });
            if (number > CLASS_MASK) {
                continue;
            }
            byte[] form = FormBytes.of(entry.getKey());
            if (form.length > Byte.MAX_VALUE) {
                continue;
            }
            int shared = Arrays.mismatch(last, form);
            shared = shared < 0 ? form.length : shared;
            packed.write(shared);
            packed.write(form.length - shared);
            packed.write(form, shared, form.length - shared);
            packed.write(number);
            packed.write(number >> 8);
            last = form;
            forms++;
        }
        return new Lexicon(packed.toByteArray(), forms, classes);
    }

    /** The spelling under which a form is looked up: {@linkplain Spelling plain letters}, and lower case unless {@code keepCase}. */
    public static String fold(String form, boolean keepCase) {
        String plain = Spelling.plain(form);
        return keepCase ? plain : plain.toLowerCase(java.util.Locale.ROOT);
    }

    private void unpack() {
        int[] hashes = new int[2 * Byte.MAX_VALUE + 1];
        hashes[0] = FormBytes.START;
        int at = 0;
        for (int i = 0; i < forms; i++) {
            at = unpack(at, hashes);
        }
    }

    /**
     * Inserts the form that is packed at {@code at}, and returns where the next is. {@code hashes} holds the hash of every beginning of the
     * form before, so that only what differs is hashed.
     */
    private int unpack(int at, int[] hashes) {
        int shared = packed[at];
        int end = at + 2 + packed[at + 1];
        int length = shared;
        int hash = hashes[shared];
        for (int b = at + 2; b < end; b++) {
            hash = FormBytes.step(hash, packed[b]);
            hashes[++length] = hash;
        }
        insert(hash, packed[end] & 0xFF | (packed[end + 1] & 0xFF) << 8);
        return end + 2;
    }

    private void insert(int hash, int number) {
        int slot = slot(hash);
        while (table[slot] != 0) {
            slot = (slot + 1) & (table.length - 1);
        }
        table[slot] = print(hash) | number;
    }

    private int slot(int hash) {
        return Hash.of(SLOT, hash) & (table.length - 1);
    }

    private static int print(int hash) {
        return Hash.of(PRINT, hash) << CLASS_BITS;
    }

    /** The class of a form as {@link #fold} spells it, {@link #UNKNOWN} when it is not in the dictionary. */
    public int find(String form) {
        int hash = FormBytes.hash(form);
        int print = print(hash);
        int slot = slot(hash);
        while (table[slot] != 0) {
            if ((table[slot] & ~CLASS_MASK) == print) {
                return table[slot] & CLASS_MASK;
            }
            slot = (slot + 1) & (table.length - 1);
        }
        return UNKNOWN;
    }

    /** Hash of the set of parts of speech of a class. */
    public int coarse(int number) {
        return coarse[number];
    }

    /** Hash of the set of full tags of a class. */
    public int fine(int number) {
        return fine[number];
    }

    public List<Reading> readings(int number) {
        return classes.get(number);
    }

    private static int signature(List<Reading> readings, boolean full) {
        return Hash.of(String.join(
                "|",
                readings.stream()
                        .map(reading -> full ? reading.tag() : reading.upos().name())
                        .distinct()
                        .sorted()
                        .toList()));
    }

    public void write(DataOutput out) throws IOException {
        out.writeInt(classes.size());
        for (List<Reading> readings : classes) {
            out.writeByte(readings.size());
            for (Reading reading : readings) {
                out.writeUTF(reading.tag());
                out.writeByte(reading.upos().ordinal());
                out.writeUTF(reading.lemma().encoded());
            }
        }
        out.writeInt(forms);
        out.writeInt(packed.length);
        out.write(packed);
    }

    public static Lexicon read(DataInput in) throws IOException {
        List<List<Reading>> classes = new ArrayList<>();
        for (int i = in.readInt(); i > 0; i--) {
            List<Reading> readings = new ArrayList<>();
            for (int r = in.readUnsignedByte(); r > 0; r--) {
                String tag = in.readUTF();
                Upos upos = Upos.values()[in.readUnsignedByte()];
                readings.add(new Reading(tag, upos, SuffixRule.decoded(in.readUTF())));
            }
            classes.add(List.copyOf(readings));
        }
        int forms = in.readInt();
        byte[] packed = new byte[in.readInt()];
        in.readFully(packed);
        return new Lexicon(packed, forms, classes);
    }
}
