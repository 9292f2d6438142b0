/** CAMEO, the scheme before PLOVER: its codes for the ledger's events, and for actors. */
@NullMarked
package org.entente.app.cameo;

import org.jspecify.annotations.NullMarked;
