/** Where the command reads from and prints to: streams in UTF-8, colours and progress only for people at a terminal, text in columns. */
@NullMarked
package org.entente.app.terminal;

import org.jspecify.annotations.NullMarked;
