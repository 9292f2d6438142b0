// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.app.command;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.entente.app.fault.Faults;
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
    private static final Pattern NAMED = Pattern.compile("^[a-z]{2}_");

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

    /** For a treebank, whose file name begins with its language as Universal Dependencies name them ({@code fr_pud-ud-test.conllu}). */
    Pipeline pipeline(Path treebank) {
        String name = String.valueOf(treebank.getFileName());
        boolean said = file != null || language != null || !NAMED.matcher(name).find();
        return said ? pipeline() : Pipeline.forLanguage(language(name.substring(0, name.indexOf('_'))));
    }

    Pipeline pipeline() {
        if (file == null) {
            return Pipeline.forLanguage(language());
        }
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            return Pipeline.of(Model.read(in, file.toString()));
        } catch (java.io.EOFException e) {
            throw new EntenteException.Data(FaultCode.MALFORMED_DATA, file.toString(), "is not a model", e);
        } catch (IOException e) {
            throw Faults.of(e, file.toString());
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
