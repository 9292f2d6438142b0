// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.app.terminal;

import java.io.BufferedInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * The streams of one run. Output is UTF-8 whatever the locale, because the ledger's words are in many scripts and other programs
 * read them. Not thread-safe: one thread prints.
 */
public final class Terminal {

    private final WatchedOutput watched;
    private final PrintStream out;
    private final PrintStream err;
    private final InputStream in;
    private final Traits traits;

    public Terminal(OutputStream out, OutputStream err, InputStream in, Traits traits) {
        this.watched = new WatchedOutput(out);
        this.out = new PrintStream(watched, false, StandardCharsets.UTF_8);
        this.err = new PrintStream(err, true, StandardCharsets.UTF_8);
        this.in = in;
        this.traits = traits;
    }

    /** The streams of this process. */
    public static Terminal ofProcess() {
        return new Terminal(
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                // A bare FileInputStream asks for its position, which a pipe has not.
                new BufferedInputStream(new FileInputStream(FileDescriptor.in)),
                Traits.of(System.getProperties(), System.getenv()));
    }

    /** Results go here, and nothing else. */
    public PrintStream out() {
        return out;
    }

    /** Progress, summaries and faults go here. */
    public PrintStream err() {
        return err;
    }

    public InputStream in() {
        return in;
    }

    public int columns() {
        return traits.columns();
    }

    /** How results may look. */
    public Style style() {
        return traits.outIsTerminal() && traits.colour() ? Style.COLOURED : Style.PLAIN;
    }

    /** How messages may look. */
    public Style messageStyle() {
        return traits.errIsTerminal() && traits.colour() ? Style.COLOURED : Style.PLAIN;
    }

    /** Whether somebody watches the messages, so that a progress bar makes sense. */
    public boolean isWatched() {
        return traits.errIsTerminal();
    }

    /** Shows what has been printed so far, when somebody watches. */
    public void show() {
        if (traits.outIsTerminal()) {
            out.flush();
        }
    }

    /**
     * Sends out what is still held back.
     *
     * @throws org.entente.model.fault.EntenteException when something printed so far did not arrive
     */
    public void flush() {
        out.flush();
        watched.check();
    }
}
