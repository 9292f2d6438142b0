// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.model.decision;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.entente.model.mention.Bound;
import org.entente.model.mention.Money;
import org.entente.model.mention.Status;
import org.entente.model.mention.TimeSpan;

/** What of an entry or a mention can be corrected, and how the value is written. */
public enum Property {
    /** A status by its lower-case name: {@code done}. */
    STATUS(true, true),
    /** When it happened: {@code 2025-11}, {@code 2025-10/2025-12}. */
    DATE(true, true),
    /** For when it is promised, written as a date. */
    DUE(true, false),
    /** What it is, in a few words. */
    LABEL(true, false),
    /** OECD DAC 3-digit sector or {@code MIL}. */
    SECTOR(true, true),
    /** Name of the place. */
    PLACE(true, true),
    /** A sum of money: {@code 90000000 USD}. */
    AMOUNT(false, true),
    /** The number of the goods of a mention of one kind of goods: {@code 55}. */
    QUANTITY(false, true);

    /** Characters of a label or the name of a place. */
    private static final int MAX_LENGTH = 300;
    /** Digits of a number: more than any sum of money has. */
    private static final int MAX_DIGITS = 30;

    private static final Pattern SECTOR_CODE = Pattern.compile("\\d{3}|MIL");
    private static final Pattern NUMBER = Pattern.compile("\\d{1," + MAX_DIGITS + "}(\\.\\d{1,6})?");
    private static final Pattern SUM = Pattern.compile(NUMBER.pattern() + " [A-Z]{3}");

    private final boolean ofEntries;
    private final boolean ofMentions;

    Property(boolean ofEntries, boolean ofMentions) {
        this.ofEntries = ofEntries;
        this.ofMentions = ofMentions;
    }

    public boolean isOfEntries() {
        return ofEntries;
    }

    public boolean isOfMentions() {
        return ofMentions;
    }

    /** @throws IllegalArgumentException when this is no value of this property */
    void check(String value) {
        boolean fits = switch (this) {
            case STATUS -> status(value).label().equals(value);
            case DATE, DUE -> date(value).iso().equals(value);
            case SECTOR -> SECTOR_CODE.matcher(value).matches();
            case AMOUNT -> SUM.matcher(value).matches();
            case QUANTITY -> NUMBER.matcher(value).matches();
            case LABEL, PLACE ->
                !value.isBlank()
                        && value.length() <= MAX_LENGTH
                        && value.chars().noneMatch(Character::isISOControl);
        };
        if (!fits) {
            throw new IllegalArgumentException("not a value of " + this + ": " + value);
        }
    }

    /** A value of {@link #STATUS}. */
    public static Status status(String value) {
        return Status.ofLabel(value);
    }

    /** A value of {@link #DATE} or {@link #DUE}. */
    public static TimeSpan date(String value) {
        return TimeSpan.parse(value);
    }

    /** A value of {@link #AMOUNT}. */
    public static Money amount(String value) {
        int space = value.indexOf(' ');
        return new Money(new BigDecimal(value.substring(0, space)), value.substring(space + 1), Bound.EXACT, null);
    }

    /** A value of {@link #QUANTITY}. */
    public static BigDecimal quantity(String value) {
        return new BigDecimal(value);
    }
}
