// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.page.language;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Makes the table of {@link LanguageDetector} again from counts that others made (both Apache-2.0), unpacked from their jars: the
 * folder {@code languages} of {@code com.optimaize.languagedetector:language-detector:0.6} (1- to 3-grams of Wikipedia, word ends
 * included) and {@code language-models} of {@code com.github.pemistahl:lingua:1.2.2} (1- to 4-grams of news, inside words):
 * {@code java -cp page.jar org.entente.page.language.TableBuilder LANGUAGES MODELS src/main/resources/org/entente/page/language/grams.tsv}.
 */
public final class TableBuilder {

    /**
     * The five we read, those that could be taken for them, and others of Europe's scripts. After some, in nats, what a language
     * must make up for because hardly any news is written in it compared with a large one it resembles: a longer text gets there
     * easily, a headline does not tip over by one odd word.
     */
    private static final List<String> LANGUAGES = List.of(
            ("fr=0 es=0 en=0 pt=0 ru=0 de=1 it=1 ca=2.5 gl=2.3 oc=2.5 ro=1 nl=1 af=1 da=1 sv=1 no=1 is=1 pl=1 cs=1 sk=1 sl=1 hr=1 hu=1 fi=1"
                            + " et=1 lt=1 lv=1 tr=1 sq=1 eu=1 id=1 vi=1 uk=1 be=1 bg=2 sr=1 mk=1")
                    .split(" "));

    /** No model of news has these: sequences of four are borrowed from their relatives, in this share. */
    private static final Map<String, Map<String, Double>> RELATIVES =
            Map.of("gl", Map.of("pt", 0.25, "es", 0.25), "oc", Map.of("ca", 0.4));

    /** So many of the commonest sequences of two, three and four letters are kept for each language. */
    private static final int[] KEPT = {1000, 2500, 1500};

    private TableBuilder() {}

    public static void main(String[] args) throws IOException {
        Map<String, LetterChain> chains = new LinkedHashMap<>();
        for (String language : LANGUAGES) {
            String code = language.substring(0, language.indexOf('='));
            chains.put(code, LetterChain.read(Path.of(args[0]), Path.of(args[1]), code));
        }
        RELATIVES.forEach((code, shares) ->
                shares.forEach((of, share) -> chain(chains, code).borrow(chain(chains, of), share)));
        TreeSet<String> kept = new TreeSet<>();
        chains.values().forEach(chain -> kept.addAll(chain.commonest(KEPT)));
        List<String> lines = new ArrayList<>();
        lines.add(
                "# How surprising the last letter of a sequence is in each language; made by TableBuilder, do not edit.");
        lines.add(
                "# Source: n-gram profiles of com.optimaize.languagedetector:language-detector:0.6 (Wikipedia) and of");
        lines.add("# com.github.pemistahl:lingua:1.2.2 (news of the Leipzig corpora), both Apache-2.0.");
        lines.add(
                "# Columns: sequence, then one character per language of the next line: '!' + (-ln p) * 6. What stands after");
        lines.add("# a language's = is its handicap in nats.");
        lines.add(String.join(" ", LANGUAGES));
        for (String gram : kept) {
            StringBuilder line = new StringBuilder(gram).append('\t');
            for (LetterChain chain : chains.values()) {
                long cost = Math.round(-Math.log(chain.probability(gram)) * GramTable.STEPS_PER_NAT);
                line.append((char) ('!' + Math.min(GramTable.MOST_COST, cost)));
            }
            lines.add(line.toString());
        }
        Files.writeString(Path.of(args[2]), String.join("\n", lines) + "\n", StandardCharsets.UTF_8);
    }

    private static LetterChain chain(Map<String, LetterChain> chains, String code) {
        LetterChain chain = chains.get(code);
        if (chain == null) {
            throw new IllegalArgumentException("no counts of " + code);
        }
        return chain;
    }
}
