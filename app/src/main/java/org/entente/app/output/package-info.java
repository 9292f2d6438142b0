/** The formats in which results leave the command: tables for people, JSON and CSV for programs. */
@NullMarked
package org.entente.app.output;

import org.jspecify.annotations.NullMarked;
