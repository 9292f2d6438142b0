// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.jerolba.carpet.CarpetReader;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.entente.model.mention.Item;
import org.entente.model.mention.Status;
import org.entente.release.internal.csv.CsvCell;
import org.entente.release.internal.csv.CsvReader;
import org.entente.release.internal.table.Wellformed;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.ObjectMapper;

/** Pages can say anything, and a release carries what they say to other programs. */
class HostileTest {

    /** Formula, control character, markup, quotes and line breaks, RTL override and mark, half a surrogate pair, TeX. */
    private static final String NASTY =
            "=HYPERLINK(\"http://x.example\")\u0000\u0008 <b>&amp;]]> \"q\", 'r'\r\nline\u2028 \u202Egnihton\u200F \uD800 } \\end{x} %";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@x", "\tx", "\rx", "'=1", "''@", "'tis", "a=b", "", "\uFF1D1", "=\n1"})
    void aSpreadsheetRunsNothingAndTheTextCanBeHadBack(String text) {
        String cell = CsvCell.disarmed(text);

        assertThat(cell).doesNotMatch("(?s)[=+\\-@\\t\\r\uFF1D].*");
        assertThat(CsvCell.original(cell)).isEqualTo(text);
    }

    @Test
    void everyFormatSurvivesWhatAPageSays() throws Exception {
        Path release = release(NASTY, new BigDecimal("60"));

        assertThatCode(() -> XmlGrammar.iati().check(release.resolve("iati/activities.xml")))
                .doesNotThrowAnyException();
        // The database has no place for half a pair and keeps a question mark.
        String whole = NASTY.replace('\uD800', '?');
        assertThat(csv(release, "quote")).isEqualTo(whole);
        assertThat(((Map<?, ?>) new ObjectMapper()
                                .readValue(Files.readString(release.resolve("jsonl/steps.jsonl")), Map.class))
                        .get("quote"))
                .isEqualTo(whole);
        assertThat(parquet(release, "steps").get("quote")).isEqualTo(whole);
        try (InputStream in = Files.newInputStream(release.resolve("entente.xlsx"));
                ReadableWorkbook workbook = new ReadableWorkbook(in)) {
            Row row = workbook.findSheet("steps").orElseThrow().read().get(1);
            assertThat(row.stream().filter(c -> c != null).map(c -> c.getText()))
                    .contains(whole.replace('\u0000', '\uFFFD').replace('\u0008', '\uFFFD'));
        }
    }

    @Test
    void halfASurrogatePairIsReplacedAndAWholeOneKept() {
        assertThat(Wellformed.text("a\uD83D\uDE8C b\uDE8C c\uD83D")).isEqualTo("a\uD83D\uDE8C b\uFFFD c\uFFFD");
    }

    @Test
    void jsonStaysOneRecordALine() throws IOException {
        Path release = release(NASTY, new BigDecimal("60"));
        ObjectMapper mapper = new ObjectMapper();

        try (Stream<Path> files = Files.walk(release)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".jsonl")).toList()) {
                for (String line : Files.readString(file).split("\n")) {
                    if (!line.isEmpty()) {
                        assertThat(mapper.readTree(line).isObject())
                                .as(file + " " + line)
                                .isTrue();
                    }
                }
            }
        }
    }

    @Test
    void bracesOfBibTexAreBalancedWhateverATitleHolds() throws IOException {
        String bib = Files.readString(release(NASTY, new BigDecimal("60")).resolve("sources/sources.bib"));

        assertThat(bib.chars().filter(c -> c == '{').count())
                .isEqualTo(bib.chars().filter(c -> c == '}').count());
        assertThat(bib).doesNotContain("\\end{x}");
    }

    /** To write it out would take a gigabyte; and no column of numbers is that wide. */
    @Test
    void aNumberTooLargeForAFormatIsEmptyThere() throws IOException {
        Path release = release("Beaucoup.", new BigDecimal("1E+40"));

        assertThat(parquet(release, "items").get("quantity")).isNull();
        assertThat(Files.readString(release.resolve("csv/items.csv")).lines().skip(1))
                .singleElement()
                .asString()
                .contains("," + "1" + "0".repeat(40) + ",");
    }

    @Test
    void everyTextFileIsUtf8() throws IOException {
        Path release = release(NASTY, new BigDecimal("60"));

        for (Map.Entry<String, byte[]> file : Releases.bytes(release).entrySet()) {
            if (!file.getKey().matches(".*\\.(parquet|xlsx)")) {
                String text = new String(file.getValue(), StandardCharsets.UTF_8);
                assertThat(text.getBytes(StandardCharsets.UTF_8))
                        .as(file.getKey())
                        .isEqualTo(file.getValue());
            }
        }
    }

    private Path release(String says, BigDecimal quantity) {
        Path ledger = new Story()
                .tell(
                        "https://a.example/" + "x",
                        says,
                        "2031-01-02",
                        says,
                        Story.goods(Status.PLEDGED, new Item(quantity, false, null, says, null, false), null))
                .record(folder.resolve("hostile.db"));
        Releases.of(ledger, folder.resolve("r"));
        return folder.resolve("r");
    }

    private static String csv(Path release, String column) throws IOException {
        try (CsvReader csv = new CsvReader(release.resolve("csv/steps.csv"))) {
            List<String> row = csv.next();
            assertThat(row).isNotNull().hasSameSizeAs(csv.header());
            assertThat(csv.next()).isNull();
            return CsvCell.original(row == null ? "" : row.get(csv.header().indexOf(column)));
        }
    }

    private static Map<String, @Nullable Object> parquet(Path release, String table) throws IOException {
        Object row = new CarpetReader<>(
                        release.resolve("parquet/" + table + ".parquet").toFile(), Map.class)
                .toList()
                .get(0);
        @SuppressWarnings("unchecked")
        Map<String, @Nullable Object> values = (Map<String, @Nullable Object>) row;
        return values;
    }
}
