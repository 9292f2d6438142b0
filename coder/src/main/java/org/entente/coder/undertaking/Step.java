// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.coder.undertaking;

/** What a word says of how far an undertaking has come: the groups of {@code progress.XX.tsv}. */
public enum Step {
    /** It is given as a present: "donate". */
    GIFT,
    /** It is given, sent, provided, received. */
    GIVEN,
    /** It is promised. */
    PROMISED,
    /** It is offered. */
    OFFERED,
    /** It is planned, announced, talked about. */
    PLANNED,
    /** Something is said to come: "will". */
    FUTURE,
    /** A binding paper is signed. */
    SIGNED,
    /** One side or both commit themselves, with or without a paper. */
    COMMITTED,
    /** A paper that binds nobody: a memorandum of understanding, a letter of intent. */
    MEMORANDUM,
    /** Work has begun or goes on. */
    BEGUN,
    /** It is funded, built, helped along: in a headline, something that goes on. */
    RUNNING,
    /** It is finished, opened or handed over. */
    FINISHED,
    /** It has come to a halt for the time being. */
    SUSPENDED,
    /** It is given up. */
    CANCELLED,
    /** It is money that is to be paid back. */
    LOAN,
    /** It is people who are sent to work there for a time. */
    PEOPLE,
    /** They have come home. */
    RETURNED,
    /** It is debt: giving it up is what is undertaken. */
    DEBT
}
