// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class LanguagesCommandTest {

    @Test
    void theLanguagesThatAreReadAreListedByCodeAndName() {
        CommandRun run = CommandRun.of("languages");

        assertThat(run.code()).isZero();
        assertThat(run.outLines()).contains("fr  French");
    }

    @Test
    void aLanguageIsShownFileByFile() {
        CommandRun french = CommandRun.of("languages", "fr");

        assertThat(french.out())
                .contains("coder/lexicon/frames.fr.txt", "French is read.")
                .doesNotContain("missing");
    }

    @Test
    void whatALanguageLacksIsNamed() {
        CommandRun run = CommandRun.of("languages", "is");

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("missing", "Icelandic is not read");
    }

    /** {@code -Dgolden.accept=true} writes the page anew. */
    @Test
    void thePageOnAddingALanguageIsWhatTheCommandPrints() throws IOException {
        Path page = Path.of(System.getProperty("entente.root", ".."), "docs", "adding-a-language.md");
        String printed = CommandRun.of("languages", "--guide").out();
        if (Boolean.getBoolean("golden.accept")) {
            Files.writeString(page, printed);
        }
        assertThat(page).as("run with -Dgolden.accept=true to write it").hasContent(printed);
    }
}
