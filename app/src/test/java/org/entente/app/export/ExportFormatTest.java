// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.app.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.entente.model.article.Article;
import org.entente.model.article.Block;
import org.entente.model.article.PartialDate;
import org.entente.model.mention.EventType;
import org.entente.model.mention.Evidence;
import org.entente.model.mention.Form;
import org.entente.model.mention.Mention;
import org.entente.model.mention.Money;
import org.entente.model.mention.Party;
import org.entente.model.mention.Place;
import org.entente.model.mention.Polarity;
import org.entente.model.mention.Role;
import org.entente.model.mention.Status;
import org.entente.model.mention.TimeSpan;
import org.entente.model.text.Language;
import org.entente.model.text.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExportFormatTest {

    private static final String TEXT =
            "Norway's minister Kari Lund will lend Ghana 5 million dollars for clinics in Tamale.";

    @Test
    void aPromisedLoanIsAgreementInPloverWithItsDateScoreAndQuote() {
        assertThat(export(ExportFormat.PLOVER, loan(Status.PLEDGED, Polarity.ASSERTED, "2026-03", "2026-02-14")))
                .isEqualToIgnoringNewLines("""
                        {"id":"ID","has_event":true,"date":"2026-03-01","enddate":"2026-03-31",\
                        "actor":[{"code":"NOR","sector":"GOV","entity_text":"Kari Lund"}],"recipient":[{"code":"GHA"}],\
                        "event":["AGREE"],"event_loc":{"extracted_place":"Tamale","lat":9.4,"lon":-0.84,"country_code":"GHA"},\
                        "event_text":["will lend Ghana 5 million dollars"],"quad_code":"1","event_scale":2.5,"context":["health"],\
                        "text":"Norway's minister Kari Lund will lend Ghana 5 million dollars for clinics in Tamale.",\
                        "text_info":{"start":0,"end":84},\
                        "cite_info":{"url":"loan.html","title":"A loan","language":"en","publication":"The Accra Post",\
                        "coder":"Entente 0","codebook":"PLOVER 2.0 (draft)"},\
                        "coder":"Entente 0","comment":"form=finance status=pledged rule=en:lend#1"}
                        """);
    }

    @Test
    void cameoSaysThatItIsEconomicAid() {
        assertThat(export(ExportFormat.CAMEO, loan(Status.PLEDGED, Polarity.ASSERTED, "2026-03", "2026-02-14")))
                .isEqualTo("""
                        id,date,source,target,cameo,cameo_name,quad,score,plover,form,status,quote,url
                        ID,2026-03,NORGOV,GHA,0331,Express intent to provide economic aid,1,2.5,AGREE,finance,pledged,\
                        will lend Ghana 5 million dollars,loan.html
                        """);
    }

    @Test
    void gdeltHasItsSixtyOneColumns() {
        List<String> lines = export(ExportFormat.GDELT, loan(Status.DONE, Polarity.ASSERTED, "2026-03", "2026-02-14"))
                .lines()
                .toList();

        assertThat(lines).allSatisfy(line -> assertThat(line.split("\t", -1)).hasSize(61));
        assertThat(lines.get(1).substring(lines.get(1).indexOf('\t')))
                .startsWith("\t20260301\t202603\t2026\t2026.1616\tNORGOV\tKari Lund\tNOR")
                .contains("\t1\t071\t071\t07\t2\t10.0\t1\t1\t1\t")
                .endsWith("\tTamale\tGHA\t\t\t9.4\t-0.84\t\t20260214000000\tloan.html");
    }

    @Test
    void theDayOfPublicationStandsInForADateThatIsNotTold() {
        assertThat(export(ExportFormat.PLOVER, loan(Status.DONE, Polarity.ASSERTED, null, "2026-02-14")))
                .contains("\"date\":\"2026-02-14\",\"actor\"");
    }

    @ParameterizedTest
    @EnumSource(names = {"PLOVER", "GDELT"})
    void withoutAnyDateThereIsNoRecord(ExportFormat format) {
        EventWriter writer = format.writer(new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8));

        assertThat(writer.write(event(loan(Status.DONE, Polarity.ASSERTED, null, "2026-02-14"), null)))
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void whatIsDeniedHasNoRecord(ExportFormat format) {
        EventWriter writer = format.writer(new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8));

        assertThat(writer.write(event(loan(Status.DONE, Polarity.DENIED, null, null), "2026-02-14")))
                .isFalse();
    }

    /** What is exported, with the id and the version replaced: both change with the coder. */
    private static String export(ExportFormat format, Exported exported) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        EventWriter writer = format.writer(new PrintStream(out, true, StandardCharsets.UTF_8));
        ToldEvent event = event(exported, exported.published());
        writer.begin();
        assertThat(writer.write(event)).isTrue();
        return out.toString(StandardCharsets.UTF_8)
                .replace(event.id(), "ID")
                .replaceAll("Entente \\d+\\.\\d+\\.\\d+", "Entente 0");
    }

    private record Exported(Mention mention, @Nullable String published) {}

    private static ToldEvent event(Exported exported, @Nullable String published) {
        Article article = new Article(
                "loan.html",
                "0".repeat(64),
                TEXT,
                List.of(new Block(Block.Kind.PARAGRAPH, new Span(0, TEXT.length()), Language.ENGLISH)),
                "A loan",
                List.of(),
                null,
                null,
                published == null ? null : new PartialDate(published),
                false,
                "The Accra Post",
                Language.ENGLISH,
                List.of());
        return ToldEvent.of(article, List.of(exported.mention())).get(0);
    }

    private static Exported loan(Status status, Polarity polarity, @Nullable String date, @Nullable String published) {
        int start = TEXT.indexOf("will");
        Mention mention = new Mention(
                "loan.html",
                Language.ENGLISH,
                EventType.AID,
                Form.FINANCE,
                status,
                new Party("NOR", "Kari Lund", null, Role.GOV),
                Party.of("GHA"),
                null,
                List.of(),
                date == null ? null : TimeSpan.parse(date),
                new Place("Tamale", "GHA", 9.4, -0.84),
                "122",
                List.of(),
                new Money(new BigDecimal("5000000"), "USD", false),
                null,
                polarity,
                Evidence.of(new Span(start, TEXT.indexOf(" for")), TEXT),
                new Span(0, TEXT.length()),
                0.9,
                "en:lend#1");
        return new Exported(mention, published);
    }
}
