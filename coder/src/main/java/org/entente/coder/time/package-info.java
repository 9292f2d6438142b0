/** When something happens: the expressions of time in a sentence, resolved against the day the page was published. */
@NullMarked
package org.entente.coder.time;

import org.jspecify.annotations.NullMarked;
