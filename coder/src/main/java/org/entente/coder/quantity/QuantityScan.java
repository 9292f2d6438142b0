// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.coder.quantity;

import java.math.BigDecimal;
import java.util.BitSet;
import java.util.Optional;
import org.entente.coder.surface.Numeral;
import org.entente.coder.surface.Numerals;
import org.entente.coder.surface.Phrases;
import org.entente.coder.surface.Surface;
import org.entente.model.mention.Bound;
import org.entente.model.mention.Money;
import org.entente.model.text.Upos;
import org.entente.model.text.Word;
import org.jspecify.annotations.Nullable;

/** Reads one quantity from left to right: about, number or range, unit or currency, what is counted. */
final class QuantityScan {

    /** Stands in the lexicon for a name that several currencies bear. */
    private static final String NO_CURRENCY = "-";

    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    /** "un demi-million d’habitants": from here on the last word of a number is a noun. */
    private static final BigDecimal LEAST_NOUN = BigDecimal.valueOf(500_000);

    /** Adjectives and the like between a number and its noun. */
    private static final int MOST_BETWEEN = 4;

    private final QuantityLexicon lexicon;
    private final GoodsLexicon goods;
    private final Surface surface;
    private final BitSet dates;
    private final int from;

    private int at;
    private Bound bound = Bound.EXACT;
    private boolean additional;
    private @Nullable BigDecimal value;
    private @Nullable BigDecimal upTo;
    private @Nullable String currency;
    private @Nullable String unit;
    private @Nullable Numeral numeral;
    private int numberToken;
    private int lastNumberToken;

    QuantityScan(QuantityLexicon lexicon, GoodsLexicon goods, Surface surface, BitSet dates, int from) {
        this.lexicon = lexicon;
        this.goods = goods;
        this.surface = surface;
        this.dates = dates;
        this.from = from;
        at = from;
    }

    /** The token to go on from; what was read is not read again, even when it is no quantity. */
    int end() {
        return at;
    }

    Optional<Quantity> read() {
        readBound();
        if (at >= surface.size() || !readNumber()) {
            at = from;
            return Optional.empty();
        }
        Numeral number = numeral;
        if (number == null) {
            return Optional.empty();
        }
        if (number.ordinal()) {
            return Optional.of(quantity(at - 1, headFrom(at), false, true, false));
        }
        if (currency != null) {
            return money(at - 1, currency);
        }
        int afterPercent = lexicon.percent().end(surface, at);
        if (afterPercent > at) {
            at = afterPercent;
            return Optional.of(quantity(at - 1, headFrom(at), false, false, true));
        }
        if (readCurrency()) {
            if (number.article() && at < surface.size() && surface.isNumber(at)) {
                // "a USD 24 million loan": the number is still to come.
                at = from;
                return Optional.empty();
            }
            // "des millions de dollars" is no amount.
            return currency == null || currency.equals(NO_CURRENCY) || value == null
                    ? Optional.empty()
                    : money(at - 1, currency);
        }
        return counted(number);
    }

    private void readBound() {
        for (boolean more = true; more; ) {
            Optional<Phrases.Hit<Bound>> hit = lexicon.bounds().longest(surface, at);
            int about = hit.map(Phrases.Hit::end).orElse(at);
            int others = lexicon.moreBefore().end(surface, at);
            int after = Math.max(about, others);
            more = after > at && after < surface.size();
            if (more && hit.isPresent() && about == after) {
                bound = bound.and(hit.get().value());
            }
            additional |= more && others == after;
            at = more ? after : at;
        }
        Optional<Phrases.Hit<String>> sign = lexicon.currenciesBefore().longest(surface, at);
        if (sign.isPresent()
                && sign.get().end() < surface.size()
                && surface.isNumber(sign.get().end())) {
            at = sign.get().end();
            currency = sign.get().value();
        }
    }

    private boolean readNumber() {
        for (QuantityLexicon.Range range : lexicon.ranges()) {
            int first = range.before().isEmpty() ? at : at + 1;
            if ((range.before().isEmpty() || surface.norm(at).equals(range.before())) && readRange(range, first)) {
                return true;
            }
        }
        Optional<Numeral> read = lexicon.numerals().at(surface, at);
        if (read.isEmpty() || isReference(read.get()) || dates.get(at)) {
            return false;
        }
        take(read.get(), at);
        return true;
    }

    private void take(Numeral read, int token) {
        numeral = read;
        numberToken = token;
        lastNumberToken = read.end() - 1;
        value = read.value();
        bound = bound.and(Bound.of(read.round() || read.value() == null));
        at = read.end();
        scaleByAbbreviation();
    }

    /** "500 M€": the factor is known by the currency or unit after it. */
    private void scaleByAbbreviation() {
        BigDecimal plain = value;
        if (plain == null || !surface.isNumber(lastNumberToken)) {
            return;
        }
        Optional<Phrases.Hit<BigDecimal>> factor = lexicon.numerals().abbreviation(surface, at);
        if (factor.isEmpty()) {
            return;
        }
        int after = factor.get().end();
        int linked = lexicon.of().end(surface, after);
        boolean money = lexicon.currencies().end(surface, after) > after
                || (linked > after && lexicon.currencies().end(surface, linked) > linked)
                || currency != null;
        if (money) {
            value = Numerals.normal(plain.multiply(factor.get().value()));
            at = after;
            lastNumberToken = after - 1;
        }
    }

    private boolean readRange(QuantityLexicon.Range range, int first) {
        if (first >= surface.size() || dates.get(first)) {
            return false;
        }
        Optional<Numeral> low = lexicon.numerals().at(surface, first);
        if (low.isEmpty() || low.get().ordinal() || low.get().article() || isReference(low.get())) {
            return false;
        }
        int between = low.get().end();
        boolean hyphen = range.between().equals("-");
        int second = hyphen ? between : between + 1;
        if (second >= surface.size()
                || dates.get(second)
                || (hyphen
                        ? !surface.hyphenBefore(second)
                        : !surface.norm(between).equals(range.between()))) {
            return false;
        }
        Optional<Numeral> high = lexicon.numerals().at(surface, second);
        if (high.isEmpty() || high.get().ordinal()) {
            return false;
        }
        BigDecimal least = low.get().value();
        BigDecimal most = high.get().value();
        if (least == null || most == null) {
            return false;
        }
        take(high.get(), second);
        numberToken = first;
        most = value == null ? most : value;
        // "2 à 3 millions": the scale belongs to both ends.
        BigDecimal scale = scaleOf(most);
        if (least.compareTo(most) < 0
                && scale.compareTo(least) > 0
                && least.multiply(scale).compareTo(most) < 0) {
            least = least.multiply(scale);
        }
        if (least.compareTo(most) >= 0) {
            return false;
        }
        value = least;
        upTo = most;
        bound = Bound.RANGE;
        return true;
    }

    private static BigDecimal scaleOf(BigDecimal most) {
        BigDecimal thousand = BigDecimal.valueOf(1000);
        BigDecimal scale = BigDecimal.ONE;
        while (most.compareTo(scale.multiply(thousand)) >= 0) {
            scale = scale.multiply(thousand);
        }
        return scale;
    }

    /** "5-0", "10-6-4": a score or a serial number. */
    private boolean isChain() {
        boolean after = surface.isNumber(numberToken) && surface.hyphenBefore(numberToken);
        return upTo == null && (after || (at < surface.size() && surface.isNumber(at) && surface.hyphenBefore(at)));
    }

    /** "article 5", "F 16": digits right after a noun of this kind name it. */
    private boolean isReference(Numeral read) {
        if (at == 0 || !read.plain()) {
            return false;
        }
        for (int back = 1; back <= 2 && at - back >= 0; back++) {
            int start = at - back;
            if (lexicon.references().end(surface, start) == at) {
                return true;
            }
        }
        return false;
    }

    private boolean readCurrency() {
        int linked = lexicon.of().end(surface, at);
        for (int start : new int[] {at, linked}) {
            Optional<Phrases.Hit<String>> hit = lexicon.currencies().longest(surface, start);
            if (hit.isEmpty() && value != null && value.compareTo(MILLION) >= 0) {
                hit = lexicon.currenciesOfMillions().longest(surface, start);
            }
            if (hit.isPresent()) {
                currency = hit.get().value();
                at = hit.get().end();
                return true;
            }
        }
        return false;
    }

    private Optional<Quantity> money(int last, String code) {
        readBoundAfter();
        int end = Math.max(last, at - 1);
        readMoreAfter();
        return Optional.of(quantity(Math.max(end, at - 1), surface.lastWord(last), code));
    }

    private Optional<Quantity> counted(Numeral number) {
        int afterUnit = readUnit();
        boolean articleAlone =
                number.article() && (unit == null || lexicon.packages().end(surface, at) > at);
        if (articleAlone || lexicon.notCounted().end(surface, at) > at || isChain()) {
            return Optional.empty();
        }
        int last = afterUnit - 1;
        at = afterUnit;
        int head = headFrom(at);
        boolean elliptic = head == 0;
        if (elliptic) {
            if (unit == null && !mayStandAlone(number)) {
                return Optional.empty();
            }
            // A measure without goods ("dix tonnes") hangs on its unit, a bare number on itself.
            head = surface.lastWord(unit == null ? lastNumberToken : last);
        } else {
            readMoreAfterNoun(head);
        }
        readBoundAfter();
        return Optional.of(quantity(Math.max(last, at - 1), head, elliptic, false, false));
    }

    /** The token after the unit, or after the number when there is none. */
    private int readUnit() {
        int linked = lexicon.of().end(surface, at);
        for (int start : new int[] {at, linked}) {
            Optional<Phrases.Hit<String>> hit = lexicon.units().longest(surface, start);
            boolean afterDigits = start == at ? surface.isNumber(lastNumberToken) : surface.isNumber(numberToken);
            if (hit.isEmpty() && afterDigits) {
                hit = lexicon.unitsAfterDigits().longest(surface, start);
            }
            if (hit.isPresent()) {
                unit = hit.get().value();
                return hit.get().end();
            }
        }
        return at;
    }

    /**
     * Id of the noun that the tokens from here on begin with, 0 when there is none: over "de", "autres", adjectives and articles,
     * up to the first noun.
     */
    private int headFrom(int token) {
        int next = token;
        // Where no word links a measure to its goods, the genitive does: "сорок тонн пшеницы".
        boolean linked = lexicon.of().isEmpty();
        for (int passed = 0; next < surface.size() && passed <= MOST_BETWEEN; passed++) {
            int more = lexicon.more().end(surface, next);
            if (more > next) {
                additional = true;
                at = more;
                next = more;
                continue;
            }
            int of = lexicon.of().end(surface, next);
            if (of > next && !linked && (unit != null || approxNoun())) {
                linked = true;
                next = of;
                continue;
            }
            if (!surface.isLetters(next) || dates.get(next)) {
                return 0;
            }
            Word word = surface.word(next);
            if (word.upos() == Upos.NOUN || word.upos() == Upos.PROPN || word.upos() == Upos.SYM) {
                boolean other = unit != null && lexicon.of().isEmpty() && !word.has("Case=Gen");
                return other || (unit != null && !linked)
                        ? 0
                        : compoundHead(word).id();
            }
            if (isNounInDisguise(word, next, token, linked)) {
                return word.id();
            }
            boolean mayPass = word.upos() == Upos.ADJ || (word.upos() == Upos.DET && linked) || isPassedOver(word);
            if (!mayPass || (unit != null && !linked)) {
                return nounByTree(next);
            }
            next++;
        }
        return nounByTree(token);
    }

    /** "ten passenger buses" counts buses. */
    private Word compoundHead(Word first) {
        Word word = first;
        for (int steps = 0; steps < MOST_BETWEEN && word.is("compound") && word.head() > word.id(); steps++) {
            word = surface.sentence().word(word.head());
        }
        return word;
    }

    /** In a language whose adjectives mostly follow the noun, what stands right after a number is the noun, whatever its tag. */
    private boolean isNounInDisguise(Word word, int next, int first, boolean linked) {
        if (lexicon.prenominal().isEmpty() || (unit != null && !linked) || next > first + (linked ? 1 : 0)) {
            return false;
        }
        boolean listed = lexicon.prenominal().end(surface, next) > next;
        boolean participle = word.upos() == Upos.VERB
                && word.has("VerbForm=Part")
                && goods.at(surface, next).isPresent();
        return !listed && (participle || word.upos() == Upos.ADJ);
    }

    private static boolean isPassedOver(Word word) {
        return word.upos() == Upos.NUM || (word.upos() == Upos.VERB && word.is("amod"));
    }

    /** The noun that the tree says the number counts, when it stands after it and close by; else 0. */
    private int nounByTree(int before) {
        Word word = surface.word(lastNumberToken);
        if (!word.is("nummod") || word.head() <= word.id() || unit != null) {
            return 0;
        }
        Word head = surface.sentence().word(word.head());
        boolean near = head.id() <= word.id() + MOST_BETWEEN && before < surface.size();
        for (int id = word.id() + 1; near && id < head.id(); id++) {
            Upos between = surface.sentence().word(id).upos();
            near = between != Upos.VERB && between != Upos.AUX && between != Upos.PUNCT && between != Upos.PRON;
        }
        return near && (head.upos() == Upos.NOUN || head.upos() == Upos.PROPN) ? head.id() : 0;
    }

    /** Whether a noun may follow with "de": after "millions", "douzaine", "centaines". */
    private boolean approxNoun() {
        Numeral number = numeral;
        return number != null
                && (number.round() || number.value() == null || number.value().compareTo(LEAST_NOUN) >= 0);
    }

    /** A number without a noun counts something named elsewhere when the tree or "autres" says so; a stray number does not. */
    private boolean mayStandAlone(Numeral number) {
        Word word = surface.word(lastNumberToken);
        boolean argument = word.is("obj") || word.is("nsubj") || word.is("conj") || word.is("obl") || word.is("iobj");
        boolean spelled = !surface.isNumber(lastNumberToken);
        boolean verbBefore = numberToken > 0 && surface.word(numberToken - 1).upos() == Upos.VERB;
        int more = lexicon.moreAfter().end(surface, at);
        if (more > at) {
            additional = true;
            at = more;
        }
        return additional || verbBefore || (argument && (spelled || word.upos() == Upos.NUM)) || number.round();
    }

    private void readMoreAfter() {
        int more = lexicon.moreAfter().end(surface, at);
        if (more > at) {
            additional = true;
            at = more;
        }
    }

    /** "dix chars supplémentaires": the word stands right after the noun, or after one adjective. */
    private void readMoreAfterNoun(int head) {
        int token = surface.tokenOf(surface.sentence().word(head)) + 1;
        Optional<Phrases.Hit<Bound>> after = lexicon.boundsAfter().longest(surface, token);
        if (after.isPresent()) {
            // "forty buses or more": no more than these forty are meant.
            bound = bound.and(after.get().value());
            return;
        }
        for (int skip = 0; skip <= 1 && token + skip < surface.size(); skip++) {
            if (lexicon.moreAfter().end(surface, token + skip) > token + skip) {
                additional = true;
            }
        }
    }

    private void readBoundAfter() {
        Optional<Phrases.Hit<Bound>> after = lexicon.boundsAfter().longest(surface, at);
        if (after.isPresent()) {
            bound = bound.and(after.get().value());
            at = after.get().end();
        }
    }

    private Quantity quantity(int last, int head, String code) {
        BigDecimal amount = value;
        Money money = amount == null ? null : new Money(amount, code, bound, upTo);
        return build(last, head, false, false, false, money);
    }

    private Quantity quantity(int last, int head, boolean elliptic, boolean ordinal, boolean percent) {
        int headWord = head == 0 ? surface.lastWord(lastNumberToken) : head;
        return build(last, headWord, elliptic, ordinal, percent, null);
    }

    private Quantity build(
            int last, int head, boolean elliptic, boolean ordinal, boolean percent, @Nullable Money money) {
        return new Quantity(
                surface.firstWord(from),
                surface.lastWord(last),
                surface.span(from, last),
                value,
                upTo,
                bound,
                ordinal,
                percent,
                money == null && currency != null ? currency : unit,
                money,
                additional,
                head,
                elliptic);
    }
}
