// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.model.fault;

/**
 * Every fault that a user can meet, with the exit code of the command line. Codes are stable: once released, a number is never
 * given another meaning.
 */
public enum FaultCode {
    // The command was called wrongly.
    USAGE(2),

    // One input cannot be read as a page; the rest of a batch goes on.
    EMPTY_INPUT(10),
    BINARY_INPUT(11),
    INPUT_TOO_LARGE(12),
    NO_ARTICLE(13),
    UNDECODABLE_TEXT(14),
    NESTED_TOO_DEEPLY(15),
    LINE_TOO_LONG(16),
    UNREADABLE_PATH(17),
    NO_SUCH_PATH(18),
    LANGUAGE_NOT_READ(19),
    MALFORMED_DATA(20),

    // A page cannot be had from where it should be; the rest of a batch goes on.
    UNPACKS_TOO_LARGE(21),
    DAMAGED_ARCHIVE(22),
    ADDRESS_NOT_ALLOWED(23),
    NOT_REACHED(24),
    TOO_SLOW(25),
    HTTP_STATUS(26),
    ROBOTS_DISALLOW(27),
    TOO_MANY_REDIRECTS(28),
    MALFORMED_FEED(29),

    // The ledger cannot be used.
    NOT_A_LEDGER(30),
    LEDGER_TOO_NEW(31),
    LEDGER_BUSY(32),
    LEDGER_DAMAGED(33),
    NO_SUCH_ENTRY(34),
    NO_SUCH_LEDGER(35),
    LEDGER_UNREACHABLE(36),
    LEDGER_REFUSED(37),
    CANNOT_DECIDE(38),
    LEDGER_ALTERED(39),

    // The machine fails us.
    DISK_FULL(40),
    CANNOT_WRITE(41),
    OUT_OF_MEMORY(42),
    MODEL_MISSING(43),

    // A release cannot be made, or compared with.
    RELEASE_EXISTS(50),
    NOT_A_RELEASE(51),

    // A batch went through, but some of its inputs were refused for different reasons.
    SOME_REFUSED(60),

    // A mistake of ours.
    INTERNAL(70);

    private final int exitCode;

    FaultCode(int exitCode) {
        this.exitCode = exitCode;
    }

    public int exitCode() {
        return exitCode;
    }
}
