// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.ledger.internal.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.model.mention.Mention;

/** Content hashes: the same thing has the same id in every ledger. */
public final class Ids {

    /** Characters of an id: 130 bits, far from any collision. */
    private static final int ID_LENGTH = 26;
    /** Characters of the public short form of an id, longer when taken already. */
    public static final int CODE_LENGTH = 8;

    /** Crockford's base 32: digits and letters without I, L, O, U, which are read as others. */
    private static final char[] ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ".toCharArray();

    private static final int BITS = 5;

    private Ids() {}

    static String reading(String page, String assumed, String coder) {
        return base32(sha256("reading\n" + page + "\n" + assumed + "\n" + coder));
    }

    /**
     * A mention is the same when page, evidence, type, form, pair and status are.
     *
     * @param twin how many mentions of the same reading before it are the same in all of this
     */
    private static String mention(String page, Mention mention, int twin) {
        return base32(sha256(String.join(
                "\n",
                "mention",
                page,
                mention.evidence().span().start() + "-"
                        + mention.evidence().span().end(),
                mention.type().name(),
                mention.form().name(),
                mention.source().country() + ">" + mention.target().country(),
                mention.status().name(),
                Integer.toString(twin))));
    }

    /** The ids of the mentions of a reading. Two goods of one verb can make two alike in all that makes the id: told apart by number. */
    static List<String> mentions(String page, List<Mention> mentions) {
        Map<String, Integer> twins = new HashMap<>();
        List<String> ids = new ArrayList<>(mentions.size());
        for (Mention mention : mentions) {
            String first = mention(page, mention, 0);
            int twin = twins.merge(first, 1, Integer::sum) - 1;
            ids.add(twin == 0 ? first : mention(page, mention, twin));
        }
        return ids;
    }

    /** The id of a text: of a decision. */
    public static String of(String text) {
        return base32(sha256(text));
    }

    /** Lower-case hex of a text's hash: the name of a snapshot. */
    public static String hex(String text) {
        return HexFormat.of().formatHex(sha256(text));
    }

    /** The public id of an entry, or of an event of the timeline, with this code. */
    public static String shown(boolean undertaking, String code) {
        return (undertaking ? "E-" : "T-") + code;
    }

    /** What people type, as codes are stored: upper case, without prefix, Crockford's look-alikes resolved. */
    public static String normalised(String typed) {
        String code = typed.strip().toUpperCase(Locale.ROOT);
        if (code.startsWith("E-") || code.startsWith("T-")) {
            code = code.substring(2);
        }
        return code.replace('O', '0').replace('I', '1').replace('L', '1');
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    private static String base32(byte[] hash) {
        StringBuilder id = new StringBuilder(ID_LENGTH);
        int buffer = 0;
        int held = 0;
        for (int i = 0; id.length() < ID_LENGTH; ) {
            if (held < BITS) {
                buffer = (buffer << 8 | (hash[i++] & 0xff)) & 0xffff;
                held += 8;
            }
            held -= BITS;
            id.append(ALPHABET[buffer >> held & 31]);
        }
        return id.toString();
    }
}
