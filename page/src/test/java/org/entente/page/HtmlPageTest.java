// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.model.article.Article;
import org.entente.model.article.Block;
import org.entente.model.article.Discarded;
import org.junit.jupiter.api.Test;

class HtmlPageTest {

    private static final String BODY =
            "<p>La Suède et le Laos ont signé hier un accord sur les forêts, valable dix ans.</p>"
                    + "<p>Le ministre laotien a remercié son hôte et promis une visite en automne.</p>";

    private static String page(String head, String body) {
        return "<!DOCTYPE html><html><head>" + head + "</head><body>" + body + "</body></html>";
    }

    @Test
    void markupGivesTheArticleAndWhatThePageSaysAboutIt() {
        Article article = Samples.read("fleuve.html");

        assertThat(article.title()).isEqualTo("Le Mali et la Chine signent un accord");
        assertThat(article.authors()).containsExactly("Awa Traoré");
        assertThat(article.section()).isEqualTo("Diplomatie");
        assertThat(article.site()).isEqualTo("Journal du Fleuve");
        assertThat(article.publishedDate().orElseThrow().iso()).isEqualTo("2025-03-12");
        assertThat(article.blocks().stream().map(Block::kind))
                .containsExactly(
                        Block.Kind.TITLE,
                        Block.Kind.CAPTION,
                        Block.Kind.PARAGRAPH,
                        Block.Kind.HEADING,
                        Block.Kind.PARAGRAPH,
                        Block.Kind.PARAGRAPH);
        assertThat(article.captions().get(0).language().code()).isEqualTo("es");
    }

    @Test
    void blocksStandApartByABlankLineAndOffsetsLeadToThem() {
        Article article = Samples.read("fleuve.html");

        assertThat(String.join(
                        "\n\n", article.blocks().stream().map(article::textOf).toList()))
                .isEqualTo(article.text());
    }

    @Test
    void entitiesAreResolvedAndNonBreakingSpacesKept() {
        Article article = Samples.ofText(
                page(
                        "",
                        "<h1>A</h1><p>L&rsquo;Islande a vers&eacute; 5&nbsp;millions d&#8217;euros &laquo;&nbsp;sans condition&nbsp;&raquo; au Népal.</p>"));

        assertThat(article.text())
                .contains("L’Islande a versé 5\u00A0millions d’euros «\u00A0sans condition\u00A0» au Népal.");
    }

    @Test
    void commentsCookiesAndLinksAreLeftOutWithTheirReason() {
        List<Discarded.Reason> reasons = Samples.read("fleuve.html").discarded().stream()
                .map(Discarded::reason)
                .toList();

        assertThat(reasons)
                .contains(
                        Discarded.Reason.NAVIGATION,
                        Discarded.Reason.COOKIE_NOTICE,
                        Discarded.Reason.BYLINE,
                        Discarded.Reason.RELATED_LINKS,
                        Discarded.Reason.READER_COMMENT,
                        Discarded.Reason.FOOTER);
    }

    @Test
    void brokenJsonIsReadAsFarAsItGoes() {
        String json =
                "<script type='application/ld+json'>[{\"@type\":[\"NewsArticle\"],\"headline\":\"Un accord\",\"datePublished\":\"2024-11-05T08:00:00Z\",\"author\":{\"name\":\"Ingrid Sandberg\"},\"x\":\"abc</script>";
        Article article = Samples.ofText(page(json, "<h1>Un accord</h1>" + BODY));

        assertThat(article.publishedDate().orElseThrow().iso()).isEqualTo("2024-11-05");
        assertThat(article.authors()).containsExactly("Ingrid Sandberg");
    }

    @Test
    void withoutMetadataTheVisibleDateAndBylineCount() {
        Article article = Samples.ofText(page(
                "<title>Forêts : un accord</title>",
                "<h1>Forêts : un accord</h1><div>Par Ingrid Sandberg</div><div>Publié le 5 novembre 2024 à 8 h</div>"
                        + BODY));

        assertThat(article.publishedDate().orElseThrow().iso()).isEqualTo("2024-11-05");
        assertThat(article.authors()).containsExactly("Ingrid Sandberg");
    }

    @Test
    void theTitleIsTheHeadingWithoutTheSitesName() {
        Article article = Samples.ofText(page("<title>Un accord sur les forêts | Le Grand Nord</title>", BODY));

        assertThat(article.title()).isEqualTo("Un accord sur les forêts");
    }

    @Test
    void aPageThatBreaksOffIsReadUpToThere() {
        String whole = page("<title>Un accord</title>", "<h1>Un accord</h1><div class='content'>" + BODY);
        Article article = Samples.ofText(whole.substring(0, whole.indexOf("son hôte") + 4));

        assertThat(article.text()).contains("valable dix ans.").endsWith("a remercié son");
    }

    @Test
    void aClassNameDoesNotHideTheWholeArticle() {
        Article article =
                Samples.ofText(page("", "<div class='no-sidebar has-comments'><h1>Un accord</h1>" + BODY + "</div>"));

        assertThat(article.blocks().stream().filter(b -> b.kind() == Block.Kind.PARAGRAPH))
                .hasSize(2);
    }
}
