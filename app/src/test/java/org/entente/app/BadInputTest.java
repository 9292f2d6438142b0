// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.entente.model.fault.FaultCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every page that is no good gets one clear line and the exit code of its own fault, and the rest of the batch goes on. */
class BadInputTest {

    private static final String BODY = """
            Les deux gouvernements ont longuement parlé de la pêche, des ports et de la formation des marins. Le ministre a rappelé
            que les quais du port devaient être réparés avant la saison des pluies, et que les pêcheurs attendaient depuis trois ans.

            La délégation repartira jeudi. Les habitants du quartier espèrent que les travaux commenceront enfin, car la route est
            coupée depuis le mois de mars et les marchandises arrivent par bateau, lentement et à grands frais.
            """;

    @TempDir
    Path folder;

    private Path good;

    @BeforeEach
    void writeAGoodPage() throws IOException {
        good = page("bonne.html", html("Le port attend ses quais", "<p>" + BODY.replace("\n\n", "</p><p>") + "</p>"));
    }

    @Test
    void anEmptyFile() throws IOException {
        refuses(page("vide.html", ""), FaultCode.EMPTY_INPUT);
    }

    @Test
    void aBinaryFile() throws IOException {
        byte[] bytes = new byte[4096];
        new java.util.Random(7).nextBytes(bytes);
        System.arraycopy(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13}, 0, bytes, 0, 12);
        refuses(Files.write(folder.resolve("image.html"), bytes), FaultCode.BINARY_INPUT);
    }

    @Test
    void aFileOf200MegabytesIsRefusedBeforeItIsRead() throws IOException {
        Path large = folder.resolve("grand.html");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(200L << 20);
        }
        Instant start = Instant.now();
        CommandRun run = CommandRun.of("read", large, "--no-ledger");

        assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(2));
        assertThat(run.code()).isEqualTo(FaultCode.INPUT_TOO_LARGE.exitCode());
        refuses(large, FaultCode.INPUT_TOO_LARGE);
    }

    @Test
    void aStreamThatIsTooLong() {
        CommandRun run = CommandRun.withInput(new byte[20 << 20], "read", "-", "--no-ledger");

        assertThat(run.code()).isEqualTo(FaultCode.INPUT_TOO_LARGE.exitCode());
    }

    @Test
    void aPageWithNoArticle() throws IOException {
        refuses(
                page("menu.html", "<html><body><nav><a href=a>Accueil</a> <a href=b>Sport</a></nav></body></html>"),
                FaultCode.NO_ARTICLE);
    }

    @Test
    void oneHundredThousandNestedTags() throws IOException {
        refuses(
                page("profonde.html", "<html><body>" + "<div>".repeat(100_000) + "<p>" + BODY + "</p></body></html>"),
                FaultCode.NESTED_TOO_DEEPLY);
    }

    @Test
    void oneLineOfTwoMegabytes() throws IOException {
        refuses(page("longue.txt", "mot ".repeat(500_000)), FaultCode.LINE_TOO_LONG);
    }

    @Test
    void aPathThatIsNotThere() throws IOException {
        refuses(folder.resolve("absente.html"), FaultCode.NO_SUCH_PATH);
    }

    @Test
    void aLinkThatLeadsNowhere() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("lien.html"), folder.resolve("ailleurs.html"));
        refuses(link, FaultCode.UNREADABLE_PATH);
    }

    @Test
    void aFolderWithoutPages() throws IOException {
        refuses(Files.createDirectory(folder.resolve("dossier")), FaultCode.EMPTY_INPUT);
    }

    @Test
    void aWrongCharsetInTheHeaderDoesNotSpoilTheText() throws IOException {
        String page = html("Le port attend ses quais", "<p>" + BODY + "</p>").replace("utf-8", "iso-8859-1");
        Path wrong = page("menteuse.html", page);
        Path old = Files.write(
                folder.resolve("ancienne.html"),
                page.replace("iso-8859-1", "utf-8").getBytes(Charset.forName("windows-1252")));
        for (Path path : new Path[] {wrong, old}) {
            CommandRun run = CommandRun.of("read", path, "--no-ledger", "--format", "json");

            assertThat(run.code()).as(path.toString()).isZero();
            assertThat(run.out()).contains("longuement parlé de la pêche", "délégation");
        }
    }

    @Test
    void truncatedHtmlIsReadAsFarAsItGoes() throws IOException {
        String whole = html("Le port attend ses quais", "<p>" + BODY.replace("\n\n", "</p><p>") + "</p>");
        Path half = page("tronquée.html", whole.substring(0, whole.indexOf("coupée")) + "<div cla");

        CommandRun run = CommandRun.of("read", half, "--no-ledger", "--format", "json");

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("longuement parlé");
    }

    @Test
    void namesOfFilesMayHoldAnything() throws IOException {
        Path odd = page("l’été à «Cuba» %20 $HOME ;rm\t日本.html", Files.readString(good));

        CommandRun run = CommandRun.of("read", odd, "--no-ledger");

        assertThat(run.code()).isZero();
    }

    @Test
    void pagesRefusedForDifferentReasonsHaveACodeOfTheirOwn() throws IOException {
        CommandRun run = CommandRun.of(
                "read", page("vide.txt", ""), good, folder.resolve("absente"), "--ledger", folder.resolve("l.db"));

        assertThat(run.code()).isEqualTo(FaultCode.SOME_REFUSED.exitCode());
        assertThat(run.err()).contains("pages read 1, refused 2");
    }

    private void refuses(Path bad, FaultCode code) throws IOException {
        CommandRun run = CommandRun.of("read", bad, good, "--ledger", folder.resolve("batch.db"));

        assertThat(run.err()).doesNotContain("\tat ", "Exception");
        assertThat(run.errLines())
                .as("one line for the refusal, one for the sum")
                .hasSize(2);
        assertThat(run.errLines().get(0)).startsWith("refused: " + bad);
        assertThat(run.code()).isEqualTo(code.exitCode());
        assertThat(run.err()).contains("pages read 1, refused 1");
    }

    private Path page(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content, StandardCharsets.UTF_8);
    }

    private static String html(String title, String body) {
        return """
                <!doctype html>
                <html lang=fr><head><meta charset=utf-8><title>%s - La Gazette du port</title>
                <meta property=article:published_time content=2031-04-02></head>
                <body><nav><a href=/>Accueil</a> <a href=/s>Sport</a></nav>
                <article><h1>%s</h1>%s</article><footer>Mentions légales</footer></body></html>
                """.formatted(title, title, body);
    }
}
