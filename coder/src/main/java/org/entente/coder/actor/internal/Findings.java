// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.coder.actor.internal;

import java.util.ArrayList;
import java.util.List;
import org.entente.coder.actor.internal.Segments.Gap;
import org.entente.coder.actor.internal.Sense.Demonym;
import org.entente.coder.actor.internal.Sense.Name;
import org.entente.coder.actor.internal.Sense.Prefix;
import org.entente.coder.actor.internal.Sense.Term;
import org.entente.coder.actor.internal.TermTable.Match;
import org.entente.model.text.Upos;
import org.jspecify.annotations.Nullable;

/** The entries of the gazetteer found in one sentence, each kind longest first from left to right and without overlap. */
final class Findings {

    /**
     * An adjective of nationality, simple or compound.
     *
     * @param parts one list of possible codes for each part ({@code russo-congolais} has two parts, the second with two codes)
     */
    record Nationality(int first, int last, List<List<String>> parts, boolean plural, char gender) {}

    /** The code of adjectives that are no country's, such as "Latin American". */
    private static final String NOBODY = "-";

    private final Segments segments;
    private final Gazetteer gazetteer;
    private final Memory memory;
    private boolean contextual;
    private final @Nullable Match[] names;
    private final @Nullable Nationality[] nationalities;
    private final @Nullable Match[] offices;
    private final @Nullable Match[] descriptions;

    Findings(Segments segments, Gazetteer gazetteer, Memory memory) {
        this.memory = memory;
        this.segments = segments;
        this.gazetteer = gazetteer;
        int count = segments.count();
        names = new Match[count];
        nationalities = new Nationality[count];
        offices = new Match[count];
        descriptions = new Match[count];
        findNames();
        findNationalities();
        find(gazetteer.offices(), offices, true);
        find(gazetteer.descriptions(), descriptions, false);
    }

    private void findNames() {
        for (int i = 0; i < segments.count(); i++) {
            if (gazetteer.names().isEmptyAt(segments.key(i)) || isBlocked(i)) {
                continue;
            }
            Match match = gazetteer.names().match(segments, i);
            Match admitted = match == null ? null : admitted(match);
            if (admitted != null) {
                for (int k = admitted.first(); k <= admitted.last(); k++) {
                    names[k] = admitted;
                }
                i = admitted.last();
            }
        }
    }

    private @Nullable Match admitted(Match match) {
        List<Term> kept = new ArrayList<>(match.terms().size());
        for (Term term : match.terms()) {
            if (term.sense() instanceof Name name
                    && (!term.contextual() || isKnown(name.code()))
                    && admits(name, term.lonely(), match)) {
                kept.add(term);
            }
        }
        return kept.isEmpty() ? null : new Match(match.first(), match.last(), List.copyOf(kept));
    }

    private boolean isKnown(String code) {
        contextual = true;
        return memory.knows(code);
    }

    /** Whether an article that has named other countries would be read differently. */
    boolean dependsOnContext() {
        return contextual;
    }

    /** One word alone may be part of somebody's name: George Washington, Marie Curie, Dominique Dupont, le Washington Post. */
    private boolean admits(Name name, boolean lonely, Match match) {
        if (match.first() != match.last()) {
            return true;
        }
        int at = match.first();
        if (lonely && isFollowedByName(at)) {
            return false;
        }
        boolean before = leansOnPrevious(at);
        boolean after = leansOnNext(at);
        return switch (name.type()) {
            case COUNTRY -> !(before && lonely);
            case CAPITAL -> !before && !after && !articleBefore(at);
            case REGION -> !before;
            case SURNAME -> !before && !after;
            case SEAT, BODY, COMPANY, NOBODY -> !before;
            case PERSON -> true;
        };
    }

    /** "le Paris de Haussmann" is no government; a word that is a preposition as well is none before a city ("viajou a Moscou"). */
    private boolean articleBefore(int at) {
        return at > 0
                && segments.gap(at) == Gap.SPACE
                && gazetteer.is(SmallWord.ARTICLE, segments.key(at - 1))
                && !gazetteer.is(SmallWord.AT, segments.key(at - 1));
    }

    private boolean leansOnPrevious(int at) {
        if (at == 0 || !isTight(segments.gap(at)) || !segments.capital(at - 1) || names[at - 1] != null) {
            return false;
        }
        String key = segments.key(at - 1);
        return !gazetteer.isSmall(key)
                && gazetteer.offices().isEmptyAt(key)
                && !(segments.gap(at - 1) == Gap.BREAK && isFunctional(at - 1))
                && !isVerbal(at - 1);
    }

    private boolean leansOnNext(int at) {
        int next = at + 1;
        return next < segments.count()
                && isTight(segments.gap(next))
                && segments.capital(next)
                && !segments.upper(at)
                && gazetteer.names().isEmptyAt(segments.key(next))
                && !gazetteer.isSmall(segments.key(next))
                && !isVerbal(next)
                && gazetteer.offices().isEmptyAt(segments.key(next));
    }

    /** "Dominique Martin", "Jordan Smith"; not "Jordan Foreign Minister". */
    private boolean isFollowedByName(int at) {
        int next = at + 1;
        return next < segments.count()
                && segments.gap(next) == Gap.SPACE
                && segments.capital(next)
                && !gazetteer.isSmall(segments.key(next))
                && !isVerbal(next)
                && gazetteer.offices().isEmptyAt(segments.key(next));
    }

    /** Headlines in capitals: "Trump Meets Putin". */
    private boolean isVerbal(int at) {
        Upos upos = segments.upos(at);
        return upos == Upos.VERB || upos == Upos.AUX || upos == Upos.ADP || upos == Upos.CCONJ || upos == Upos.SCONJ;
    }

    private static boolean isTight(Gap gap) {
        return gap == Gap.SPACE || gap == Gap.HYPHEN;
    }

    private boolean isFunctional(int at) {
        Upos upos = segments.upos(at);
        return upos != null && upos != Upos.PROPN;
    }

    /** {@code pro-russe}, {@code anti-Trump}: the country is not the one that acts. */
    private boolean isBlocked(int at) {
        boolean prefixed =
                at > 0 && segments.gap(at) == Gap.HYPHEN && gazetteer.is(SmallWord.BLOCKER, segments.key(at - 1));
        return prefixed || isBased(at);
    }

    /** "US-based", "U.S.-backed": another one acts. */
    private boolean isBased(int at) {
        int next = at + 1;
        while (next < segments.count() && segments.gap(next) == Gap.DOT) {
            next++;
        }
        return next < segments.count()
                && segments.gap(next) == Gap.HYPHEN
                && gazetteer.is(SmallWord.BASED, segments.key(next));
    }

    private void findNationalities() {
        for (int i = 0; i < segments.count(); i++) {
            if (names[i] != null) {
                continue;
            }
            Nationality found = nationality(i);
            if (found != null) {
                boolean nobody = found.parts().stream().anyMatch(part -> part.contains(NOBODY));
                for (int k = found.first(); k <= found.last(); k++) {
                    nationalities[k] = nobody ? null : found;
                }
                i = found.last();
            }
        }
    }

    private @Nullable Nationality nationality(int first) {
        List<List<String>> parts = new ArrayList<>(2);
        int at = first;
        while (at < segments.count()) {
            Match prefix = gazetteer.prefixes().match(segments, at);
            int next = prefix == null ? -1 : prefix.last() + 1;
            if (prefix == null || next >= segments.count() || segments.gap(next) != Gap.HYPHEN) {
                break;
            }
            List<String> codes = new ArrayList<>();
            prefix.terms().forEach(term -> {
                if (term.sense() instanceof Prefix sense) {
                    codes.add(sense.code());
                }
            });
            parts.add(List.copyOf(codes));
            at = next;
        }
        for (Match half = gazetteer.demonyms().match(segments, at);
                half != null && isHalf(half);
                half = gazetteer.demonyms().match(segments, at)) {
            parts.add(codes(half));
            at = half.last() + 1;
        }
        boolean behindName = first > 0 && names[first - 1] != null;
        if (parts.isEmpty() && first > 0 && segments.gap(first) == Gap.HYPHEN && !behindName) {
            return null;
        }
        Match adjective = gazetteer.demonyms().match(segments, at);
        if (adjective == null || (isBased(adjective.last()) && parts.isEmpty())) {
            return null;
        }
        List<String> codes = new ArrayList<>();
        boolean plural = true;
        char gender = '-';
        for (Term term : adjective.terms()) {
            if (term.sense() instanceof Demonym demonym) {
                if (!codes.contains(demonym.code())) {
                    codes.add(demonym.code());
                }
                plural &= demonym.agreement().plural();
                gender = demonym.agreement().gender();
            }
        }
        parts.add(List.copyOf(codes));
        // "Latin American" is nobody's, and keeps "American" from being read.
        return new Nationality(first, adjective.last(), List.copyOf(parts), plural, gender);
    }

    /** "Russian-Cuban": an adjective that a hyphen joins to another one. */
    private boolean isHalf(Match half) {
        int next = half.last() + 1;
        return next < segments.count()
                && segments.gap(next) == Gap.HYPHEN
                && names[next] == null
                && gazetteer.demonyms().match(segments, next) != null;
    }

    private static List<String> codes(Match adjective) {
        List<String> codes = new ArrayList<>(1);
        for (Term term : adjective.terms()) {
            if (term.sense() instanceof Demonym demonym && !codes.contains(demonym.code())) {
                codes.add(demonym.code());
            }
        }
        return codes;
    }

    private void find(TermTable table, @Nullable Match[] into, boolean offices) {
        for (int i = 0; i < segments.count(); i++) {
            if (table.isEmptyAt(segments.key(i))) {
                continue;
            }
            Match match = table.match(segments, i);
            if (match == null || (offices && !admitsOffice(match))) {
                continue;
            }
            Match name = names[i];
            // A name swallows an office unless both are the same words: "le Congrès péruvien" is not Washington's.
            if (name != null && (name.first() != i || name.last() > match.last())) {
                continue;
            }
            for (int k = match.first(); k <= match.last(); k++) {
                into[k] = match;
            }
            i = match.last();
        }
    }

    /** A title of one word must be a noun: not "un accord général". */
    private boolean admitsOffice(Match match) {
        if (match.first() != match.last()) {
            return true;
        }
        Upos upos = segments.upos(match.first());
        return upos == null || upos.isNominal() || upos == Upos.X || isMistaken(match.first());
    }

    /** "deux cents médecins cubains": a tagger may take the noun for an adjective; no adjective stands there. */
    private boolean isMistaken(int at) {
        int next = at + 1;
        return next < segments.count()
                && segments.gap(next) == Gap.SPACE
                && nationalities[next] != null
                && (at == 0
                        || segments.upos(at - 1) != Upos.NOUN
                        || gazetteer.is(SmallWord.QUANTITY, segments.key(at - 1)));
    }

    Segments segments() {
        return segments;
    }

    /** The name that covers a segment. */
    @Nullable
    Match name(int at) {
        return names[at];
    }

    @Nullable
    Nationality nationality(int at, boolean starting) {
        Nationality found = nationalities[at];
        return found != null && (!starting || found.first() == at) ? found : null;
    }

    @Nullable
    Match office(int at) {
        return offices[at];
    }

    @Nullable
    Match description(int at) {
        return descriptions[at];
    }

    /** The name that begins at a segment. */
    @Nullable
    Match nameFrom(int at) {
        return starting(names, at);
    }

    @Nullable
    Match officeFrom(int at) {
        return starting(offices, at);
    }

    @Nullable
    Match descriptionFrom(int at) {
        return starting(descriptions, at);
    }

    private static @Nullable Match starting(@Nullable Match[] found, int at) {
        Match match = at < found.length ? found[at] : null;
        return match != null && match.first() == at ? match : null;
    }
}
