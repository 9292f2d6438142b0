// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.app.acceptance;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.app.reading.PageCoder;
import org.entente.app.score.CodedEvent;
import org.entente.app.score.CodedFolder;
import org.entente.app.score.EmptyDocuments;
import org.entente.app.score.LineKey;
import org.entente.app.score.Scores;

/** A folder of texts, coded once and scored against its gold. */
record Coded(Scores scores, EmptyDocuments empty) {

    static Coded of(Map<LineKey, List<CodedEvent>> gold, Path texts, Set<LineKey> ignored) {
        CodedFolder coded = CodedFolder.code(texts, new PageCoder(null));
        return new Coded(
                Scores.of(gold, coded.events(), ignored),
                EmptyDocuments.of(coded.texts().keySet(), gold, coded.events(), ignored));
    }
}
