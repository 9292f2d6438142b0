// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.coder.surface;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.model.text.Sentence;
import org.entente.model.text.Span;
import org.entente.model.text.Upos;
import org.entente.model.text.Word;

/**
 * Sentences for tests that need no parser: a rough tokenizer, and a flat tree under the first word that is marked as a verb.
 * {@code {livrera|VERB|Tense=Fut|livrer}} gives a word its tag, features and lemma; all others are guessed from their letters.
 */
public final class HandSentence {

    private static final Pattern TOKEN = Pattern.compile(
            "\\{([^|}]+)\\|([A-Z]+)(?:\\|([^|}]*))?(?:\\|([^|}]*))?\\}|\\d+(?:[.,\\u00a0 ]\\d{3})*(?:,\\d+)?|"
                    + "\\p{L}+['’]|[\\p{L}\\p{M}\\d]+(?:-[\\p{L}\\p{M}\\d]+)*|\\S");

    private HandSentence() {}

    public static Sentence of(String marked) {
        return of(marked, 0);
    }

    /** The sentence as it would stand at an offset of a longer text. */
    public static Sentence of(String marked, int offset) {
        StringBuilder text = new StringBuilder();
        List<Word> flat = new ArrayList<>();
        Matcher token = TOKEN.matcher(marked);
        int from = 0;
        while (token.find()) {
            text.append(marked, from, token.start());
            String form = token.group(1) == null ? token.group() : token.group(1);
            Upos upos = token.group(2) == null ? guess(form) : Upos.valueOf(token.group(2));
            String feats = token.group(3) == null || token.group(3).isEmpty() ? Word.NO_FEATURES : token.group(3);
            String lemma = token.group(4) == null ? lemma(form, upos) : token.group(4);
            Span span = new Span(offset + text.length(), offset + text.length() + form.length());
            flat.add(new Word(flat.size() + 1, span, form, lemma, upos, feats, 0, "root", true));
            text.append(form);
            from = token.end();
        }
        text.append(marked.substring(from));
        int root = flat.stream()
                .filter(word -> word.upos() == Upos.VERB)
                .findFirst()
                .map(Word::id)
                .orElse(1);
        List<Word> words = flat.stream().map(word -> under(word, root)).toList();
        return new Sentence(new Span(offset, offset + text.length()), text.toString(), words, List.of());
    }

    private static Word under(Word word, int root) {
        boolean isRoot = word.id() == root;
        return new Word(
                word.id(),
                word.span(),
                word.form(),
                word.lemma(),
                word.upos(),
                word.feats(),
                isRoot ? 0 : root,
                isRoot ? "root" : word.upos() == Upos.AUX ? "aux" : "dep",
                word.spaceAfter());
    }

    private static String lemma(String form, Upos upos) {
        return upos == Upos.PROPN ? form : form.toLowerCase(Locale.ROOT);
    }

    private static Upos guess(String form) {
        char first = form.charAt(0);
        if (Character.isDigit(first)) {
            return Upos.NUM;
        }
        if (!Character.isLetter(first)) {
            return Upos.PUNCT;
        }
        if (Character.isUpperCase(first)) {
            return Upos.PROPN;
        }
        return switch (form) {
            case "de", "à", "en", "dans", "sur", "par", "pour", "du", "des", "d'", "d’", "au", "aux" -> Upos.ADP;
            case "le", "la", "les", "l'", "l’", "un", "une", "ce", "cette" -> Upos.DET;
            case "et", "ou" -> Upos.CCONJ;
            default -> Upos.NOUN;
        };
    }
}
