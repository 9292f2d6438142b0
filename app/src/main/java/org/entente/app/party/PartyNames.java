// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.app.party;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.app.language.LanguageKit;
import org.entente.model.fault.EntenteException;
import org.entente.model.fault.FaultCode;
import org.entente.model.text.Language;

/**
 * Codes of countries (ISO 3166) and international bodies, and their names in the languages that are read. The names of countries are those
 * of the Unicode CLDR that every JDK carries. Immutable and safe to share between threads.
 */
public final class PartyNames {

    private static final String BODY = "IGO:";

    /** English first: where two languages use one name for two countries, the language of the command line wins. */
    private static final List<Locale> LANGUAGES = Stream.concat(
                    Stream.of(Language.ENGLISH), LanguageKit.STANDARD.stream())
            .distinct()
            .map(language -> Locale.forLanguageTag(language.code()))
            .toList();

    /** Bodies by what people call them, folded: initials, then names. */
    private static final Map<String, List<String>> BODIES = bodies();

    private static final class Countries {
        private static final Map<String, String> BY_NAME = byName();
    }

    private PartyNames() {}

    /**
     * The code that {@code word} means: an alpha-3 or alpha-2 code, a code of a body with or without {@code IGO:}, or a name in
     * one of the languages that are read, whatever its case, accents and article ({@code la russie}).
     *
     * @throws EntenteException USAGE when nothing is called that
     */
    public static String codeOf(String word) {
        String code = word.strip().toUpperCase(Locale.ROOT);
        if (code.matches("[A-Z]{3}") && isCountry(code) || code.matches("IGO:[A-Z0-9-]+")) {
            return code;
        }
        String folded = fold(word);
        for (Map.Entry<String, List<String>> body : BODIES.entrySet()) {
            if (body.getValue().contains(folded)) {
                return BODY + body.getKey();
            }
        }
        if (BODIES.containsKey(code)) {
            return BODY + code;
        }
        String country = Countries.BY_NAME.get(folded);
        if (country == null && code.matches("[A-Z]{2}")) {
            country = alpha3(code).orElse(null);
        }
        if (country == null) {
            throw new EntenteException.User(
                    FaultCode.USAGE,
                    "no country or international body is called '" + word
                            + "': give a code (CUB, IGO:EU) or a name in English, French, Spanish, Portuguese or Russian");
        }
        return country;
    }

    /** Whether a code is that of an international body, and not of a country. */
    public static boolean isBody(String code) {
        return code.startsWith(BODY);
    }

    /** The English name of a code; the code itself when it has none. */
    public static String nameOf(String code) {
        if (isBody(code)) {
            return code.substring(BODY.length());
        }
        for (String alpha2 : Locale.getISOCountries()) {
            if (alpha3(alpha2).filter(code::equals).isPresent()) {
                return new Locale("", alpha2).getDisplayCountry(Locale.ENGLISH);
            }
        }
        return code;
    }

    private static boolean isCountry(String alpha3) {
        return alpha3.equals("XKX")
                || Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3).contains(alpha3);
    }

    private static Optional<String> alpha3(String alpha2) {
        try {
            String code = new Locale("", alpha2).getISO3Country();
            return code.isEmpty() ? Optional.empty() : Optional.of(code);
        } catch (MissingResourceException e) {
            return Optional.empty();
        }
    }

    private static Map<String, String> byName() {
        Map<String, String> names = new HashMap<>();
        for (String alpha2 : Locale.getISOCountries()) {
            Locale country = new Locale("", alpha2);
            alpha3(alpha2).ifPresent(code -> {
                for (Locale language : LANGUAGES) {
                    names.putIfAbsent(fold(country.getDisplayCountry(language)), code);
                }
            });
        }
        names.put("uk", "GBR");
        names.put("angleterre", "GBR");
        names.put("england", "GBR");
        names.put("coree", "KOR");
        names.put("korea", "KOR");
        names.put("kosovo", "XKX");
        return Map.copyOf(names);
    }

    private static Map<String, List<String>> bodies() {
        Map<String, List<String>> bodies = new LinkedHashMap<>();
        bodies.put("UN", List.of("onu", "оон", "united nations", "nations unies", "naciones unidas", "nacoes unidas"));
        bodies.put("EU", List.of("ue", "ес", "european union", "union europeenne", "union europea", "uniao europeia"));
        bodies.put("NATO", List.of("otan", "нато"));
        bodies.put("EAEU", List.of("ueea", "еаэс", "eurasian economic union", "union economique eurasiatique"));
        bodies.put("IMF", List.of("fmi", "мвф", "international monetary fund", "fonds monetaire international"));
        bodies.put("WB", List.of("world bank", "banque mondiale", "banco mundial", "всемирныи банк"));
        bodies.put("AU", List.of("ua", "african union", "union africaine", "union africana", "uniao africana"));
        bodies.put("BRICS", List.of());
        return bodies;
    }

    /** Lower case, no accents, no article, apostrophes and hyphens as blanks. */
    private static String fold(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\u2019'\\-]", " ")
                .replaceAll("\\s+", " ")
                .strip();
        return plain.replaceFirst("^(le|la|les|l|the) ", "");
    }
}
