// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.entente.model.decision.Act;
import org.entente.model.decision.Author;
import org.entente.model.decision.Decision;
import org.entente.model.decision.Property;
import org.entente.model.decision.Review;
import org.entente.model.decision.Tie;
import org.entente.model.entry.Entry;
import org.entente.model.fault.EntenteException;
import org.entente.model.mention.EventType;
import org.entente.model.mention.Form;
import org.entente.model.mention.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DecisionTest {

    private static final Author ANA = new Author.Person("Ana");
    private static final Author BO = new Author.Person("Bo");

    @TempDir
    private Path folder;

    private Ledger story() {
        Ledger ledger = Ledger.open(folder.resolve("l.db"));
        Story.pages().forEach(p -> ledger.record(p.article(), p.mentions(), "1"));
        return ledger;
    }

    private static List<Entry> entries(Ledger ledger) {
        return ledger.entries(EntryFilter.all());
    }

    private static Entry longest(Ledger ledger) {
        return entries(ledger).stream()
                .reduce((a, b) -> a.history().size() >= b.history().size() ? a : b)
                .orElseThrow();
    }

    private static boolean isWhole(Ledger ledger) {
        Verification verification = ledger.verify((links, of) -> {});
        assertThat(verification.problems()).isEmpty();
        return verification.isWhole();
    }

    @Test
    void aMergedIdLeadsToTheOtherUntilThatIsUndone() {
        try (Ledger ledger = story()) {
            List<Entry> before = entries(ledger);
            Entry into = before.get(0);
            Entry from = before.get(1);

            Decision merge = ledger.decide(ANA, new Act.Merge(into.id(), from.id()), "one and the same");
            Entry merged = ledger.entry(from.id()).orElseThrow();
            assertThat(merged.id()).isEqualTo(into.id());
            assertThat(merged.history())
                    .hasSize(into.history().size() + from.history().size());
            assertThat(merged.review().merged()).containsExactly(from.id());
            assertThat(entries(ledger)).hasSize(before.size() - 1);

            ledger.decide(BO, new Act.Undo(merge.id()), "two after all");
            assertThat(entries(ledger)).isEqualTo(before);
            assertThat(ledger.isUndone(merge)).isTrue();

            ledger.decide(ANA, new Act.Merge(into.id(), from.id()), "no, one");
            assertThat(ledger.entry(from.id()).map(Entry::id)).contains(into.id());
            assertThat(isWhole(ledger)).isTrue();
        }
        try (Ledger ledger = Ledger.open(folder.resolve("l.db"))) {
            assertThat(ledger.decisions()).hasSize(3);
            assertThat(isWhole(ledger)).isTrue();
        }
    }

    @Test
    void aMentionThatIsSplitOffIsAnEntryOfItsOwnUntilThatIsUndone() {
        try (Ledger ledger = story()) {
            List<Entry> before = entries(ledger);
            Entry whole = longest(ledger);
            String mention = whole.history().stream()
                    .map(s -> s.id())
                    .filter(id -> !id.startsWith(whole.id().substring(2)))
                    .findFirst()
                    .orElseThrow();

            Decision split = ledger.decide(ANA, new Act.Split(whole.id(), List.of(mention)), "another batch");
            assertThat(entries(ledger)).hasSize(before.size() + 1);
            String id = "E-" + mention.substring(0, 8);
            assertThat(ledger.entry(id).orElseThrow().history()).hasSize(1);
            assertThat(ledger.entry(whole.id()).orElseThrow().history())
                    .hasSize(whole.history().size() - 1);

            ledger.decide(ANA, new Act.Undo(split.id()), "");
            assertThat(ledger.entry(id).map(Entry::id)).contains(whole.id());
            assertThat(ledger.entry(whole.id()).orElseThrow().history()).isEqualTo(whole.history());
            assertThat(isWhole(ledger)).isTrue();
        }
    }

    @Test
    void aRejectedEntryIsShownOnlyWhenAskedForAndADisputedOneStaysInView() {
        try (Ledger ledger = story()) {
            Entry entry = longest(ledger);
            ledger.decide(ANA, new Act.Reject(entry.id(), null), "not between states");
            assertThat(entries(ledger)).noneMatch(e -> e.id().equals(entry.id()));
            assertThat(ledger.entries(EntryFilter.all().withRejected())).anyMatch(e -> e.id().equals(entry.id()));

            ledger.decide(BO, new Act.Accept(entry.id()), "it is");
            Entry disputed = ledger.entry(entry.id()).orElseThrow();
            assertThat(disputed.review().standing()).isEqualTo(Review.Standing.DISPUTED);
            assertThat(disputed.review().verdicts()).hasSize(2);
            assertThat(entries(ledger)).contains(disputed);

            ledger.decide(ANA, new Act.Accept(entry.id()), "convinced");
            assertThat(ledger.entry(entry.id()).orElseThrow().review().isDisputed())
                    .isFalse();
        }
    }

    @Test
    void aCorrectedValueIsShownWithWhoSaysSoAndWhatWasRead() {
        try (Ledger ledger = story()) {
            Entry entry = longest(ledger);
            ledger.decide(ANA, new Act.Correct(entry.id(), Property.STATUS, "suspended", null), "ministry's site");
            Entry corrected = ledger.entry(entry.id()).orElseThrow();
            assertThat(corrected.status()).isEqualTo(Status.SUSPENDED);
            Review.Correction correction = corrected.review().corrections().get(0);
            assertThat(correction.author()).isEqualTo(ANA);
            assertThat(correction.original()).isEqualTo(entry.status().label());

            String mention = entry.history().get(0).id();
            ledger.decide(BO, new Act.Correct(entry.id(), Property.DATE, "2020-02", mention), "");
            assertThat(ledger.entry(entry.id()).orElseThrow().history())
                    .anyMatch(s -> s.date() != null && s.date().iso().equals("2020-02"));
        }
    }

    @Test
    void aValueThatWasNotReadCanBeCorrected() {
        try (Ledger ledger = story()) {
            Entry entry = longest(ledger);
            String mention = entry.history().stream()
                    .filter(step -> step.mention().sector() == null)
                    .findFirst()
                    .orElseThrow()
                    .id();
            ledger.decide(ANA, new Act.Correct(entry.id(), Property.SECTOR, "210", mention), "as the treaty says");
            Review.Correction correction = ledger.entry(entry.id())
                    .orElseThrow()
                    .review()
                    .corrections()
                    .get(0);
            assertThat(correction.value()).isEqualTo("210");
            assertThat(correction.original()).isNull();
        }
    }

    @Test
    void whatWasPlacedWhileAMergeHeldIsFoundWhenItIsUndone() {
        try (Ledger ledger = Ledger.open(folder.resolve("l.db"))) {
            Page bridge = Page.of(
                            "A", "2025-03-01", "La Russie bâtit le pont de Mariel.", "Trente voitures sont livrées.")
                    .with(Page.draft(EventType.COOPERATE, Form.PROJECT, Status.DONE, "bâtit le pont de Mariel")
                            .about("le pont de Mariel", "pont", "mariel"))
                    .with(Page.delivery(Status.DONE, "voitures sont livrées").cars(30));
            ledger.record(bridge.article(), bridge.mentions(), "1");
            Entry project = only(ledger, Form.PROJECT);
            Entry delivery = only(ledger, Form.DELIVERY);
            Decision merge = ledger.decide(ANA, new Act.Merge(delivery.id(), project.id()), "of one programme");

            Page again = Page.of("B", "2025-03-02", "Moscou bâtit le pont de Mariel.")
                    .with(Page.draft(EventType.COOPERATE, Form.PROJECT, Status.DONE, "bâtit le pont de Mariel")
                            .about("le pont de Mariel", "pont", "mariel"));
            ledger.record(again.article(), again.mentions(), "1");
            assertThat(ledger.entry(delivery.id()).orElseThrow().history()).hasSize(3);

            ledger.decide(ANA, new Act.Undo(merge.id()), "two after all");
            assertThat(only(ledger, Form.PROJECT).history()).hasSize(2);
            assertThat(only(ledger, Form.DELIVERY).history()).hasSize(1);
            assertThat(isWhole(ledger)).isTrue();
        }
    }

    private static Entry only(Ledger ledger, Form form) {
        List<Entry> found = ledger.entries(EntryFilter.all().with(form));
        assertThat(found).as(form.label()).hasSize(1);
        return found.get(0);
    }

    @Test
    void anEntryThatIsPartOfAnotherNamesItsParent() {
        try (Ledger ledger = story()) {
            List<Entry> entries = entries(ledger);
            ledger.decide(
                    ANA,
                    new Act.Link(
                            entries.get(1).id(), Tie.PART_OF, entries.get(0).id()),
                    "");
            assertThat(ledger.entry(entries.get(1).id()).map(Entry::parent))
                    .isEqualTo(Optional.of(entries.get(0).id()));
            assertThat(ledger.decisions(entries.get(0).id())).hasSize(1);
        }
    }

    @Test
    void whatIsDecidedOfOneReadingHoldsForTheNext() {
        try (Ledger ledger = story()) {
            List<Entry> before = entries(ledger);
            ledger.decide(ANA, new Act.Merge(before.get(0).id(), before.get(1).id()), "");
            List<String> ids = entries(ledger).stream().map(Entry::id).toList();
            Story.pages()
                    .forEach(p -> ledger.record(
                            p.article(),
                            p.mentions().stream().map(Page::doubted).toList(),
                            "2"));
            assertThat(entries(ledger).stream().map(Entry::id)).isEqualTo(ids);
            assertThat(isWhole(ledger)).isTrue();
        }
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        try (Ledger ledger = story()) {
            Entry entry = longest(ledger);
            List<Act> acts = List.of(
                    new Act.Undo("D-00000000"),
                    new Act.Accept("E-00000000"),
                    new Act.Split(entry.id(), List.of("00000000000000000000000000")),
                    new Act.Split(
                            entry.id(),
                            entry.history().stream().map(s -> s.id()).toList()));
            for (Act act : acts) {
                assertThatExceptionOfType(EntenteException.class).isThrownBy(() -> ledger.decide(ANA, act, ""));
            }
            assertThat(ledger.decisions()).isEmpty();
        }
    }
}
