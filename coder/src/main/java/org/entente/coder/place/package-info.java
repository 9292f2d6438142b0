/** Where something happens: countries, cities, islands, seas and regions, with coordinates from a gazetteer shipped with the jar. */
@NullMarked
package org.entente.coder.place;

import org.jspecify.annotations.NullMarked;
