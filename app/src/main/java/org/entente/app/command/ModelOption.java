// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.app.command;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.entente.app.fault.Faults;
import org.entente.app.language.TreebankName;
import org.entente.model.fault.EntenteException;
import org.entente.model.fault.FaultCode;
import org.entente.model.text.Language;
import org.entente.syntax.Model;
import org.entente.syntax.Pipeline;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which language model to use: the one shipped for a language, or one the user trained. */
final class ModelOption {

    private static final String DEFAULT = "fr";

    @Option(
            names = "--language",
            paramLabel = "CODE",
            description = "Language of the text (ISO 639-1). Default: fr, or what the name of a treebank begins with.")
    private @Nullable String language;

    @Option(
            names = "--model",
            paramLabel = "FILE",
            description = "A model made by 'entente train', instead of the one shipped.")
    private @Nullable Path file;

    /** What is in the file, read once, however many treebanks are scored with it. */
    private @Nullable Pipeline own;

    /** For a treebank: what the user says, else what its name begins with. */
    Pipeline pipeline(Path treebank) {
        return TreebankName.language(treebank)
                .filter(named -> file == null && language == null)
                .map(Pipeline::forLanguage)
                .orElseGet(this::pipeline);
    }

    Pipeline pipeline() {
        return file == null ? Pipeline.forLanguage(language()) : own(file);
    }

    private Pipeline own(Path model) {
        if (own == null) {
            own = read(model);
        }
        return own;
    }

    private static Pipeline read(Path model) {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(model))) {
            return Pipeline.of(Model.read(in, model.toString()));
        } catch (java.io.EOFException e) {
            throw new EntenteException.Data(FaultCode.MALFORMED_DATA, model.toString(), "is not a model", e);
        } catch (IOException e) {
            throw Faults.of(e, model.toString());
        }
    }

    private Language language() {
        return language(language == null ? DEFAULT : language);
    }

    static Language language(String code) {
        try {
            return new Language(code);
        } catch (IllegalArgumentException e) {
            throw new EntenteException.User(FaultCode.USAGE, "--language takes a code such as fr; not '" + code + "'");
        }
    }
}
