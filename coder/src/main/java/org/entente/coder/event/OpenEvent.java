// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.coder.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.coder.lexicon.Lexicon;
import org.entente.coder.role.OpenRoles;
import org.entente.coder.time.TimeExpression;
import org.entente.coder.time.TimeReader;
import org.entente.coder.tree.Tree;
import org.entente.model.mention.EventType;
import org.entente.model.mention.Form;
import org.entente.model.mention.Status;
import org.entente.model.text.Sentence;
import org.entente.model.text.Span;
import org.entente.model.text.Word;

/**
 * What a sentence tells, whoever its sides are: an event that the ledger keeps, or one that it would keep if its sides were two
 * states. What goes on inside one country, or between people who stand for none, is read like this and no further.
 *
 * @param candidate the rule that found it
 * @param status how far it has come
 * @param source the phrases that say who acts, offsets as in the sentence
 * @param target the phrases that say on whom
 * @param depth how many words stand above its trigger in the tree: 0 for the sentence's main verb
 */
public record OpenEvent(Candidate candidate, Status status, List<Span> source, List<Span> target, int depth) {

    public OpenEvent {
        source = List.copyOf(source);
        target = List.copyOf(target);
    }

    public EventType type() {
        return candidate.outcome().type();
    }

    public Form form() {
        return candidate.outcome().form();
    }

    /** All events of a sentence in the order of their triggers. */
    public static List<OpenEvent> of(Sentence sentence, List<Candidate> candidates, Lexicon lexicon) {
        List<OpenEvent> events = new ArrayList<>();
        Tree tree = new Tree(sentence);
        OpenRoles roles = new OpenRoles(tree, lexicon, times(sentence, lexicon));
        for (Candidate candidate : candidates) {
            if (candidate.told()) {
                OpenRoles.Heads heads = roles.of(
                        candidate.pattern(),
                        candidate.trigger(),
                        candidate.verdict().governors());
                events.add(new OpenEvent(
                        candidate,
                        SentenceCoder.spoken(
                                candidate.reached(), candidate.outcome().type()),
                        phrases(heads.source(), tree),
                        phrases(heads.target(), tree),
                        depth(candidate.trigger(), tree)));
            }
        }
        return events;
    }

    /** Ids of the words that only say when. */
    private static Set<Integer> times(Sentence sentence, Lexicon lexicon) {
        Set<Integer> times = new HashSet<>();
        for (TimeExpression time : TimeReader.forLanguage(lexicon.language()).read(sentence, null)) {
            for (int id = time.firstWord(); id <= time.lastWord(); id++) {
                times.add(id);
            }
        }
        return times;
    }

    private static int depth(Word trigger, Tree tree) {
        int depth = 0;
        Word at = trigger;
        while (at.head() != 0) {
            at = tree.sentence().word(at.head());
            depth++;
        }
        return depth;
    }

    private static List<Span> phrases(List<Word> heads, Tree tree) {
        return heads.stream().map(tree::phrase).toList();
    }
}
