// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.coder.actor.internal;

import org.entente.coder.actor.internal.Segments.Gap;
import org.entente.coder.actor.internal.Sense.Name;
import org.entente.coder.actor.internal.TermTable.Match;
import org.entente.model.text.Upos;
import org.jspecify.annotations.Nullable;

/** The sequences of capitalised segments in a sentence that may name a person. */
final class PersonNames {

    private final Findings findings;
    private final Segments segments;
    private final Gazetteer gazetteer;
    private final Memory memory;
    private final @Nullable PersonSpan[] spans;

    PersonNames(Findings findings, Gazetteer gazetteer, Memory memory) {
        this.memory = memory;
        this.findings = findings;
        this.segments = findings.segments();
        this.gazetteer = gazetteer;
        this.spans = new PersonSpan[segments.count()];
        for (int i = 0; i < segments.count(); i++) {
            PersonSpan span = at(i);
            if (span != null) {
                for (int k = span.first(); k <= span.last(); k++) {
                    spans[k] = span;
                }
                i = span.last();
            }
        }
    }

    /** The person's name that covers a segment. */
    @Nullable
    PersonSpan covering(int at) {
        return at >= 0 && at < spans.length ? spans[at] : null;
    }

    @Nullable
    PersonSpan from(int at) {
        PersonSpan span = covering(at);
        return span != null && span.first() == at ? span : null;
    }

    private @Nullable PersonSpan at(int first) {
        boolean civil = first > 0
                && gazetteer.is(SmallWord.CIVIL, segments.key(first - 1))
                && segments.gap(first).joins();
        Match match = findings.nameFrom(first);
        if (match != null) {
            Name name = match.sense(Name.class);
            if (name == null || !name.type().isPerson()) {
                return null;
            }
            return new PersonSpan(first, match.last(), name, name.agreement().gender(), civil);
        }
        if (!begins(first)) {
            return null;
        }
        int last = first;
        for (int next = first + 1; next < segments.count() && joins(next); next++) {
            if (continues(next)) {
                last = next;
            } else if (!gazetteer.is(SmallWord.PARTICLE, segments.key(next)) || findings.name(next) != null) {
                break;
            }
        }
        return new PersonSpan(first, last, null, civil ? civilGender(first - 1) : '-', civil);
    }

    private char civilGender(int at) {
        return gazetteer.is(SmallWord.MISTER, segments.key(at))
                ? 'm'
                : gazetteer.is(SmallWord.MADAM, segments.key(at)) ? 'f' : '-';
    }

    private boolean joins(int at) {
        Gap gap = segments.gap(at);
        return gap == Gap.SPACE
                || gap == Gap.HYPHEN
                || gap == Gap.APOSTROPHE
                || gap == Gap.NONE
                // The dot of an initial, not the end of a sentence.
                || (gap == Gap.DOT && segments.key(at - 1).length() <= 2);
    }

    private boolean begins(int at) {
        if (!isCapitalName(at)) {
            return false;
        }
        Upos upos = segments.upos(at);
        if (upos == null) {
            return false;
        }
        boolean opening = segments.gap(at) == Gap.BREAK || segments.gap(at) == Gap.QUOTE;
        return switch (upos) {
            case PROPN, X -> true;
            case ADP, ADV, AUX, CCONJ, DET, INTJ, NUM, PART, PRON, PUNCT, SCONJ, SYM -> isRemembered(at);
            case NOUN, ADJ, VERB -> (!opening && !segments.upper(at)) || isRemembered(at);
        };
    }

    /** A tagger may take "Kim" at the start of a sentence for anything; the article has named him. */
    private boolean isRemembered(int at) {
        return segments.key(at).length() > 1
                && memory.person(Keys.of(segments, at, at)).isPresent();
    }

    private boolean continues(int at) {
        return isCapitalName(at);
    }

    private boolean isCapitalName(int at) {
        return segments.capital(at)
                && findings.name(at) == null
                && findings.nationality(at, false) == null
                && findings.office(at) == null
                && !gazetteer.is(SmallWord.PORTFOLIO, segments.key(at))
                && !gazetteer.is(SmallWord.CIVIL, segments.key(at))
                && !gazetteer.is(SmallWord.STOP, segments.key(at))
                && !gazetteer.is(SmallWord.ARTICLE, segments.key(at))
                && !gazetteer.is(SmallWord.AND, segments.key(at));
    }
}
