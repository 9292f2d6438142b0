/** Measures coded mentions against a hand-coded gold, with the numbers of the project's scorer. */
@NullMarked
package org.entente.app.score;

import org.jspecify.annotations.NullMarked;
