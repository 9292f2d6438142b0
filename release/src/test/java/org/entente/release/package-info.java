/** Releases of small invented ledgers, read back by other people's libraries. */
@NullMarked
package org.entente.release;

import org.jspecify.annotations.NullMarked;
