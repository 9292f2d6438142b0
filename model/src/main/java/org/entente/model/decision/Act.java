// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.model.decision;

import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is decided. Entries and events are named by their ids ({@code E-7K2M9QXA}, {@code T-…}), mentions by theirs (26 characters),
 * decisions by theirs ({@code D-…}). Every act can be told in four texts (kind, subject, other, body) and made of them again.
 */
public sealed interface Act {

    /** What it is about. */
    String subject();

    /** The second thing it is about; empty when there is none. */
    default String other() {
        return "";
    }

    /** What else it says; empty when nothing. */
    default String body() {
        return "";
    }

    /** Which act it is. */
    Kind kind();

    /** The acts there are. */
    enum Kind {
        ACCEPT,
        REJECT,
        CORRECT,
        MERGE,
        SPLIT,
        LINK,
        COMMENT,
        UNDO,
        RATE
    }

    /** @throws IllegalArgumentException when these texts make no act */
    static Act of(Kind kind, String subject, String other, String body) {
        return switch (kind) {
            case ACCEPT -> new Accept(subject);
            case REJECT -> new Reject(subject, other.isEmpty() ? null : other);
            case CORRECT -> Correct.of(subject, other, body);
            case MERGE -> new Merge(subject, other);
            case SPLIT -> new Split(subject, List.of(body.split(" ")));
            case LINK -> new Link(subject, Tie.valueOf(body), other);
            case COMMENT -> new Comment(subject, body);
            case UNDO -> new Undo(subject);
            case RATE -> new Rate(subject, body);
        };
    }

    /** The entry is as it should be. */
    record Accept(String entry) implements Act {
        public Accept {
            Codes.entry(entry);
        }

        @Override
        public String subject() {
            return entry;
        }

        @Override
        public Kind kind() {
            return Kind.ACCEPT;
        }
    }

    /**
     * The entry is not to be shown, or one of its mentions not to be counted.
     *
     * @param mention null for the whole entry
     */
    record Reject(String entry, @Nullable String mention) implements Act {
        public Reject {
            Codes.entry(entry);
            Codes.mentionOrNull(mention);
        }

        @Override
        public String subject() {
            return entry;
        }

        @Override
        public String other() {
            return mention == null ? "" : mention;
        }

        @Override
        public Kind kind() {
            return Kind.REJECT;
        }
    }

    /**
     * A value is another than was read.
     *
     * @param value as {@link Property} says
     * @param mention of which mention; null for the entry as a whole
     */
    record Correct(
            String entry,
            Property property,
            String value,
            @Nullable String mention) implements Act {
        public Correct {
            Codes.entry(entry);
            Codes.mentionOrNull(mention);
            property.check(value);
            if (mention == null ? !property.isOfEntries() : !property.isOfMentions()) {
                throw new IllegalArgumentException(
                        (mention == null ? "an entry" : "a mention") + " has no " + property + " to correct");
            }
        }

        static Correct of(String entry, String mention, String body) {
            int equals = body.indexOf('=');
            if (equals < 0) {
                throw new IllegalArgumentException("not a property and a value: " + body);
            }
            return new Correct(
                    entry,
                    Property.valueOf(body.substring(0, equals)),
                    body.substring(equals + 1),
                    mention.isEmpty() ? null : mention);
        }

        @Override
        public String subject() {
            return entry;
        }

        @Override
        public String other() {
            return mention == null ? "" : mention;
        }

        @Override
        public String body() {
            return property + "=" + value;
        }

        @Override
        public Kind kind() {
            return Kind.CORRECT;
        }
    }

    /** Two entries are one; the id of the second leads to the first from now on. */
    record Merge(String into, String from) implements Act {
        public Merge {
            Codes.twoEntries(into, from);
        }

        @Override
        public String subject() {
            return into;
        }

        @Override
        public String other() {
            return from;
        }

        @Override
        public Kind kind() {
            return Kind.MERGE;
        }
    }

    /**
     * These mentions are an entry of their own.
     *
     * @param mentions the first of them, the oldest, gives the new entry its id
     */
    record Split(String entry, List<String> mentions) implements Act {
        public Split {
            Codes.entry(entry);
            mentions = List.copyOf(new LinkedHashSet<>(mentions));
            mentions.forEach(Codes::mentionOrNull);
            if (mentions.isEmpty()) {
                throw new IllegalArgumentException("nothing to split off");
            }
        }

        @Override
        public String subject() {
            return entry;
        }

        @Override
        public String body() {
            return String.join(" ", mentions);
        }

        @Override
        public Kind kind() {
            return Kind.SPLIT;
        }
    }

    /** The entry has to do with another. */
    record Link(String entry, Tie tie, String other) implements Act {
        public Link {
            Codes.twoEntries(entry, other);
        }

        @Override
        public String subject() {
            return entry;
        }

        @Override
        public String body() {
            return tie.name();
        }

        @Override
        public Kind kind() {
            return Kind.LINK;
        }
    }

    /** Something to be read by others. */
    record Comment(String entry, String text) implements Act {
        /** Characters of a comment or a reason: a page of text. */
        static final int MAX_LENGTH = 4_000;

        public Comment {
            Codes.entry(entry);
            if (text.isBlank() || text.length() > MAX_LENGTH) {
                throw new IllegalArgumentException("a comment of " + text.length() + " characters");
            }
        }

        @Override
        public String subject() {
            return entry;
        }

        @Override
        public String body() {
            return text;
        }

        @Override
        public Kind kind() {
            return Kind.COMMENT;
        }
    }

    /** A decision no longer holds; undoing that brings it back. */
    record Undo(String decision) implements Act {
        public Undo {
            Codes.decision(decision);
        }

        @Override
        public String subject() {
            return decision;
        }

        @Override
        public Kind kind() {
            return Kind.UNDO;
        }
    }

    /**
     * How far a publisher is to be relied on.
     *
     * @param publisher as the origin of an article names it
     * @param reliability a class of the sources' registry
     */
    record Rate(String publisher, String reliability) implements Act {
        public Rate {
            if (publisher.isBlank() || reliability.isBlank() || publisher.length() + reliability.length() > 400) {
                throw new IllegalArgumentException("not a publisher and its reliability");
            }
        }

        @Override
        public String subject() {
            return publisher;
        }

        @Override
        public String body() {
            return reliability;
        }

        @Override
        public Kind kind() {
            return Kind.RATE;
        }
    }
}
