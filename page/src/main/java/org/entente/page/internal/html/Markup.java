// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.page.internal.html;

import org.entente.page.internal.furniture.Wording;
import org.jsoup.parser.Parser;

/** Strings from attributes and JSON, which come with entities, tags and odd spaces in them. */
final class Markup {

    private Markup() {}

    /** Without tags, entities resolved (those written twice too), one space between words. */
    static String plain(String text) {
        String plain = text;
        for (int i = 0; i < 2 && plain.indexOf('&') >= 0; i++) {
            plain = Parser.unescapeEntities(plain, false);
        }
        if (plain.indexOf('<') >= 0) {
            plain = plain.replaceAll("<[^<>]{1,300}>", " ");
        }
        return spaced(plain);
    }

    /** One plain space between words; a non-breaking space stays what it is. */
    static String spaced(String text) {
        StringBuilder spaced = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c <= ' ' || c == 0x85 || c == 0x2028 || c == 0x2029) {
                if (!spaced.isEmpty() && spaced.charAt(spaced.length() - 1) != ' ') {
                    spaced.append(' ');
                }
            } else if (!Wording.isIgnorable(c)) {
                spaced.append(c);
            }
        }
        int end = spaced.length();
        while (end > 0 && Wording.isSpace(spaced.charAt(end - 1))) {
            end--;
        }
        int start = 0;
        while (start < end && Wording.isSpace(spaced.charAt(start))) {
            start++;
        }
        return spaced.substring(start, end);
    }

    /** Letters and digits only, lower case: how texts are compared whatever their typography. */
    static String bare(CharSequence text) {
        StringBuilder bare = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                bare.append(Character.toLowerCase(c));
            }
        }
        return bare.toString();
    }
}
