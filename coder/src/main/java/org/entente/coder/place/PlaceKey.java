// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.coder.place;

import java.text.Normalizer;
import java.util.List;
import org.entente.coder.surface.Surface;

/** The form in which names of places are compared: tokens in lower case without diacritics, set apart by one space. */
final class PlaceKey {

    private PlaceKey() {}

    static String of(String name) {
        List<String> tokens = Surface.cut(name);
        StringBuilder key = new StringBuilder(name.length());
        for (String token : tokens) {
            key.append(key.length() == 0 ? "" : " ").append(fold(token));
        }
        return key.toString();
    }

    /** One token without diacritics; letters that do not decompose are spelled as the news spells them. */
    static String fold(String token) {
        boolean ascii = true;
        for (int i = 0; i < token.length() && ascii; i++) {
            ascii = token.charAt(i) < 0x80;
        }
        if (ascii) {
            return token;
        }
        String decomposed = Normalizer.normalize(token, Normalizer.Form.NFD);
        StringBuilder folded = new StringBuilder(decomposed.length());
        for (int i = 0; i < decomposed.length(); i++) {
            char c = decomposed.charAt(i);
            if (Character.getType(c) == Character.NON_SPACING_MARK) {
                continue;
            }
            switch (c) {
                case 'œ' -> folded.append("oe");
                case 'æ' -> folded.append("ae");
                case 'ß' -> folded.append("ss");
                case 'ø' -> folded.append('o');
                case 'ł' -> folded.append('l');
                case 'đ', 'ð' -> folded.append('d');
                case 'ı' -> folded.append('i');
                case 'ә' -> folded.append('е');
                default -> folded.append(c);
            }
        }
        return folded.toString();
    }
}
