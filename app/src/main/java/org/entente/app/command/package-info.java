/** The subcommands: thin classes that take options, call the rooms of the house, and hand the result to a view. */
@NullMarked
package org.entente.app.command;

import org.jspecify.annotations.NullMarked;
