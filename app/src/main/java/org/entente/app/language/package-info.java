// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
/** What the program knows of each language: the files it is made of, how much is in them, and how to add another. */
@NullMarked
package org.entente.app.language;

import org.jspecify.annotations.NullMarked;
