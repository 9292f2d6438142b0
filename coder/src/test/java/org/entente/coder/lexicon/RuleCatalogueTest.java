// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.coder.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.entente.model.text.Language;
import org.junit.jupiter.api.Test;

/** The catalogue of rules in docs/ is what the lexicon says; {@code -Dgolden.accept=true} writes it anew. */
class RuleCatalogueTest {

    @Test
    void theCatalogueInTheDocumentationIsGeneratedFromTheLexicon() throws IOException {
        Path file = Path.of(System.getProperty("entente.root", ".."), "docs", "rules.fr.md");
        String expected = RuleCatalogue.markdown(Lexicon.forLanguage(Language.FRENCH));
        if (Boolean.getBoolean("golden.accept")) {
            Files.writeString(file, expected);
        }
        assertThat(file).as("run with -Dgolden.accept=true to write it").hasContent(expected);
    }
}
