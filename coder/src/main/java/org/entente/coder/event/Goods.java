// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.coder.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.entente.coder.lexicon.Lexicon;
import org.entente.coder.lexicon.Marker;
import org.entente.coder.lexicon.Operator.Effect;
import org.entente.coder.lexicon.Pattern;
import org.entente.coder.quantity.Quantity;
import org.entente.coder.tree.Argument;
import org.entente.coder.tree.Arguments;
import org.entente.coder.tree.Tree;
import org.entente.model.mention.Bound;
import org.entente.model.mention.Item;
import org.entente.model.mention.Money;
import org.entente.model.text.Span;
import org.entente.model.text.Upos;
import org.entente.model.text.Word;
import org.jspecify.annotations.Nullable;

/** What is moved, built, lent or trained, and for how much. */
final class Goods {

    /** How far behind its verb a number without a noun is still what the verb moves ("en livrer encore trente"). */
    private static final int REACH = 3;

    private final Tree tree;
    private final Arguments arguments;
    private final Lexicon lexicon;
    private final SentenceValues values;
    private final Supplier<Optional<Item>> before;
    private final String text;
    private final int offset;

    /**
     * @param before the last goods that the article named before this sentence, for numbers without a noun
     */
    Goods(Tree tree, Arguments arguments, Lexicon lexicon, SentenceValues values, Supplier<Optional<Item>> before) {
        this.before = before;
        this.tree = tree;
        this.arguments = arguments;
        this.lexicon = lexicon;
        this.values = values;
        this.text = tree.sentence().text();
        this.offset = tree.sentence().span().start();
    }

    /** The items at the pattern's item positions, of the trigger itself or of the verb that carries it. */
    List<Item> items(Pattern pattern, Word trigger) {
        List<Item> items = new ArrayList<>();
        for (Marker marker : pattern.roles().item()) {
            for (Argument argument : arguments.of(trigger)) {
                if (marker.fits(argument.marker(), argument.word())) {
                    for (Word conjunct : tree.conjuncts(argument.word())) {
                        item(conjunct).ifPresent(items::add);
                    }
                }
            }
        }
        if (items.isEmpty() && !pattern.roles().item().isEmpty()) {
            values.quantities().stream()
                    .filter(q -> q.elliptic() && q.firstWord() > trigger.id() && q.firstWord() <= trigger.id() + REACH)
                    .findFirst()
                    .ifPresent(q -> items.add(elliptic(q, tree.sentence().word(q.firstWord()))));
        }
        return items;
    }

    private Optional<Item> item(Word head) {
        Optional<Quantity> quantity = quantityOf(head);
        if (quantity.isPresent() && quantity.get().elliptic()) {
            return Optional.of(elliptic(quantity.get(), head));
        }
        if (!head.upos().isNominal() && head.upos() != Upos.NUM || head.upos() == Upos.PRON) {
            return Optional.empty();
        }
        if (quantity.isPresent() && quantity.get().money() != null) {
            return Optional.empty();
        }
        Word counted = quantity.map(q -> tree.sentence().word(q.headWord())).orElse(head);
        Optional<String> kind = values.readers().goods().kind(tree.sentence(), counted);
        if (quantity.isEmpty() && kind.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Item(
                quantity.map(Quantity::value).orElse(null),
                quantity.map(Quantity::bound).orElse(Bound.EXACT),
                quantity.map(Quantity::upTo).orElse(null),
                quantity.map(Quantity::unit).orElse(null),
                name(counted),
                kind.orElse(null),
                quantity.map(Quantity::additional).orElse(false)));
    }

    /** "en livrer cinquante autres": the thing is the last one named before. */
    private Item elliptic(Quantity quantity, Word head) {
        Word named = antecedent(head, true);
        if (named == null) {
            Optional<Item> earlier = before.get();
            if (earlier.isPresent()) {
                return item(quantity, earlier.get().what(), earlier.get().kind());
            }
        }
        Word looser = named != null ? named : antecedent(head, false);
        return looser == null
                ? item(quantity, head.form(), null)
                : item(
                        quantity,
                        name(looser),
                        values.readers().goods().kind(tree.sentence(), looser).orElse(null));
    }

    private static Item item(Quantity quantity, String what, @Nullable String kind) {
        return new Item(
                quantity.value(),
                quantity.bound(),
                quantity.upTo(),
                quantity.unit(),
                what,
                kind,
                quantity.additional());
    }

    /** The last noun before the number that names goods or is counted itself; both of it when the sentence must be sure. */
    private @Nullable Word antecedent(Word number, boolean sure) {
        for (int id = number.id() - 1; id >= 1; id--) {
            Word word = tree.sentence().word(id);
            if (word.upos() == Upos.NOUN) {
                boolean goods =
                        values.readers().goods().kind(tree.sentence(), word).isPresent();
                boolean counted =
                        values.quantities().stream().anyMatch(q -> q.headWord() == word.id() && q.countsThings());
                if (sure ? goods && counted : goods || counted) {
                    return word;
                }
            }
        }
        return null;
    }

    private Optional<Quantity> quantityOf(Word head) {
        return values.quantities().stream()
                .filter(q -> !q.ordinal() && !q.percent())
                .filter(q -> q.headWord() == head.id() || q.firstWord() <= head.id() && head.id() <= q.lastWord())
                .findFirst();
    }

    /** The noun with its adjectives and "de" complements, without article, number and clauses. */
    private String name(Word head) {
        Span span = head.span();
        for (Word child : tree.children(head)) {
            boolean part = child.is("amod") && child.id() > head.id()
                    || child.is("compound")
                    || child.is("flat")
                    || child.is("appos") && child.upos() == Upos.PROPN && child.id() == head.id() + 1
                    || child.is("nmod")
                            && child.id() > head.id()
                            && (arguments.isGenitive(child)
                                    || arguments.marker(child).isEmpty());
            if (part) {
                span = span.cover(tree.phrase(child));
            }
        }
        return text.substring(span.start() - offset, span.end() - offset);
    }

    /** "a paid first tranche of a loan of 80 million": that much is the loan, not what was paid. */
    private boolean isOfWhole(Quantity amount, Word trigger) {
        Word at = tree.sentence().word(amount.headWord());
        while (at.head() != 0 && at.id() != trigger.id()) {
            Word above = tree.sentence().word(at.head());
            boolean part = above.id() != trigger.id()
                    && lexicon.operators(above.lemma()).stream().anyMatch(o -> o.effect() == Effect.PART);
            boolean itself = amount.firstWord() <= at.id() && at.id() <= amount.lastWord();
            if (part && !itself) {
                return true;
            }
            at = above;
        }
        return false;
    }

    /** The amount of money in the trigger's clause, the nearest when there are several. */
    Optional<Money> amount(Word trigger, List<Word> governors) {
        Quantity best = null;
        int distance = Integer.MAX_VALUE;
        for (Quantity quantity : values.quantities()) {
            if (quantity.money() == null) {
                continue;
            }
            Word word = tree.sentence().word(quantity.headWord());
            boolean bound = tree.dominates(trigger, word) || governors.stream().anyMatch(g -> tree.dominates(g, word));
            int here = Math.abs(word.id() - trigger.id()) + (bound ? 0 : 50);
            boolean sameClause = bound || tree.clauseHead(word).equals(tree.clauseHead(trigger));
            if (sameClause && here < distance && !isOfWhole(quantity, trigger)) {
                best = quantity;
                distance = here;
            }
        }
        return best == null ? Optional.empty() : Optional.ofNullable(best.money());
    }
}
