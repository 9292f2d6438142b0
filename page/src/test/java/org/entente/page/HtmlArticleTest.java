// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.model.article.Article;
import org.entente.model.article.Block;
import org.entente.model.article.Discarded;
import org.junit.jupiter.api.Test;

/** What of an HTML page is the article, where templates make it hard to tell. */
class HtmlArticleTest {

    private static final String FIRST =
            "Iceland and Nepal have agreed on the mapping of glaciers, a plan that both had talked about for more than eight years.";
    private static final String SECOND =
            "The first surveyors will travel in spring, and the maps will be open to anybody who asks for them, the ministry said.";

    private static final String THIRD =
            "Nobody had measured the ice of the northern valleys since an expedition of students walked there forty years ago.";

    private static String p(String... texts) {
        StringBuilder paragraphs = new StringBuilder();
        for (String text : texts) {
            paragraphs.append("<p>").append(text).append("</p>");
        }
        return paragraphs.toString();
    }

    private static Article read(String head, String body) {
        return Samples.ofText(
                "<html><head><title>Glaciers mapped</title>" + head + "</head><body>" + body + "</body></html>");
    }

    @Test
    void theNextStoryOfAnEndlessPageIsAnotherArticle() {
        Article article = read(
                "",
                "<main><article><h1>Glaciers mapped</h1>" + p(FIRST, SECOND, THIRD, FIRST + SECOND, SECOND + THIRD)
                        + "</article><article><h1>A bakery opens</h1>"
                        + p("A bakery has opened at the corner where the old post office stood for a hundred years.")
                        + "</article></main>");

        assertThat(article.text()).contains(SECOND).doesNotContain("bakery");
    }

    @Test
    void aLinkToTheArticleAtItsFootIsNotItsHeadline() {
        Article article =
                read("", "<div class='story'>" + p(FIRST, SECOND, FIRST, SECOND) + "<h3>Glaciers mapped</h3></div>");

        assertThat(article.text()).contains(FIRST).contains(SECOND);
    }

    @Test
    void paragraphsMarkedForSubscribersAreText() {
        Article article = read(
                "",
                "<h1>Glaciers mapped</h1><div class='subscriber-only'>" + p(FIRST)
                        + "</div><div class='subscriber-only'>" + p(SECOND) + "</div><div class='subscriber-only'>"
                        + p(THIRD) + "</div>");

        assertThat(article.blocks().stream().filter(b -> b.kind() == Block.Kind.PARAGRAPH))
                .hasSize(3);
    }

    @Test
    void postsOfSocialNetworksAreLeftOut() {
        Article article = read(
                "",
                "<h1>Glaciers mapped</h1>" + p(FIRST, SECOND)
                        + "<blockquote class='twitter-tweet'><p>What a day for maps and for those who love them!</p>— A (@a)</blockquote>"
                        + p(FIRST, SECOND));

        assertThat(article.text()).doesNotContain("What a day");
        assertThat(article.discarded().stream().map(Discarded::reason)).contains(Discarded.Reason.EMBEDDED_POST);
    }

    @Test
    void aStubIsFilledFromWhatTheMetadataHold() {
        String whole = (FIRST + "\\n\\n" + SECOND + "\\n\\n").repeat(6);
        Article article = read(
                "<script type='application/ld+json'>{\"@graph\":[{\"@type\":\"WebSite\",\"name\":\"x\"},{\"@type\":\"NewsArticle\",\"headline\":\"Glaciers mapped\",\"articleBody\":\""
                        + whole + "\"}]}</script>",
                "<h1>Glaciers mapped</h1>" + p(FIRST) + "<div>Subscribe to read on</div>");

        assertThat(article.blocks().stream().filter(b -> b.kind() == Block.Kind.PARAGRAPH))
                .hasSize(12);
    }

    @Test
    void microdataAndGraphsNameAuthorAndDay() {
        Article marked = read(
                "",
                "<article itemscope itemtype='https://schema.org/NewsArticle'><h1 itemprop='headline'>Glaciers mapped</h1>"
                        + "<span itemprop='author'><span itemprop='name'>Ruth Hadley</span></span>"
                        + "<meta itemprop='datePublished' content='2026-11-03T10:00:00Z'>" + p(FIRST, SECOND)
                        + "</article>");
        Article graph = read(
                "<script type='application/ld+json'>{\"@graph\":[{\"@type\":\"Person\",\"@id\":\"#r\",\"name\":\"Ruth Hadley\"},"
                        + "{\"@type\":[\"Article\",\"NewsArticle\"],\"headline\":\"Glaciers mapped\",\"datePublished\":\"2026-11-03\",\"author\":[{\"@id\":\"#r\"}]}]}</script>",
                "<h1>Glaciers mapped</h1>" + p(FIRST, SECOND));

        for (Article article : new Article[] {marked, graph}) {
            assertThat(article.authors()).containsExactly("Ruth Hadley");
            assertThat(article.publishedDate().orElseThrow().iso()).isEqualTo("2026-11-03");
        }
    }

    @Test
    void degreesAndAgenciesAreNotPartOfTheAuthors() {
        Article article = read(
                "<meta name='author' content='Ruth Hadley MD, PhD, The Associated Press'>",
                "<h1>Glaciers mapped</h1>" + p(FIRST, SECOND));

        assertThat(article.authors()).containsExactly("Ruth Hadley");
    }

    @Test
    void headingsListsAndQuotesStayInTheirOrder() {
        Article article = read(
                "",
                "<h1>Glaciers mapped</h1>" + p(FIRST)
                        + "<h2>What is planned</h2><ul><li>maps of forty glaciers</li><li>two stations</li></ul>"
                        + "<blockquote>" + p("We have waited for this for a long time.") + "</blockquote>" + p(SECOND));

        assertThat(article.blocks().stream().map(Block::kind))
                .containsExactly(
                        Block.Kind.TITLE,
                        Block.Kind.PARAGRAPH,
                        Block.Kind.HEADING,
                        Block.Kind.LIST_ITEM,
                        Block.Kind.LIST_ITEM,
                        Block.Kind.QUOTE,
                        Block.Kind.PARAGRAPH);
    }
}
