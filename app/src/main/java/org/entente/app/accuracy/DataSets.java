// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.app.accuracy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.entente.model.fault.EntenteException;
import org.entente.model.fault.FaultCode;

/**
 * Where the texts are that accuracy is measured on.
 *
 * @param shared the folder of the data that are not part of the project ({@code data/ud}, {@code data/ntrex} and so on)
 * @param stories the project's own hand-coded texts
 */
public record DataSets(Path shared, Path stories) {

    private static final String STORIES = "coder/src/test/resources/org/entente/coder/stories";

    /**
     * @param home the checkout
     * @throws EntenteException NO_SUCH_PATH when the shared folder is none
     */
    public static DataSets of(Path shared, Path home) {
        if (!Files.isDirectory(shared.resolve("data"))) {
            throw new EntenteException.Data(
                    FaultCode.NO_SUCH_PATH, shared.toString(), "there is no folder data in it to measure on");
        }
        return new DataSets(shared, home.resolve(STORIES));
    }

    Path ntrex() {
        return shared.resolve("data/ntrex");
    }

    Path aid() {
        return shared.resolve("data/aiddata/records.jsonl");
    }

    Path ploverEnglish() {
        return shared.resolve("data/events/en_zsp_plv_train.jsonl");
    }

    Path ploverSpanish() {
        return shared.resolve("data/events/es_udp_protest_plover.jsonl");
    }

    Path treebankFolder() {
        return shared.resolve("data/ud");
    }

    Path seed() {
        return shared.resolve("data/seed");
    }

    Path pages() {
        return shared.resolve("data/pages/naeb");
    }

    List<Path> treebanks() {
        Path ud = treebankFolder();
        return List.of(
                ud.resolve("UD_French-PUD/fr_pud-ud-test.conllu"),
                ud.resolve("UD_French-Sequoia/fr_sequoia-ud-test.conllu"),
                ud.resolve("UD_English-PUD/en_pud-ud-test.conllu"),
                ud.resolve("UD_English-EWT/en_ewt-ud-test.conllu"),
                ud.resolve("UD_Spanish-PUD/es_pud-ud-test.conllu"),
                ud.resolve("UD_Portuguese-PUD/pt_pud-ud-test.conllu"),
                ud.resolve("UD_Portuguese-Bosque/pt_bosque-ud-test.conllu"),
                ud.resolve("UD_Russian-PUD/ru_pud-ud-test.conllu"));
    }
}
