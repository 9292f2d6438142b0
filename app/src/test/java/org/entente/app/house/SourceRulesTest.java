// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.app.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The rules of the house that only the sources show. */
class SourceRulesTest {

    private static final int MOST_LINES = 500;

    /** Names that say nothing about what a class is. */
    private static final Pattern EMPTY_NAME = Pattern.compile(".*(Utils?|Impl|Manager|Helper|Service)\\.java");

    private static final List<String> ROOMS =
            List.of("model", "page", "intake", "syntax", "coder", "ledger", "release", "app");

    private static final List<Path> MAIN = sources("src/main/java");
    private static final List<Path> TESTS = sources("src/test/java");

    @Test
    void everyPackageSaysWhatItIsForAndMarksItsNulls() throws IOException {
        Set<Path> packages = new TreeSet<>();
        MAIN.forEach(file -> packages.add(file.getParent()));
        assertThat(packages).isNotEmpty();
        for (Path folder : packages) {
            Path info = folder.resolve("package-info.java");
            assertThat(info).exists();
            assertThat(Files.readString(info))
                    .as(info.toString())
                    .containsPattern("(?s)/\\*\\*.{20,}\\*/")
                    .contains("@NullMarked");
        }
    }

    @Test
    void noFileIsLong() throws IOException {
        for (Path file : all()) {
            assertThat(Files.readAllLines(file).size()).as(file.toString()).isLessThanOrEqualTo(MOST_LINES);
        }
    }

    @Test
    void namesSayWhatAClassIs() {
        assertThat(all())
                .noneMatch(file ->
                        EMPTY_NAME.matcher(file.getFileName().toString()).matches());
        assertThat(MAIN).noneMatch(file -> file.toString().matches(".*/(util|utils|helpers?|misc|common)/.*"));
    }

    @Test
    void everyFileStatesItsLicence() throws IOException {
        for (Path file : all()) {
            // The formatter puts the header there, but leaves package-info.java alone.
            if (!file.endsWith("package-info.java")) {
                assertThat(Files.readString(file))
                        .as(file.toString())
                        .startsWith("// SPDX-License-Identifier: Apache-2.0\n");
            }
        }
    }

    @Test
    void noSourceNamesAnAbsolutePathOfAMachine() throws IOException {
        for (Path file : all()) {
            assertThat(Files.readString(file)).as(file.toString()).doesNotContainPattern("\"/(home|root|work|Users)/");
        }
    }

    private static List<Path> all() {
        return Stream.concat(MAIN.stream(), TESTS.stream()).toList();
    }

    private static List<Path> sources(String folder) {
        Path root = Path.of(System.getProperty("entente.root", ".."));
        List<Path> files = new ArrayList<>();
        for (String room : ROOMS) {
            Path sources = root.resolve(room).resolve(folder);
            if (!Files.isDirectory(sources)) {
                continue;
            }
            try (Stream<Path> walk = Files.walk(sources)) {
                walk.filter(file -> file.toString().endsWith(".java")).forEach(files::add);
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
        return List.copyOf(files);
    }
}
