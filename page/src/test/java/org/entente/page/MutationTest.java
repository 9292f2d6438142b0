// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import org.entente.model.article.Article;
import org.entente.model.article.Block;
import org.entente.model.fault.EntenteException;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages cut off, with bytes changed, doubled and left out: they are read or refused, and offsets stay true. */
class MutationTest {

    private static final PageReader READER = new PageReader();
    private static final int ROUNDS = 250;

    @ParameterizedTest
    @ValueSource(
            strings = {"fleuve.html", "dumps/fr.txt", "dumps/es.txt", "dumps/ru.txt", "dumps/en.txt", "dumps/pt.txt"})
    void aDamagedPageIsReadOrRefused(String name) {
        byte[] page = Samples.bytes(name);
        Random random = new Random(20_261_124);
        Assertions.assertTimeout(Duration.ofSeconds(60), () -> {
            for (int round = 0; round < ROUNDS; round++) {
                check(mutated(page, random));
            }
        });
    }

    private static byte[] mutated(byte[] page, Random random) {
        byte[] bytes = random.nextBoolean() ? Arrays.copyOf(page, 1 + random.nextInt(page.length)) : page.clone();
        int flips = random.nextInt(6);
        for (int i = 0; i < flips; i++) {
            int at = random.nextInt(bytes.length);
            switch (random.nextInt(4)) {
                case 0 -> bytes[at] = (byte) random.nextInt(256);
                case 1 -> bytes[at] = '\n';
                case 2 -> bytes[at] = '<';
                default -> {
                    int length = Math.min(random.nextInt(200), bytes.length - at);
                    System.arraycopy(bytes, random.nextInt(bytes.length - length + 1), bytes, at, length);
                }
            }
        }
        return bytes;
    }

    private static void check(byte[] bytes) {
        Article article;
        try {
            article = READER.read("mutated", bytes);
        } catch (EntenteException e) {
            assertThat(e.line()).doesNotContain("\n");
            return;
        }
        int from = 0;
        for (Block block : article.blocks()) {
            String text = article.textOf(block);
            assertThat(text)
                    .isEqualTo(article.text()
                            .substring(block.span().start(), block.span().end()));
            assertThat(text.isBlank()).isFalse();
            assertThat(block.span().start()).isGreaterThanOrEqualTo(from);
            from = block.span().end();
        }
    }
}
