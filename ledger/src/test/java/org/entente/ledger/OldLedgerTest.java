// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import org.entente.model.decision.Act;
import org.entente.model.decision.Decision;
import org.entente.model.entry.Entry;
import org.entente.model.entry.SourceArticle;
import org.entente.model.entry.Step;
import org.entente.model.entry.TimelineEvent;
import org.entente.model.mention.Item;
import org.entente.model.mention.Mention;
import org.entente.model.mention.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Ledgers of every layout that was ever in use, made by the program of that time from the pages of {@code samples/} and one page
 * that was read twice with two assumed dates; from layout 2 on with some decisions. Beside each {@code layout-N.db.gz} stands what that
 * program told of it.
 */
class OldLedgerTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void anOldLedgerTellsWhatWasReadAndKnowsEveryIdItTold(int layout) throws IOException {
        Path file = unpacked(layout);
        for (int time = 1; time <= 2; time++) {
            try (Ledger ledger = Ledger.openExisting(file)) {
                assertThat(read(told(ledger)))
                        .as("opened for the %s. time", time)
                        .isEqualTo(read(expected(layout)));
                for (String line : expected(layout)) {
                    String[] words = line.split(" ");
                    // Rules of merging change; an id that was told resolves for ever.
                    if (words[0].equals("entry")) {
                        assertThat(ledger.entry(words[1])).as(line).isPresent();
                    } else if (words[0].equals("event")) {
                        assertThat(ledger.event(words[1])).as(line).isPresent();
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = 2)
    void whatWasPlacedDecidedAndChainedIsAsItWas(int layout) throws IOException {
        Path file = unpacked(layout);
        for (int time = 1; time <= 2; time++) {
            try (Ledger ledger = Ledger.openExisting(file)) {
                assertThat(kept(told(ledger)))
                        .as("opened for the %s. time", time)
                        .isEqualTo(kept(expected(layout)));
                assertThat(ledger.verify((links, of) -> {}).problems()).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void anOldLedgerIsRecordedOn(int layout) throws IOException {
        Path file = unpacked(layout);
        try (Ledger ledger = Ledger.openExisting(file)) {
            long before = ledger.holdings().pages();
            for (Page page : Story.pages()) {
                assertThat(ledger.record(page.article(), page.mentions(), "1").outcome())
                        .isEqualTo(Recording.Outcome.NEW);
            }
            assertThat(ledger.holdings().pages())
                    .isEqualTo(before + Story.pages().size());
            for (Page page : Story.pages()) {
                assertThat(ledger.mentions(page.article().contentHash())).isEqualTo(page.mentions());
            }
            assertThat(told(ledger))
                    .containsAll(expected(layout).stream()
                            .filter(line -> line.startsWith("mention "))
                            .toList());
        }
    }

    /** Only what was read, whatever has been made of it. */
    private static List<String> read(List<String> lines) {
        return lines.stream()
                .filter(line -> line.startsWith("article ") || line.startsWith("mention "))
                .toList();
    }

    /** What layouts from 2 on keep: which mentions stand in which entry, decisions, and the head of the chain. */
    private static List<String> kept(List<String> lines) {
        return lines.stream()
                .filter(line -> !line.startsWith("article ") && !line.startsWith("mention "))
                .sorted()
                .toList();
    }

    private Path unpacked(int layout) throws IOException {
        Path file = folder.resolve("layout-" + layout + ".db");
        try (InputStream in = new GZIPInputStream(resource("layout-" + layout + ".db.gz"))) {
            Files.copy(in, file);
        }
        return file;
    }

    private static List<String> expected(int layout) throws IOException {
        try (InputStream in = resource("layout-" + layout + ".txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(OldLedgerTest.class.getResourceAsStream(name), name);
    }

    /** What a ledger tells, in lines that do not change when records get more fields. */
    private static List<String> told(Ledger ledger) {
        List<String> lines = new ArrayList<>();
        for (SourceArticle article : ledger.articles()) {
            lines.add(line("article", article.page(), article.location(), article.title(), article.published()));
            for (Mention m : ledger.mentions(article.page())) {
                lines.add(line(
                        "mention",
                        article.page().substring(0, 8),
                        m.type(),
                        m.form(),
                        m.status(),
                        m.polarity(),
                        m.source(),
                        m.target(),
                        m.subject(),
                        m.subjectKeys(),
                        m.date() == null ? null : m.date().iso(),
                        m.place(),
                        m.sector(),
                        m.items().stream().map(OldLedgerTest::item).toList(),
                        amount(m.amount()),
                        m.assertedBy(),
                        m.evidence().span(),
                        m.evidence().quote(),
                        m.sentence(),
                        m.confidence(),
                        m.rule()));
            }
        }
        for (Entry entry : ledger.entries(EntryFilter.all())) {
            lines.add(line("entry", entry.id(), entry.form(), entry.source(), entry.target(), ids(entry.history())));
        }
        for (TimelineEvent event : ledger.events(EntryFilter.all())) {
            lines.add(line("event", event.id(), event.source().country(), ids(event.reports())));
        }
        for (Decision d : ledger.decisions()) {
            Act act = d.act();
            lines.add(line(
                    "decision",
                    d.id(),
                    d.at(),
                    d.author().text(),
                    act.kind(),
                    act.subject(),
                    act.other(),
                    act.body(),
                    d.reason()));
        }
        lines.add(line("head", ledger.head().orElse("")));
        return lines;
    }

    private static String item(Item item) {
        return "Item[quantity=" + item.quantity() + ", approx=" + item.approx() + ", unit=" + item.unit() + ", what="
                + item.what() + ", kind=" + item.kind() + ", additional=" + item.additional() + "]";
    }

    private static @Nullable String amount(@Nullable Money money) {
        return money == null
                ? null
                : "Money[value=" + money.value() + ", currency=" + money.currency() + ", approx=" + money.approx()
                        + "]";
    }

    private static List<String> ids(List<Step> steps) {
        return steps.stream().map(Step::id).sorted().toList();
    }

    private static String line(Object... values) {
        StringBuilder line = new StringBuilder();
        for (Object value : values) {
            line.append(line.isEmpty() ? "" : " ").append(String.valueOf(value).replace('\n', ' '));
        }
        return line.toString();
    }
}
