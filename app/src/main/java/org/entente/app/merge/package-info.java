/** Measures the ledger against invented stories whose truth is known: who was merged with whom, and whether the accounts are right. */
@NullMarked
package org.entente.app.merge;

import org.jspecify.annotations.NullMarked;
