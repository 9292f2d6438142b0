// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.page.internal.furniture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the site's own name where the frame of a page says it: in a disclaimer about comments, in a notice of rights. */
public final class Publishers {

    private static final Pattern RIGHTS = Pattern.compile(
            "(?:©|\\(c\\)|copyright)[\\s\u00A0,]*(?:(?:19|20)\\d\\d(?:\\s*[-–]\\s*(?:19|20)?\\d\\d)?[\\s\u00A0,.]*)?(?:by |par |por )?"
                    + "(\\p{Lu}[^|•.,;:©\\n]{1,48}?)(?=\\s*(?:[|•.,;:\\n–]| - |\\(|(?:19|20)\\d\\d|$|all rights|tous droits|todos|reservados|все права))",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    /** "X, our slogan. All rights reserved". */
    private static final Pattern RESERVED = Pattern.compile(
            "^(\\p{Lu}[^,.;:|©–—]{2,48})[,.;|–—].{0,60}(?:tous droits|all rights|todos los derechos|todos os direitos|все права)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern BEFORE_NAME = Pattern.compile(
            "^(?:\\*|-|–|•|\\s)*(?:(?:La rédaction de|Le site|El sitio|La redacción de|The website|O site|Редакция|Сайт|Администрация)\\s+)?");
    private static final int LONGEST_NAME = 60;

    private static final Publishers STANDARD = new Publishers();

    private final List<String> disclaimers = new ArrayList<>();

    private Publishers() {
        for (String[] row : DataFile.rows(Publishers.class, "publishers.tsv", 2)) {
            disclaimers.add(row[1]);
        }
    }

    public static Publishers standard() {
        return STANDARD;
    }

    /** The name in a disclaimer such as "X n'est pas responsable des opinions exprimées". */
    public Optional<String> inDisclaimer(String line) {
        String straight = line.replace('’', '\'').replace('\u00A0', ' ');
        for (String disclaimer : disclaimers) {
            int at = straight.indexOf(disclaimer);
            if (at <= 0) {
                continue;
            }
            String before = straight.substring(0, at);
            int sentence =
                    Math.max(before.lastIndexOf(". "), Math.max(before.lastIndexOf("! "), before.lastIndexOf(": ")));
            String name = BEFORE_NAME
                    .matcher(before.substring(sentence < 0 ? 0 : sentence + 2))
                    .replaceFirst("")
                    .strip();
            if (isName(name)) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }

    /** The name in a notice of rights such as "© 2025 X. Tous droits réservés". */
    public Optional<String> inRights(String line) {
        Matcher matcher = RIGHTS.matcher(line);
        while (matcher.find()) {
            String name = matcher.group(1).strip();
            if (isName(name) && !name.matches("(?iU)(all|tous|todos|droits|rights|copyright)\\b.*")) {
                return Optional.of(name);
            }
        }
        Matcher slogan = RESERVED.matcher(line);
        return slogan.find() && isName(slogan.group(1).strip())
                ? Optional.of(slogan.group(1).strip())
                : Optional.empty();
    }

    private static boolean isName(String name) {
        return name.length() >= 2
                && name.length() <= LONGEST_NAME
                && (Character.isUpperCase(name.charAt(0)) || Character.isDigit(name.charAt(0)) || name.contains("."))
                && Wording.words(name) <= 7;
    }
}
