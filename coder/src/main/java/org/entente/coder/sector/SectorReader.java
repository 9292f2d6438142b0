// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.coder.sector;

import java.util.BitSet;
import java.util.Collection;
import java.util.Optional;
import org.entente.coder.quantity.GoodsLexicon;
import org.entente.coder.surface.Phrases;
import org.entente.coder.surface.Surface;
import org.entente.model.text.Language;
import org.entente.model.text.Sentence;
import org.entente.model.text.Word;
import org.jspecify.annotations.Nullable;

/** Reads the sector that the words of a phrase or clause name. Immutable and safe to share between threads. */
public final class SectorReader {

    /** How many tokens before a term a word such as "secteur" still belongs to it: "dans le secteur russe de l’énergie". */
    private static final int MOST_FROM_MARKER = 4;

    private final SectorLexicon lexicon;
    private final GoodsLexicon goods;

    private SectorReader(SectorLexicon lexicon, GoodsLexicon goods) {
        this.lexicon = lexicon;
        this.goods = goods;
    }

    /** The reader of a language; one that reads nothing when the language has no lexicon of sectors. */
    public static SectorReader forLanguage(Language language) {
        return new SectorReader(SectorLexicon.forLanguage(language), GoodsLexicon.forLanguage(language));
    }

    /** As {@link #read(Sentence, Collection, Word)} with the first word of the scope as the word of the event. */
    public Optional<SectorHit> read(Sentence sentence, Collection<Word> scope) {
        return scope.isEmpty()
                ? Optional.empty()
                : read(sentence, scope, scope.iterator().next());
    }

    /**
     * The sector that the scope names: a term after a word such as "secteur" before others, then the longest term, then the nearest
     * to the event. When no term is found, the goods that are named may tell it.
     *
     * @param scope the words that may name it, in any order
     * @param event the word the distance is counted from
     */
    public Optional<SectorHit> read(Sentence sentence, Collection<Word> scope, Word event) {
        if (lexicon.isEmpty() || scope.isEmpty()) {
            return Optional.empty();
        }
        Surface surface = Surface.of(sentence);
        BitSet words = new BitSet(sentence.size() + 1);
        scope.forEach(word -> words.set(word.id()));
        Found best = null;
        Found hint = null;
        int at = 0;
        while (at < surface.size()) {
            if (!words.get(surface.lastWord(at)) || !surface.isLetters(at)) {
                at++;
                continue;
            }
            Optional<Phrases.Hit<String>> term = lexicon.term(surface, at);
            if (term.isPresent() && term.get().value().equals(SectorLexicon.NONE)) {
                at = term.get().end();
                continue;
            }
            if (term.isPresent()
                    && isNominal(surface, at)
                    && !isPartOfName(surface, at, term.get().end())) {
                best = better(best, found(surface, term.get(), at, event, isMarked(surface, at)));
                at = term.get().end();
                continue;
            }
            int token = at;
            Optional<Found> byGoods = hintAt(surface, at)
                    .flatMap(hit -> lexicon.ofKind(hit.value())
                            .map(code -> found(surface, new Phrases.Hit<>(code, hit.end()), token, event, false)));
            hint = byGoods.isPresent() ? better(hint, byGoods.get()) : hint;
            at++;
        }
        Found chosen = best != null ? best : hint;
        return chosen == null ? Optional.empty() : Optional.of(chosen.hit());
    }

    /** "Port-Soudan" is no port. */
    private static boolean isPartOfName(Surface surface, int first, int end) {
        boolean after = end < surface.size() && surface.hyphenBefore(end) && surface.isCapitalised(end);
        return surface.isCapitalised(first) && (after || surface.hyphenBefore(first));
    }

    /** "livre" is a term, but not where it is a verb. */
    private static boolean isNominal(Surface surface, int token) {
        return switch (surface.word(token).upos()) {
            case NOUN, PROPN, ADJ, NUM, SYM, X -> true;
            case ADP, ADV, AUX, CCONJ, DET, INTJ, PART, PRON, PUNCT, SCONJ, VERB -> false;
        };
    }

    private Optional<Phrases.Hit<String>> hintAt(Surface surface, int token) {
        return isNominal(surface, token) && !isPartOfName(surface, token, token + 1)
                ? goods.at(surface, token)
                : Optional.empty();
    }

    private boolean isMarked(Surface surface, int token) {
        for (int back = 1; back <= MOST_FROM_MARKER && token - back >= 0; back++) {
            if (!surface.isLetters(token - back)) {
                return false;
            }
            if (lexicon.marks(surface, token - back)) {
                return true;
            }
        }
        return false;
    }

    private static Found found(Surface surface, Phrases.Hit<String> term, int first, Word event, boolean marked) {
        int last = term.end() - 1;
        int firstWord = surface.firstWord(first);
        // Of two at one distance the one that follows: objects and complements do.
        int distance = firstWord > event.id() ? 2 * (firstWord - event.id()) - 1 : 2 * (event.id() - firstWord);
        SectorHit hit = new SectorHit(term.value(), firstWord, surface.lastWord(last), surface.span(first, last));
        return new Found(hit, marked, last - first + 1, distance);
    }

    private static Found better(@Nullable Found one, Found other) {
        return one == null || other.isBetterThan(one) ? other : one;
    }

    private record Found(SectorHit hit, boolean marked, int length, int distance) {

        boolean isBetterThan(Found other) {
            if (marked != other.marked) {
                return marked;
            }
            return length != other.length ? length > other.length : distance < other.distance;
        }
    }
}
