/** Countries and international bodies by the names people type and read. */
@NullMarked
package org.entente.app.party;

import org.jspecify.annotations.NullMarked;
