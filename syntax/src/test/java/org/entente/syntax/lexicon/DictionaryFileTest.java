// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.syntax.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.entente.model.fault.EntenteException;
import org.entente.model.text.Language;
import org.entente.model.text.Upos;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DictionaryFileTest {

    @TempDir
    Path folder;

    @Test
    void aTableIsReadAndSurvivesTheModelFile() throws IOException {
        Path file = folder.resolve("mots.tsv");
        Files.writeString(file, "chevaux\tcheval\tN m p\nporte\tporter\tV ind pres 3 s\nporte\tporte\tN f s\n");
        Lexicon lexicon = DictionaryFile.read(Language.FRENCH, file);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        lexicon.write(new DataOutputStream(bytes));
        Lexicon again = Lexicon.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
        assertThat(again.readings(again.find("porte")))
                .extracting(Reading::upos)
                .containsExactly(Upos.NOUN, Upos.VERB);
        Reading horses = again.readings(again.find("chevaux")).get(0);
        assertThat(horses.lemma().apply("Chevaux")).isEqualTo("cheval");
        assertThat(again.find("cheval")).isEqualTo(Lexicon.UNKNOWN);
    }

    @Test
    void aMorfologikDictionaryIsRead() throws IOException {
        Path file = folder.resolve("mots.dict");
        Files.write(file, automaton("élèves_B_N e pK"));
        Lexicon lexicon = DictionaryFile.read(Language.FRENCH, file);
        Reading reading = lexicon.readings(lexicon.find("élèves")).get(0);
        assertThat(reading.tag()).isEqualTo("N e p");
        assertThat(reading.lemma().apply("élèves")).isEqualTo("élève");
    }

    @Test
    void separatorAndEncodingStandInTheFileBeside() throws IOException {
        Path file = folder.resolve("slova.dict");
        Files.write(file, automaton("счётам+C+NN:Z", Charset.forName("koi8-r")));
        Files.writeString(folder.resolve("slova.info"), "fsa.dict.separator=+\nfsa.dict.encoding=koi8-r\n");
        Lexicon lexicon = DictionaryFile.read(new Language("ru"), file);
        Reading reading = lexicon.readings(lexicon.find("счетам")).get(0);
        assertThat(reading.tag()).isEqualTo("NN:Z");
        assertThat(reading.lemma().apply("счетам")).isEqualTo("счет");
    }

    @Test
    void positionalTagsMeanWhatTheirPatternSays() throws IOException {
        Path file = folder.resolve("formas.tsv");
        Files.writeString(
                file,
                "casas\tcasa\tNCFP000\ncasas\tcasar\tVMIP2S0\ncasa\tcasa\tNCFS000\ncasa\tcasar\tVMIP3S0\ncasarse\tcasar\tVMN0000:PP3CN000\n");
        Lexicon lexicon = DictionaryFile.read(new Language("es"), file);
        assertThat(lexicon.readings(lexicon.find("casa")))
                .extracting(Reading::upos)
                .containsExactly(Upos.NOUN, Upos.VERB);
        assertThat(lexicon.find("casarse")).isEqualTo(Lexicon.UNKNOWN);
    }

    @Test
    void aFileThatIsNoDictionaryIsRefused() throws IOException {
        Path file = folder.resolve("mots.dict");
        Files.writeString(file, "not a dictionary");
        assertThatThrownBy(() -> DictionaryFile.read(Language.FRENCH, file)).isInstanceOf(EntenteException.Data.class);
        Path cut = folder.resolve("cut.dict");
        byte[] whole = automaton("mot_A_N m s");
        Files.write(cut, java.util.Arrays.copyOf(whole, whole.length - 4));
        assertThatThrownBy(() -> DictionaryFile.read(Language.FRENCH, cut)).isInstanceOf(EntenteException.Data.class);
    }

    /** One word as an automaton: a first arc that leads to the root, then one arc a byte, each the last of its node. */
    private static byte[] automaton(String entry) {
        return automaton(entry, StandardCharsets.UTF_8);
    }

    private static byte[] automaton(String entry, Charset charset) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(new byte[] {0x5C, 0x66, 0x73, 0x61, (byte) 0xC6, 0, 7, 2, 0, '^'});
        out.writeBytes(new byte[] {0x41, 2});
        byte[] bytes = entry.getBytes(charset);
        for (int i = 0; i < bytes.length; i++) {
            boolean last = i + 1 == bytes.length;
            out.write(last ? 0x60 : 0xC0);
            out.write(bytes[i]);
        }
        out.write(0);
        return out.toByteArray();
    }
}
