// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.release;

import static org.assertj.core.api.Assertions.assertThat;

import com.jerolba.carpet.CarpetReader;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** What we write by ourselves, read by libraries that others wrote: Parquet by parquet-java (through Carpet), the workbook by fastexcel. */
class ReadBackTest {

    @TempDir
    Path folder;

    @BeforeEach
    void release() {
        Releases.of(Story.ofGhana().record(folder.resolve("story.db")), folder.resolve("a"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"entries", "accounts", "steps", "items", "claims", "deadlines", "decisions", "events", "sources"
            })
    void parquetHoldsWhatTheJsonHolds(String table) throws IOException {
        List<Map<String, @Nullable Object>> json = json(table);
        List<Map<String, @Nullable Object>> parquet = new ArrayList<>();
        new CarpetReader<>(folder.resolve("a/parquet/" + table + ".parquet").toFile(), Map.class)
                .toList()
                .forEach(row -> {
                    Map<String, @Nullable Object> values = new LinkedHashMap<>();
                    ((Map<?, ?>) row).forEach((name, value) -> values.put(String.valueOf(name), plain(value)));
                    parquet.add(values);
                });

        assertThat(parquet).isEqualTo(json);
    }

    @Test
    void theWorkbookHasASheetForEveryTableAndTheirRows() throws IOException {
        try (InputStream in = Files.newInputStream(folder.resolve("a/entente.xlsx"));
                ReadableWorkbook workbook = new ReadableWorkbook(in)) {
            assertThat(workbook.getSheets().map(Sheet::getName))
                    .containsExactly(
                            "entries",
                            "accounts",
                            "steps",
                            "items",
                            "claims",
                            "deadlines",
                            "decisions",
                            "events",
                            "sources");
            for (Sheet sheet : workbook.getSheets().toList()) {
                List<Map<String, @Nullable Object>> json = json(sheet.getName());
                try (Stream<Row> rows = sheet.openStream()) {
                    List<Row> all = rows.toList();
                    assertThat(all).as(sheet.getName()).hasSize(json.size() + 1);
                    if (json.isEmpty()) {
                        continue;
                    }
                    assertThat(all.get(0).getCellText(0))
                            .isEqualTo(json.get(0).keySet().iterator().next());
                    assertThat(all.get(1).getCellText(0))
                            .isEqualTo(json.get(0).values().iterator().next());
                }
            }
        }
    }

    @Test
    void numbersOfTheWorkbookAreNumbers() throws IOException {
        try (InputStream in = Files.newInputStream(folder.resolve("a/entente.xlsx"));
                ReadableWorkbook workbook = new ReadableWorkbook(in)) {
            List<Row> items = workbook.findSheet("items").orElseThrow().read();
            int column = items.get(0).getCells(0, items.get(0).getCellCount()).stream()
                    .map(c -> c.asString())
                    .toList()
                    .indexOf("quantity");
            assertThat(items.stream().skip(1).map(r -> r.getCellAsNumber(column).orElseThrow()))
                    .contains(new BigDecimal("60"), new BigDecimal("10"), new BigDecimal("8"));
        }
    }

    private List<Map<String, @Nullable Object>> json(String table) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        for (String line : Files.readAllLines(folder.resolve("a/jsonl/" + table + ".jsonl"))) {
            Map<String, @Nullable Object> values = new LinkedHashMap<>();
            mapper.readTree(line).properties().forEach(p -> values.put(p.getKey(), value(p.getValue())));
            rows.add(values);
        }
        return rows;
    }

    private static @Nullable Object value(JsonNode node) {
        if (node.isNull()) {
            return null;
        }
        if (node.isArray()) {
            List<Object> parts = new ArrayList<>();
            node.forEach(part -> parts.add(part.stringValue()));
            return parts;
        }
        return node.isNumber()
                ? plain(node.decimalValue())
                : node.isBoolean() ? node.booleanValue() : node.stringValue();
    }

    private static @Nullable Object plain(@Nullable Object value) {
        return value instanceof Number number
                ? new BigDecimal(number.toString()).stripTrailingZeros()
                : value == null || value instanceof Boolean || value instanceof List ? value : value.toString();
    }
}
