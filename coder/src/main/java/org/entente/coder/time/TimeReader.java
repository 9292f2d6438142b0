// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.coder.time;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.entente.coder.surface.Surface;
import org.entente.coder.time.TimeExpression.Kind;
import org.entente.model.article.PartialDate;
import org.entente.model.mention.TimeSpan;
import org.entente.model.text.Language;
import org.entente.model.text.Sentence;
import org.jspecify.annotations.Nullable;

/** Reads the expressions of time in a sentence. Immutable and safe to share between threads. */
public final class TimeReader {

    private static final Map<Language, TimeReader> LOADED = new ConcurrentHashMap<>();

    private final TimeLexicon lexicon;
    private final TenseReader tenses;

    /** The last sentence of each thread: dates and quantities ask for its moments in turn. */
    private final ThreadLocal<WeakReference<@Nullable Chart>> charts =
            ThreadLocal.withInitial(() -> new WeakReference<>(null));

    private record Chart(Surface surface, List<TimeChart.@Nullable Item> best) {}

    private TimeReader(TimeLexicon lexicon) {
        this.lexicon = lexicon;
        tenses = new TenseReader(lexicon);
    }

    /** The reader of a language; one that reads nothing when the language has no lexicon of time. */
    public static TimeReader forLanguage(Language language) {
        return LOADED.computeIfAbsent(language, key -> new TimeReader(TimeLexicon.forLanguage(key)));
    }

    /**
     * The expressions of time in their order; they do not overlap.
     *
     * @param published the day, month or year the page was published, null when unknown: then only absolute dates have a value
     */
    public List<TimeExpression> read(Sentence sentence, @Nullable PartialDate published) {
        if (lexicon.isEmpty()) {
            return List.of();
        }
        Surface surface = Surface.of(sentence);
        List<TimeExpression> expressions = new ArrayList<>(2);
        TimeSpan last = null;
        List<TimeChart.@Nullable Item> best = best(surface);
        int at = 0;
        while (at < best.size()) {
            TimeChart.Item item = best.get(at);
            if (item == null) {
                at++;
                continue;
            }
            int lastWord = surface.lastWord(item.end() - 1);
            Kind kind = item.kind() == null ? Kind.POINT : item.kind();
            Tense tense = tenseOf(kind, tenseOver(surface, at, lastWord));
            TimeSpan value = new Resolution(published, tense, last).resolve(item.moment());
            last = value == null ? last : value;
            expressions.add(
                    new TimeExpression(surface.firstWord(at), lastWord, surface.span(at, item.end() - 1), value, kind));
            at = item.end();
        }
        return List.copyOf(expressions);
    }

    /** What has gone on "since March" began in the past, what is due "by March" lies ahead, unless the verb is past. */
    private static Tense tenseOf(Kind kind, Tense ofVerb) {
        if (kind == Kind.SINCE) {
            return Tense.PAST;
        }
        return kind == Kind.DEADLINE && ofVerb != Tense.PAST ? Tense.FUTURE : ofVerb;
    }

    /** "les élections du 6 novembre": the date belongs to the noun, and the verb says nothing about it. */
    private Tense tenseOver(Surface surface, int first, int lastWord) {
        Sentence sentence = surface.sentence();
        boolean ofNoun = sentence.word(lastWord).is("nmod") && lexicon.beginsWithOf(surface, first);
        return ofNoun ? Tense.OPEN : tenses.over(sentence, lastWord);
    }

    private List<TimeChart.@Nullable Item> best(Surface surface) {
        Chart known = charts.get().get();
        if (known == null || known.surface != surface) {
            known = new Chart(surface, new TimeChart(lexicon, surface).best());
            charts.set(new WeakReference<>(known));
        }
        return known.best;
    }

    /** The tokens that speak of time, so that their numbers are not taken for quantities. */
    public BitSet tokens(Surface surface) {
        BitSet tokens = new BitSet(surface.size());
        if (lexicon.isEmpty()) {
            return tokens;
        }
        List<TimeChart.@Nullable Item> best = best(surface);
        int at = 0;
        while (at < best.size()) {
            TimeChart.Item item = best.get(at);
            if (item != null) {
                tokens.set(at, item.end());
            }
            at = item == null ? at + 1 : item.end();
        }
        return tokens;
    }
}
