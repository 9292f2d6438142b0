// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.app.score;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entente.app.fault.Faults;
import org.entente.app.reading.PageCoder;
import org.entente.coder.NewsCoder;
import org.entente.model.text.Language;

/**
 * The same documents in several languages with one gold: a folder with {@code gold.jsonl}, if there are lines to leave out
 * {@code ignore.txt}, and for each language a folder named by its code ({@code en}, {@code fr}) with {@code <doc>.txt}. Line {@code n}
 * of a document says the same in every language.
 */
public record NewsFolder(Path folder) {

    private static final String GOLD = "gold.jsonl";
    private static final Pattern CODE = Pattern.compile("[a-z]{2}");

    /** Whether a path is such a folder. */
    public static boolean is(Path path) {
        return Files.exists(path.resolve(GOLD));
    }

    /** The languages there are texts in that are read, by their codes. */
    public List<Language> languages() {
        return all().filter(NewsCoder::reads).toList();
    }

    /** The languages there are texts in that are not read. */
    public List<Language> unread() {
        return all().filter(language -> !NewsCoder.reads(language)).toList();
    }

    private Stream<Language> all() {
        try (Stream<Path> folders = Files.list(folder)) {
            return folders
                    .filter(Files::isDirectory)
                    .map(path -> path.getFileName().toString())
                    .filter(name -> CODE.matcher(name).matches())
                    .sorted()
                    .map(Language::new)
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw Faults.of(e, folder.toString());
        }
    }

    /** What the coder finds in the texts of a language. */
    public CodedFolder code(Language language, PageCoder coder) {
        return CodedFolder.code(folder.resolve(language.code()), coder);
    }

    /** The gold of the documents that were coded. */
    public Map<LineKey, List<CodedEvent>> gold(CodedFolder coded) {
        Map<LineKey, List<CodedEvent>> gold = GoldFile.read(folder.resolve(GOLD));
        gold.keySet().removeIf(line -> !coded.texts().containsKey(line.document()));
        return gold;
    }

    public Set<LineKey> ignored() {
        Path ignore = folder.resolve("ignore.txt");
        return Files.exists(ignore) ? GoldFile.readIgnored(ignore) : Set.of();
    }
}
