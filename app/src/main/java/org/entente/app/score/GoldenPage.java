// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.app.score;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.entente.app.fault.Faults;
import org.entente.app.reading.PageCoder;
import org.entente.app.reading.PageOutcome;
import org.entente.app.score.PageMatch.Placed;
import org.entente.intake.InputBytes;
import org.entente.intake.Limits;
import org.entente.intake.PageInput;
import org.entente.model.article.PartialDate;
import org.entente.model.fault.EntenteException;
import org.entente.model.fault.FaultCode;
import org.entente.model.mention.Mention;
import org.entente.model.text.Span;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One page that a person coded whole: a folder with the page as {@code *.txt} and {@code gold.json}, which has the fields of the
 * article ({@code article}), the mentions with their offsets in UTF-16 code units ({@code mentions}) and the entries they make.
 *
 * @param page the file of the page
 * @param gold what the person wrote
 */
public record GoldenPage(Path page, JsonNode gold) {

    private static final JsonMapper MAPPER = new JsonMapper();

    /** How the gold says of an event that it goes both ways. */
    private static final String BOTH_WAYS = "both directions";

    /** @throws EntenteException MALFORMED_DATA, NO_SUCH_PATH */
    public static GoldenPage in(Path folder) {
        Path gold = folder.resolve("gold.json");
        try (Stream<Path> files = Files.list(folder)) {
            Path page = files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .findFirst()
                    .orElseThrow(() -> new EntenteException.Data(
                            FaultCode.EMPTY_INPUT, folder.toString(), "no page (.txt) beside its gold"));
            return new GoldenPage(page, MAPPER.readTree(Files.readString(gold, StandardCharsets.UTF_8)));
        } catch (JacksonException e) {
            throw new EntenteException.Data(FaultCode.MALFORMED_DATA, gold.toString(), e.getOriginalMessage());
        } catch (IOException e) {
            throw Faults.of(e, folder.toString());
        }
    }

    /** Reads and codes the page, with the publication date that the gold assumes. */
    public PageOutcome.Coded code() {
        String assumed = gold.path("article").path("published_assumed").asString("");
        return new PageCoder(assumed.isEmpty() ? null : new PartialDate(assumed))
                .code(PageInput.of(page.toString(), InputBytes.of(page.toString(), page, Limits.PAGE_BYTES)));
    }

    public PageMatch match(List<Mention> mentions) {
        List<Placed> wanted = new ArrayList<>();
        for (JsonNode mention : gold.path("mentions")) {
            JsonNode evidence = mention.path("evidence");
            Span words = new Span(
                    evidence.path("start").asInt(0), evidence.path("end").asInt(0));
            CodedEvent event = GoldFile.event(mention);
            boolean reciprocal = mention.path("note").asString("").contains(BOTH_WAYS);
            wanted.add(new Placed(event, reciprocal, words, words));
        }
        List<Placed> found = mentions.stream()
                .map(mention -> new Placed(
                        CodedFolder.event(mention), false, mention.evidence().span(), mention.sentence()))
                .toList();
        return PageMatch.of(wanted, found);
    }
}
