// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.entente.model.article.Article;
import org.junit.jupiter.api.Assumptions;

/** Pages for tests: those beside the tests, and the shared ones where they are. */
public final class Samples {

    private static final PageReader READER = new PageReader();

    private Samples() {}

    public static byte[] bytes(String name) {
        try (InputStream in = Samples.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Article read(String name) {
        return READER.read(name, bytes(name));
    }

    public static Article ofText(String text) {
        return READER.read("test", text.getBytes(StandardCharsets.UTF_8));
    }

    /** A folder of the shared data; the test is skipped, and says so, where it is not there. */
    public static Path shared(String folder) {
        Path path = Path.of(System.getProperty("entente.root", "."), "..", "shared", "data", folder)
                .normalize();
        if (!Files.isDirectory(path)) {
            System.err.println("SKIPPED: no shared data at " + path);
        }
        Assumptions.assumeTrue(Files.isDirectory(path), "no shared data at " + path);
        return path;
    }
}
