// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.release.internal.iati;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.entente.model.article.PartialDate;
import org.entente.model.entry.Account;
import org.entente.model.entry.Commitment;
import org.entente.model.entry.Entry;
import org.entente.model.entry.Figure;
import org.entente.model.entry.Measure;
import org.entente.model.entry.Step;
import org.entente.model.mention.Bound;
import org.entente.model.mention.Party;
import org.entente.model.mention.Status;
import org.entente.release.internal.table.Numbers;
import org.entente.release.internal.table.Parties;
import org.entente.release.internal.xml.XmlText;
import org.jspecify.annotations.Nullable;

/**
 * The money of an entry as transactions: what was pledged (type 12, not binding), what was committed to (2), what was paid (3), as {@link
 * Commitment} tells them apart. Pledge and commitment over one sum are both told, as the standard has it; they are no two sums.
 */
final class Transactions {

    private static final String PLEDGE = "12";
    private static final String COMMITMENT = "2";
    private static final String DISBURSEMENT = "3";

    private final Entry entry;
    private final XmlText xml;

    Transactions(Entry entry, XmlText xml) {
        this.entry = entry;
        this.xml = xml;
    }

    void write() throws IOException {
        for (Account account : entry.accounts()) {
            if (account.of() instanceof Measure.Currency money) {
                account(account, money.currency());
            }
        }
    }

    private void account(Account account, String currency) throws IOException {
        Figure promised = account.promised();
        Figure agreed = account.agreed() != null ? account.agreed() : promised;
        Figure delivered = account.delivered();
        Commitment commitment = entry.commitment();
        if (promised != null && (commitment.pledged() != null || commitment.kind() == Commitment.Kind.PLEDGE)) {
            transaction(PLEDGE, promised, promised.value(), currency, day(commitment.pledged(), promised));
        }
        if (agreed != null && (commitment.committed() != null || commitment.kind() == Commitment.Kind.COMMITMENT)) {
            LocalDate day = day(commitment.committed(), agreed);
            transaction(COMMITMENT, agreed, agreed.value(), currency, day);
            if (entry.status() == Status.CANCELLED) {
                // The standard takes a commitment back by a negative one.
                transaction(COMMITMENT, agreed, agreed.value().negate(), currency, last(day));
            }
        }
        if (delivered != null) {
            transaction(DISBURSEMENT, delivered, delivered.value(), currency, done(delivered));
        }
    }

    private @Nullable LocalDate day(@Nullable PartialDate told, Figure figure) {
        return told == null ? told(figure) : told.firstDay();
    }

    private List<Step> steps(Figure figure) {
        return entry.history().stream()
                .filter(step -> figure.steps().contains(step.id()))
                .toList();
    }

    /** When it was first told: the day of a promise is the day of the article, since its own date is when it shall be kept. */
    private @Nullable LocalDate told(Figure figure) {
        return published(figure).stream().min(Comparator.naturalOrder()).orElse(null);
    }

    /** When the last part of it came, else when that was told. */
    private @Nullable LocalDate done(Figure figure) {
        return steps(figure).stream()
                .map(Step::date)
                .filter(Objects::nonNull)
                .map(date -> date.end().lastDay())
                .max(Comparator.naturalOrder())
                .orElseGet(() -> published(figure).stream()
                        .max(Comparator.naturalOrder())
                        .orElse(null));
    }

    private @Nullable LocalDate last(@Nullable LocalDate otherwise) {
        return entry.history().stream()
                .map(step -> step.article().published())
                .filter(Objects::nonNull)
                .map(PartialDate::lastDay)
                .max(Comparator.naturalOrder())
                .orElse(otherwise);
    }

    private List<LocalDate> published(Figure figure) {
        return steps(figure).stream()
                .map(step -> step.article().published())
                .filter(Objects::nonNull)
                .map(PartialDate::firstDay)
                .toList();
    }

    private void transaction(String type, Figure figure, BigDecimal value, String currency, @Nullable LocalDate day)
            throws IOException {
        if (day == null) {
            // The standard wants a day for each; it is not invented.
            return;
        }
        xml.begin("transaction")
                .empty("transaction-type", "code", type)
                .empty("transaction-date", "iso-date", day.toString())
                .text("value", Numbers.plain(value), "currency", currency, "value-date", day.toString());
        if (figure.bound() != Bound.EXACT || figure.isDisputed()) {
            xml.begin("description")
                    .text("narrative", "Told as " + figure.label() + " " + currency)
                    .end();
        }
        organisation("provider-org", entry.source());
        organisation("receiver-org", entry.target());
        xml.end();
    }

    private void organisation(String element, String code) throws IOException {
        xml.begin(element, "type", Party.isBody(code) ? "40" : "10")
                .text("narrative", Parties.name(code))
                .end();
    }
}
