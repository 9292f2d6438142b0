// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.app.fault;

import java.util.LinkedHashMap;
import java.util.Map;
import org.entente.model.fault.FaultCode;

/** What each exit code means, for {@code entente help exit-codes} and whoever writes scripts. */
public final class ExitCodes {

    private ExitCodes() {}

    /** Exit code to meaning, in order, as picocli lists them. */
    public static Map<String, String> meanings() {
        Map<String, String> meanings = new LinkedHashMap<>();
        meanings.put("0", "everything went well");
        for (FaultCode code : FaultCode.values()) {
            meanings.put(String.valueOf(code.exitCode()), meaning(code));
            if (code == FaultCode.SOME_REFUSED) {
                meanings.put("69", "the script found no Java 17, or could not build the program");
            }
        }
        return meanings;
    }

    public static String meaning(FaultCode code) {
        return switch (code) {
            case USAGE -> "the command was called wrongly";
            case EMPTY_INPUT -> "an empty file, or nothing on standard input";
            case BINARY_INPUT -> "not text: a picture, a PDF, an archive ...";
            case INPUT_TOO_LARGE -> "larger than any news page";
            case NO_ARTICLE -> "a page with no article on it";
            case UNDECODABLE_TEXT -> "text in no encoding we know";
            case NESTED_TOO_DEEPLY -> "HTML nested deeper than any news page";
            case LINE_TOO_LONG -> "a line longer than any news page has";
            case UNREADABLE_PATH -> "a path that cannot be read: a directory without access, a broken link, a device";
            case NO_SUCH_PATH -> "a path that does not exist";
            case LANGUAGE_NOT_READ -> "a page in a language that is not read yet";
            case MALFORMED_DATA -> "a treebank, gold or model file that is not what it should be";
            case UNPACKS_TOO_LARGE ->
                "an archive that unpacks to far more than it holds, or holds too much or other archives";
            case DAMAGED_ARCHIVE -> "an archive that is damaged, cut short, or packed in a way we do not read";
            case ADDRESS_NOT_ALLOWED ->
                "a link into a private network (--allow-private allows it), or of a kind we do not follow";
            case NOT_REACHED -> "a server that is not there, does not answer or cannot be trusted";
            case TOO_SLOW -> "a server that takes longer than a page may";
            case HTTP_STATUS -> "a server that has no such page, or does not give it";
            case ROBOTS_DISALLOW -> "a page that its site does not want read by programs (robots.txt)";
            case TOO_MANY_REDIRECTS -> "a link that leads on and on";
            case MALFORMED_FEED -> "a feed, sitemap or OPML file that is not what it should be";
            case NOT_A_LEDGER -> "a file that is not a ledger";
            case LEDGER_TOO_NEW -> "a ledger written by a newer version of Entente";
            case LEDGER_BUSY -> "a ledger that another process keeps writing to";
            case LEDGER_DAMAGED -> "a ledger whose file is damaged";
            case NO_SUCH_ENTRY -> "no entry with that id, or more than one";
            case NO_SUCH_LEDGER -> "no ledger at that path";
            case LEDGER_UNREACHABLE -> "the database server of a ledger does not answer";
            case LEDGER_REFUSED -> "the database server of a ledger lets this user not in, or not do that";
            case CANNOT_DECIDE -> "a decision that makes no sense as the ledger stands";
            case LEDGER_ALTERED -> "a ledger in which something was changed after it was written, or is missing";
            case DISK_FULL -> "the disk is full; what was reported as read is kept";
            case CANNOT_WRITE -> "a file or standard output cannot be written";
            case OUT_OF_MEMORY -> "not enough memory";
            case MODEL_MISSING -> "the language model is missing from the program";
            case RELEASE_EXISTS -> "something stands where the release should, or another process is making it";
            case NOT_A_RELEASE -> "a folder that is no release, or one that was damaged";
            case SOME_REFUSED -> "the batch went through, but some pages were refused, for different reasons";
            case INTERNAL -> "a mistake of ours: please report it";
        };
    }
}
