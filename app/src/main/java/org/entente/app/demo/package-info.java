/** What a stranger sees first: the sample pages, and the ledger they make. */
@NullMarked
package org.entente.app.demo;

import org.jspecify.annotations.NullMarked;
