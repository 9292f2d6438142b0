/** How much of what: numbers in digits and words, units, money, and the kinds of goods they count. */
@NullMarked
package org.entente.coder.quantity;

import org.jspecify.annotations.NullMarked;
