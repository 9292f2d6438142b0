// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.coder.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.entente.model.text.Language;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The catalogue of rules in docs/ is what the lexicon says; {@code -Dgolden.accept=true} writes it anew. */
class RuleCatalogueTest {

    @TestFactory
    Stream<DynamicTest> theCatalogueInTheDocumentationIsGeneratedFromTheLexicon() {
        return Stream.of(Language.FRENCH, Language.SPANISH, Language.ENGLISH, Language.PORTUGUESE, Language.RUSSIAN)
                .map(language -> DynamicTest.dynamicTest(language.code(), () -> compare(language)));
    }

    private static void compare(Language language) throws IOException {
        Path file = Path.of(System.getProperty("entente.root", ".."), "docs", "rules." + language + ".md");
        String expected = RuleCatalogue.markdown(Lexicon.forLanguage(language));
        if (Boolean.getBoolean("golden.accept")) {
            Files.writeString(file, expected);
        }
        assertThat(file).as("run with -Dgolden.accept=true to write it").hasContent(expected);
    }
}
