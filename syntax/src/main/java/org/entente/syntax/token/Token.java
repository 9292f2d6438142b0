// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.syntax.token;

import org.entente.model.text.Span;

/**
 * One surface token or one syntactic word before it is tagged.
 *
 * @param span its characters
 * @param form what is written there, or for a word inside a multiword token what the treebanks write for it
 * @param spaceAfter whether white space follows
 */
public record Token(Span span, String form, boolean spaceAfter) {}
