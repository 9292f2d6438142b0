// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.app.aiddata;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.entente.app.party.PartyNames;
import org.entente.app.reading.Batch;
import org.entente.app.reading.GivenText;
import org.entente.coder.NewsCoder;
import org.entente.coder.undertaking.Undertaking;
import org.entente.coder.undertaking.UndertakingReader;
import org.entente.model.mention.Money;
import org.entente.model.mention.Status;
import org.entente.model.text.Language;

/**
 * One record of AidData with what is read in its narrative, which is given to the reader as an English article with a headline.
 *
 * @param record what people coded
 * @param found what was read; empty when nothing was
 */
public record AidReading(AidRecord record, Optional<Undertaking> found) {

    /** An amount that differs by less is the same: narratives round. */
    private static final double TOLERANCE = 0.01;

    /** AidData's words for how far it has come, in the order of the ladder. */
    public static final List<String> STATUSES =
            List.of("pledged", "agreed", "under_way", "completed", "suspended", "cancelled");

    /** What is scored. */
    public enum Field {
        DONOR,
        RECIPIENT,
        PAIR,
        STATUS,
        SECTION,
        AMOUNT,
        CURRENCY,
        YEAR
    }

    public static List<AidReading> of(List<AidRecord> records) {
        UndertakingReader reader = new UndertakingReader(NewsCoder.standard());
        List<AidReading> readings = new ArrayList<>();
        Batch.<AidRecord, AidReading>each(
                records,
                record -> new AidReading(
                        record,
                        reader.read(GivenText.of(record.id(), Language.ENGLISH, record.title(), record.text()))),
                readings::add);
        return readings;
    }

    /** Whether the narrative has the value, so that reading can find it. Status and sector need not stand in so many words. */
    public boolean counts(Field field) {
        return switch (field) {
            case DONOR -> record.states("donor");
            case RECIPIENT -> record.states("recipient");
            case PAIR -> record.states("donor") && record.states("recipient");
            case STATUS, SECTION -> true;
            case AMOUNT -> record.amount() != null && record.states("amount");
            case CURRENCY -> record.amount() != null && record.states("amount") && record.currency() != null;
            case YEAR -> record.states("agreement_year");
        };
    }

    public boolean right(Field field) {
        return switch (field) {
            case DONOR -> is(source(), donor());
            case RECIPIENT -> target().filter(record.recipients()::contains).isPresent();
            case PAIR -> right(Field.DONOR) && right(Field.RECIPIENT);
            case STATUS -> status().equals(record.status());
            case SECTION -> section().equals(record.section());
            case AMOUNT ->
                amount().filter(money -> same(money.value(), Objects.requireNonNull(record.amount())))
                        .isPresent();
            case CURRENCY ->
                amount().filter(money -> money.currency().equals(record.currency()))
                        .isPresent();
            case YEAR ->
                found.map(Undertaking::date)
                        .filter(date -> date.from().year() == record.year())
                        .isPresent();
        };
    }

    private Optional<String> source() {
        return found.map(Undertaking::source);
    }

    private Optional<String> target() {
        return found.map(Undertaking::target);
    }

    private Optional<Money> amount() {
        return found.map(Undertaking::amount);
    }

    private String donor() {
        return PartyNames.codeOf(record.donor());
    }

    private static boolean is(Optional<String> found, String wanted) {
        return found.filter(wanted::equals).isPresent();
    }

    private static boolean same(BigDecimal found, BigDecimal wanted) {
        double gold = wanted.doubleValue();
        return Math.abs(found.doubleValue() - gold) <= TOLERANCE * Math.abs(gold);
    }

    /** The ledger's status in AidData's words. */
    public String status() {
        return found.map(Undertaking::status).map(AidReading::name).orElse("");
    }

    private static String name(Status status) {
        return switch (status) {
            case PROPOSED, PLEDGED -> "pledged";
            case AGREED -> "agreed";
            case ONGOING -> "under_way";
            case DONE -> "completed";
            case SUSPENDED -> "suspended";
            case CANCELLED, DENIED -> "cancelled";
        };
    }

    /** The section of the OECD DAC that a three-digit sector belongs to; AidData has sections, not sectors. */
    public String section() {
        return found.map(Undertaking::sector).map(DacSection::of).orElse(DacSection.UNALLOCATED);
    }

    /**
     * How many records count for a field, and how many of them are right.
     *
     * @param of records that count
     */
    public record Score(int right, int of) {
        public double share() {
            return of == 0 ? 0 : (double) right / of;
        }
    }

    public static Score score(List<AidReading> readings, Field field) {
        List<AidReading> counted =
                readings.stream().filter(r -> r.counts(field)).toList();
        long right = counted.stream().filter(r -> r.right(field)).count();
        return new Score(Math.toIntExact(right), counted.size());
    }

    /** How often each status of the gold was read as each other: by gold, then by what was read. */
    public static Map<String, Map<String, Integer>> confusion(List<AidReading> readings) {
        Map<String, Map<String, Integer>> table = new TreeMap<>();
        for (AidReading reading : readings) {
            table.computeIfAbsent(reading.record().status(), s -> new TreeMap<>())
                    .merge(reading.status(), 1, Integer::sum);
        }
        return table;
    }
}
