// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.page.internal.decode;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecoderTest {

    private static final String FRENCH =
            "L’été dernier, la Grèce a « prêté » à l’Égypte deux œuvres – 5 000 € d’assurance…\n";
    private static final String SPANISH = "¿Quién pagará? El señor Muñoz viajó a Panamá, según la agencia.\n";
    private static final String RUSSIAN = "Министр прибыл в Душанбе с двухдневным визитом, сообщает пресс-служба.\n";

    private static String decode(byte[] bytes) {
        return Decoder.decode("page", bytes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16LE", "UTF-16BE"})
    void frenchIsReadInAnyCharsetItComesIn(String charset) {
        assertThat(decode(FRENCH.getBytes(Charset.forName(charset)))).isEqualTo(FRENCH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "ISO-8859-1", "windows-1252", "UTF-16LE", "UTF-16BE", "x-MacRoman"})
    void spanishIsReadInAnyCharsetItComesIn(String charset) {
        assertThat(decode(SPANISH.getBytes(Charset.forName(charset)))).isEqualTo(SPANISH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1251", "KOI8-R", "IBM866", "ISO-8859-5", "UTF-16LE", "UTF-16BE"})
    void russianIsReadInAnyCharsetItComesIn(String charset) {
        assertThat(decode(RUSSIAN.getBytes(Charset.forName(charset)))).isEqualTo(RUSSIAN);
    }

    @Test
    void whatTheServerSaysHelpsWhereTheBytesLeaveItOpen() {
        // Polish in ISO 8859-2, which is not among the charsets that are guessed.
        String polish = "Rząd ogłosił plan pomocy dla Łotwy i źródeł energii.\n";
        byte[] bytes = polish.getBytes(Charset.forName("ISO-8859-2"));

        assertThat(Decoder.decode("page", bytes, Charset.forName("ISO-8859-2"))).isEqualTo(polish);
    }

    @Test
    void aServerThatNamesAWrongCharsetIsNotBelieved() {
        byte[] bytes = RUSSIAN.getBytes(Charset.forName("windows-1251"));

        assertThat(Decoder.decode("page", bytes, StandardCharsets.ISO_8859_1)).isEqualTo(RUSSIAN);
        assertThat(Decoder.decode("page", RUSSIAN.getBytes(StandardCharsets.UTF_8), Charset.forName("KOI8-R")))
                .isEqualTo(RUSSIAN);
    }

    @ParameterizedTest
    @CsvSource({"UTF-8,EFBBBF", "UTF-16LE,FFFE", "UTF-16BE,FEFF"})
    void aByteOrderMarkIsNotPartOfTheText(String charset, String mark) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(java.util.HexFormat.of().parseHex(mark));
        bytes.writeBytes(RUSSIAN.getBytes(Charset.forName(charset)));

        assertThat(decode(bytes.toByteArray())).isEqualTo(RUSSIAN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1251", "koi8-r", "windows-1252", "iso-8859-1", "utf-8", "no-such-charset"})
    void aPageThatDeclaresAnotherCharsetThanItsOwnIsReadAllTheSame(String declared) {
        String page = "<meta charset=\"" + declared + "\"><p>" + SPANISH.repeat(3);

        assertThat(decode(page.getBytes(StandardCharsets.UTF_8))).isEqualTo(page);
        assertThat(decode(page.getBytes(Charset.forName("windows-1252")))).isEqualTo(page);
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1251", "koi8-r", "iso-8859-5"})
    void theDeclaredCharsetIsUsed(String declared) {
        String page = "<meta http-equiv=Content-Type content='text/html; charset=" + declared + "'><p>" + RUSSIAN;

        assertThat(decode(page.getBytes(Charset.forName(declared)))).isEqualTo(page);
    }

    @Test
    void aTextCutInTheMiddleOfACharacterIsReadUpToThere() {
        byte[] whole = RUSSIAN.strip().getBytes(StandardCharsets.UTF_8);
        byte[] cut = Arrays.copyOf(whole, 22);

        assertThat(decode(cut)).isEqualTo(new String(whole, 0, 21, StandardCharsets.UTF_8));
    }

    @Test
    void aFewBrokenCharactersDoNotMakeAnotherCharsetOfUtf8() {
        byte[] bytes = FRENCH.repeat(20).getBytes(StandardCharsets.UTF_8);
        bytes[6] = (byte) 0xE9;

        assertThat(decode(bytes)).contains("« prêté » à l’Égypte").contains("\uFFFD");
    }
}
