/** A sentence as its characters show it, independent of tokenizer and parser: the ground the readers of dates, numbers, places and sectors stand on. */
@NullMarked
package org.entente.coder.surface;

import org.jspecify.annotations.NullMarked;
