// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.app.aiddata;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.entente.app.json.JsonLines;
import org.entente.model.fault.EntenteException;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One record of AidData with its narrative, as far as it is scored.
 *
 * @param donor the name in English
 * @param recipients ISO 3166 alpha-3, one or more
 * @param year of the agreement, 0 when there is none
 * @param status {@code pledged}, {@code agreed}, {@code under_way}, {@code completed}, {@code suspended}, {@code cancelled}
 * @param section of the OECD DAC, three digits
 * @param amount null when there is none
 * @param currency ISO 4217, null when there is none
 * @param stated the fields whose value the narrative has, literally
 */
public record AidRecord(
        String id,
        String title,
        String text,
        String donor,
        Set<String> recipients,
        int year,
        String status,
        String section,
        @Nullable BigDecimal amount,
        @Nullable String currency,
        Set<String> stated) {

    private static final String SEPARATOR = ";\\s*";

    public AidRecord {
        recipients = Set.copyOf(recipients);
        stated = Set.copyOf(stated);
    }

    /** Whether the narrative has the value of a field. */
    boolean states(String field) {
        return stated.contains(field);
    }

    /** @throws EntenteException MALFORMED_DATA with the line */
    public static List<AidRecord> read(Path file) {
        List<AidRecord> records = new ArrayList<>();
        JsonLines.read(file, node -> records.add(record(node)));
        return records;
    }

    private static AidRecord record(JsonNode node) {
        JsonNode gold = node.path("gold");
        Set<String> stated = new TreeSet<>();
        node.path("stated_in_text").properties().forEach(field -> {
            if (field.getValue().asBoolean(false)) {
                stated.add(field.getKey());
            }
        });
        JsonNode amount = gold.path("amount");
        return new AidRecord(
                node.path("id").asString(""),
                node.path("title").asString(""),
                node.path("text").asString(""),
                gold.path("donor").asString(""),
                Set.copyOf(List.of(gold.path("recipient_iso3").asString("").split(SEPARATOR))),
                gold.path("agreement_year").asInt(0),
                gold.path("entente_status").asString(""),
                gold.path("crs_sector_code").asString(""),
                amount.isNumber() ? amount.decimalValue() : null,
                gold.path("currency").isString() ? gold.path("currency").asString("") : null,
                stated);
    }
}
