/**
 * Invented stories between states, told by invented outlets in five languages with the gaps and slips of real reports, and what is
 * true in them: for tests and benchmarks of the ledger. Seeded; memory does not grow with the number of pages.
 */
@NullMarked
package org.entente.synthetic;

import org.jspecify.annotations.NullMarked;
