/** The one place where what went wrong becomes one line for people and an exit code for scripts. */
@NullMarked
package org.entente.app.fault;

import org.jspecify.annotations.NullMarked;
