// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.page.internal.furniture;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Recognises picture captions by the credit they carry ("Photo: ...", "/AFP", "Getty Images"). */
public final class Credits {

    /** A caption is no longer than this, in characters. */
    private static final int LONGEST = 500;

    private static final Credits STANDARD = new Credits();

    private final List<String> starts = new ArrayList<>();
    private final List<String> parts = new ArrayList<>();

    private Credits() {
        for (String[] row : DataFile.rows(Credits.class, "credits.tsv", 2)) {
            ("start".equals(row[0]) ? starts : parts).add(row[1]);
        }
    }

    public static Credits standard() {
        return STANDARD;
    }

    /** Whether the line carries a picture credit. */
    public boolean mark(CharSequence line) {
        if (line.length() > LONGEST) {
            return false;
        }
        String folded = Wording.fold(line);
        for (String start : starts) {
            if (folded.startsWith(start)) {
                String rest = folded.substring(start.length());
                if (rest.startsWith(" :") || rest.startsWith(" ©") || rest.startsWith("/") || rest.startsWith(" /")) {
                    return true;
                }
            }
        }
        String plain = line.toString().toLowerCase(java.util.Locale.ROOT);
        return parts.stream().anyMatch(plain::contains)
                || isSigned(plain)
                || NAMERS.stream().anyMatch(plain::contains)
                        && NAMED_LAST.matcher(line).find()
                        && Wording.words(line) <= 40;
    }

    /**
     * Whether a paragraph is a caption though it reads like text: it ends with who took the picture ("... (Credit: A. B.)"), or
     * begins so.
     */
    public boolean closes(CharSequence block) {
        if (block.length() > LONGEST_CAPTION) {
            return false;
        }
        String tail = block.subSequence(Math.max(0, block.length() - CREDIT), block.length())
                .toString();
        return CLOSING.matcher(tail).find() || OPENING.matcher(block).find();
    }

    private static final int LONGEST_CAPTION = 600;
    /** A credit has no more characters. */
    private static final int CREDIT = 100;

    private static final Pattern CLOSING = Pattern.compile(
            "(?U)(?:^|[.!?…»”\"')\\]]\\s*|[(\\[])(?:photo|image|picture|photograph|credit|foto|crédit|crédito|imagen|imagem|фото|снимок)s?"
                    + "(?: credit| by| courtesy(?: of)?|graph by)?\\s?[:/–—]\\s?\\p{L}[^.!?]{1,80}[.)\\]]*$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern OPENING = Pattern.compile(
            "^(?:(?:SUBMITTED |COURTESY |FILE )?PHOTOS?\\b|FOTO\\b|ФОТО\\b|Photos? (?:by|courtesy of)\\b)[\\s:]");

    private static final List<String> NAMERS = List.of("photo", "foto", "фото", "crédit", "ph.", "ph:", "ph ");

    /** "... Photo S. R.", the photographer's name at the end. */
    private static final Pattern NAMED_LAST = Pattern.compile(
            "(?U)\\b(?:photo|photos|foto|fotos|фото|crédit|ph)[\\s.:]+\\p{Lu}[\\p{L}.\\s-]{0,40}$",
            Pattern.CASE_INSENSITIVE);

    /** "... © Agency" at the end of a line that is not a notice of rights. */
    private static boolean isSigned(String plain) {
        int sign = plain.indexOf('©');
        return sign >= 0
                && plain.length() - sign <= 60
                && !plain.substring(sign).matches(".*\\b(19|20)\\d\\d\\b.*");
    }
}
