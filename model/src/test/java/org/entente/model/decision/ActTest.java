// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.model.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ActTest {

    private static final String ENTRY = "E-7K2M9QXA";
    private static final String OTHER = "E-0A1B2C3D";
    private static final String MENTION = "7K2M9QXA0123456789ABCDEFGH";

    @Test
    void everyActIsMadeAgainOfItsTexts() {
        Stream.of(
                        new Act.Accept(ENTRY),
                        new Act.Reject(ENTRY, null),
                        new Act.Reject(ENTRY, MENTION),
                        new Act.Correct(ENTRY, Property.LABEL, "a label = with\\everything", null),
                        new Act.Correct(ENTRY, Property.AMOUNT, "90000000 USD", MENTION),
                        new Act.Merge(ENTRY, OTHER),
                        new Act.Split(ENTRY, List.of(MENTION)),
                        new Act.Link(ENTRY, Tie.PART_OF, OTHER),
                        new Act.Comment(ENTRY, "two\nlines"),
                        new Act.Undo("D-7K2M9QXA"),
                        new Act.Rate("news.example", "B"))
                .forEach(act -> assertThat(Act.of(act.kind(), act.subject(), act.other(), act.body()))
                        .isEqualTo(act));
    }

    @Test
    void whatCannotBeIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Act.Accept("7K2M9QXA"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Act.Merge(ENTRY, ENTRY));
        assertThatIllegalArgumentException().isThrownBy(() -> new Act.Split(ENTRY, List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Act.Comment(ENTRY, " "));
        assertThatIllegalArgumentException().isThrownBy(() -> new Act.Correct(ENTRY, Property.DATE, "last week", null));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Act.Correct(ENTRY, Property.STATUS, "finished", null));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Act.Correct(ENTRY, Property.AMOUNT, "1000 USD", null));
        assertThatIllegalArgumentException().isThrownBy(() -> Author.of("nobody"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Author.Person("a\nb"));
    }

    @Test
    void twoDecisionsNeverShareTheirText() {
        Instant at = Instant.parse("2026-11-24T12:00:00Z");
        Author ana = Author.of("person Ana");
        String one = Decision.text(at, ana, new Act.Comment(ENTRY, "a"), "b\nreason=c");
        String two = Decision.text(at, ana, new Act.Comment(ENTRY, "a\nreason=b"), "c");
        assertThat(one).isNotEqualTo(two).hasLineCount(7);
    }
}
