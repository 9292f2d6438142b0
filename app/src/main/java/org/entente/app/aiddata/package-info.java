/** AidData's hand-coded records of aid and loans, and how well the undertakings their narratives tell are read. */
@NullMarked
package org.entente.app.aiddata;

import org.jspecify.annotations.NullMarked;
