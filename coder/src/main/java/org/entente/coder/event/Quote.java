// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.coder.event;

import java.util.List;
import org.entente.coder.tree.Tree;
import org.entente.model.text.Span;
import org.entente.model.text.Word;

/** Cuts the characters an event rests on: its verb with auxiliaries, or its noun with the verb that carries it, up to the last argument. */
final class Quote {

    /** A quote is for reading: a longer one is cut back to the trigger's own phrase. */
    private static final int MAX_LENGTH = 240;

    private final Tree tree;

    Quote(Tree tree) {
        this.tree = tree;
    }

    Span of(Word trigger, List<Word> governors, List<Word> arguments) {
        Span core = verbGroup(trigger);
        for (Word governor : governors) {
            Span wider = core.cover(verbGroup(governor));
            if (wider.length() <= MAX_LENGTH) {
                core = wider;
            }
        }
        Span quote = core;
        for (Word argument : arguments) {
            if (argument.span().start() >= core.start()) {
                Span wider = quote.cover(argument.span()).cover(tree.phrase(argument));
                if (wider.length() <= MAX_LENGTH && wider.start() >= core.start()) {
                    quote = wider;
                }
            }
        }
        for (Word child : tree.children(trigger)) {
            if ((child.is("obj") || child.is("nmod")) && child.id() > trigger.id()) {
                Span wider = quote.cover(tree.phrase(child));
                if (wider.length() <= MAX_LENGTH && wider.start() >= core.start()) {
                    quote = wider;
                }
            }
        }
        return quote;
    }

    private Span verbGroup(Word word) {
        Span span = word.span();
        for (Word child : tree.children(word)) {
            boolean part = child.is("aux")
                    || child.is("cop")
                    || child.is("expl") && child.id() < word.id()
                    || child.is("advmod") && child.id() < word.id() && word.id() - child.id() <= 3
                    || child.is("det") && child.id() < word.id();
            if (part) {
                span = span.cover(child.span());
            }
        }
        return span;
    }
}
