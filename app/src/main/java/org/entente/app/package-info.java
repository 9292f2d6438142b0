/** The {@code entente} command: starts it, and says with one line and one exit code what went wrong. */
@NullMarked
package org.entente.app;

import org.jspecify.annotations.NullMarked;
