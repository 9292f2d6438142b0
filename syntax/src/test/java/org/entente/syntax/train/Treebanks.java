// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.syntax.train;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.entente.model.text.Sentence;
import org.entente.syntax.conllu.Conllu;
import org.entente.syntax.conllu.Treebank;
import org.junit.jupiter.api.Assumptions;

/** The treebanks that tests use: a tiny one of our own, and the shared ones where they are present. */
public final class Treebanks {

    private Treebanks() {}

    public static List<Sentence> tiny() {
        try (InputStream in = Treebanks.class.getResourceAsStream("/org/entente/syntax/tiny.conllu")) {
            return Conllu.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8), "tiny.conllu")
                    .sentences();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A shared treebank; where it is not present the test is skipped, loudly. */
    public static Treebank shared(String name) {
        Path file = Path.of(System.getProperty("entente.root", "."))
                .resolve("../shared/data/ud")
                .resolve(name)
                .normalize();
        if (!Files.exists(file)) {
            System.err.println("SKIPPED: " + file + " is not here, so its bars are not tested");
        }
        Assumptions.assumeTrue(Files.exists(file), "no " + file);
        return Conllu.read(file);
    }
}
