/** PLOVER: how the ledger's events are put into its scheme, and sentences that people have coded by it. */
@NullMarked
package org.entente.app.plover;

import org.jspecify.annotations.NullMarked;
