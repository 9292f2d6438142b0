// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.Random;
import org.entente.model.fault.EntenteException;
import org.entente.model.fault.FaultCode;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BadInputTest {

    private static final PageReader READER = new PageReader();

    private static FaultCode fault(byte[] bytes) {
        EntenteException.Data fault = Assertions.assertTimeout(
                Duration.ofSeconds(20),
                () -> catchThrowableOfType(EntenteException.Data.class, () -> READER.read("page", bytes)));
        assertThat(fault).as("a fault").isNotNull();
        assertThat(fault.line()).startsWith("page").doesNotContain("\n");
        return fault.code();
    }

    private static FaultCode fault(String text) {
        return fault(text.getBytes(UTF_8));
    }

    @Test
    void nothingIsEmptyInput() {
        assertThat(fault("")).isEqualTo(FaultCode.EMPTY_INPUT);
        assertThat(fault(" \n\t\u00A0\r\n")).isEqualTo(FaultCode.EMPTY_INPUT);
    }

    @Test
    void imagesAndRandomBytesAreBinaryInput() {
        byte[] random = new byte[50_000];
        new Random(7).nextBytes(random);

        assertThat(fault(random)).isEqualTo(FaultCode.BINARY_INPUT);
        assertThat(fault(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0}))
                .isEqualTo(FaultCode.BINARY_INPUT);
        assertThat(fault("%PDF-1.7 and so on")).isEqualTo(FaultCode.BINARY_INPUT);
        assertThat(fault(new byte[4096])).isIn(FaultCode.BINARY_INPUT, FaultCode.EMPTY_INPUT);
    }

    @Test
    void moreThanTheLimitIsTooLarge() {
        assertThat(fault(new byte[PageReader.MAX_BYTES + 1])).isEqualTo(FaultCode.INPUT_TOO_LARGE);
    }

    @Test
    void aPageOfLinksHoldsNoArticle() {
        assertThat(
                        fault(
                                "<html><body><ul><li><a href=a>Un titre</a><li><a href=b>Un autre titre</a></ul></body></html>"))
                .isEqualTo(FaultCode.NO_ARTICLE);
        assertThat(fault("Accueil\nContact\nLaisser un commentaire\n")).isEqualTo(FaultCode.NO_ARTICLE);
        assertThat(fault("<html></html>")).isEqualTo(FaultCode.NO_ARTICLE);
    }

    @Test
    void bytesThatAreTextInNoCharsetAreUndecodable() {
        byte[] bytes = "Ceci est un texte avec des octets qui ne sont rien, ni lettre ni signe: "
                .repeat(3)
                .getBytes(UTF_8);
        for (int i = 10; i < bytes.length; i += 12) {
            bytes[i] = (byte) (i % 24 == 10 ? 0xFF : 0xA6);
        }
        assertThat(fault(bytes)).isEqualTo(FaultCode.UNDECODABLE_TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"div", "blockquote", "b", "ul><li", "span", "font"})
    void aHundredThousandNestedTagsAreRefused(String tag) {
        assertThat(fault("<html><body>" + ("<" + tag + ">").repeat(100_000) + "Un texte au fond."))
                .isEqualTo(FaultCode.NESTED_TOO_DEEPLY);
    }

    @Test
    void aLineOfTwoMegabytesIsRefused() {
        assertThat(fault("Titre\n" + "mot ".repeat(500_000))).isEqualTo(FaultCode.LINE_TOO_LONG);
        assertThat(fault("<html><body><p>" + "mot ".repeat(500_000) + "</p></body></html>"))
                .isEqualTo(FaultCode.LINE_TOO_LONG);
        assertThat(fault("x".repeat(2_000_000))).isEqualTo(FaultCode.LINE_TOO_LONG);
    }
}
