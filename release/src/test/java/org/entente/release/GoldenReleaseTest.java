// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The release of the invented story, file by file, as it lies in src/test/resources. After a change that is meant:
 * {@code ./mvnw -pl release -am test -Dtest=GoldenReleaseTest -Dsurefire.failIfNoSpecifiedTests=false -Dgolden.accept=true}, then read the
 * difference.
 */
class GoldenReleaseTest {

    private static final Path GOLDEN = Path.of(System.getProperty("entente.root", ".."))
            .resolve("release/src/test/resources/org/entente/release/golden");

    @TempDir
    Path folder;

    @Test
    void theReleaseOfTheStoryIsTheOneThatWasAccepted() throws IOException {
        Releases.of(Story.ofGhana().record(folder.resolve("story.db")), folder.resolve("r"));
        Map<String, byte[]> made = Releases.bytes(folder.resolve("r"));
        // Tables of bytes cannot be read in a difference; ReadBackTest reads them.
        made.keySet().removeIf(file -> file.endsWith(".parquet") || file.endsWith(".xlsx"));

        if (Boolean.getBoolean("golden.accept")) {
            accept(made);
        }
        assertThat(text(made)).containsExactlyEntriesOf(text(accepted()));
    }

    private static Map<String, byte[]> accepted() {
        Map<String, byte[]> files = Releases.bytes(GOLDEN);
        files.remove(".gitattributes");
        return files;
    }

    private static Map<String, String> text(Map<String, byte[]> files) {
        Map<String, String> text = new TreeMap<>();
        files.forEach((file, bytes) -> text.put(file, new String(bytes, StandardCharsets.UTF_8)));
        return text;
    }

    private static void accept(Map<String, byte[]> made) throws IOException {
        if (Files.isDirectory(GOLDEN)) {
            for (String old : accepted().keySet()) {
                Files.delete(GOLDEN.resolve(old));
            }
        }
        for (Map.Entry<String, byte[]> file : made.entrySet()) {
            Path to = GOLDEN.resolve(file.getKey());
            Files.createDirectories(to.getParent());
            Files.write(to, file.getValue());
        }
    }
}
