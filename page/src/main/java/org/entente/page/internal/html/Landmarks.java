// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.page.internal.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/**
 * The elements of a page that say something about it, found in one walk over the tree: a query for each took a quarter of the time of
 * parsing. For one page, one thread.
 */
final class Landmarks {

    private final List<Element> metas = new ArrayList<>();
    private final List<Element> linkedData = new ArrayList<>();
    private final List<Element> states = new ArrayList<>();
    private final List<Element> times = new ArrayList<>();
    private final List<Element> published = new ArrayList<>();
    private final List<Element> authors = new ArrayList<>();
    private final List<Element> byRelation = new ArrayList<>();
    private final List<Element> byClass = new ArrayList<>();
    private @Nullable String canonical;
    private final Document page;

    private Landmarks(Document page) {
        this.page = page;
    }

    static Landmarks of(Document page) {
        Landmarks found = new Landmarks(page);
        NodeTraversor.traverse((Node node, int depth) -> found.add(node), page);
        return found;
    }

    private void add(Node node) {
        if (!(node instanceof Element element) || element.attributesSize() == 0) {
            return;
        }
        switch (element.normalName()) {
            case "meta" -> metas.add(element);
            case "script" -> script(element);
            case "time" -> {
                if (element.hasAttr("datetime")) {
                    times.add(element);
                }
            }
            case "link" -> {
                if (canonical == null && "canonical".equalsIgnoreCase(element.attr("rel"))) {
                    canonical = element.attr("href");
                }
            }
            default -> {}
        }
        String property = element.attr("itemprop");
        if (property.equals("datePublished")) {
            published.add(element);
        } else if (property.equals("author")) {
            authors.add(element);
        }
        if (element.attr("rel").equals("author")) {
            byRelation.add(element);
        }
        String classes = element.attr("class");
        if (classes.contains("uthor") || classes.contains("yline")) {
            byClass.add(element);
        }
    }

    private void script(Element script) {
        String type = script.attr("type").toLowerCase(Locale.ROOT);
        if (type.contains("ld+json")) {
            linkedData.add(script);
        } else if (type.equals("application/json")) {
            states.add(script);
        }
    }

    List<Element> metas() {
        return metas;
    }

    /** The text of scripts of JSON-LD. */
    List<String> linkedData() {
        return linkedData.stream().map(Element::data).toList();
    }

    /** The text of scripts of other JSON: the state from which a page puts itself together. */
    List<String> states() {
        return states.stream().map(Element::data).toList();
    }

    /** The machine-readable times on the page. */
    List<String> times() {
        return times.stream().map(time -> time.attr("datetime")).toList();
    }

    /** What microdata give as the date of publication. */
    List<String> published() {
        return published.stream()
                .map(time -> time.hasAttr("content")
                        ? time.attr("content")
                        : time.hasAttr("datetime") ? time.attr("datetime") : time.text())
                .toList();
    }

    @Nullable
    String canonical() {
        return canonical;
    }

    String title() {
        return page.title();
    }

    /** What the root element says the page's language is; empty when nothing. */
    String language() {
        Element root = page.firstElementChild();
        return root == null ? "" : root.attr("lang");
    }

    /** Elements marked as holding the author, in groups, the surest first. */
    List<Function<Landmarks, Stream<Element>>> authorMarks() {
        return List.of(
                marks -> marks.byRelation.stream(),
                marks -> marks.authors.stream().flatMap(author -> author.select("[itemprop=name]").stream()),
                marks -> marks.authors.stream(),
                marks -> marks.classed("byline").flatMap(byline -> byline.select("a").stream()),
                marks -> marks.classed("author-name"),
                marks -> marks.classed("author").flatMap(author -> author.select("a").stream()),
                marks -> marks.classed("byline"),
                marks -> marks.byClass.stream()
                        .filter(author -> author.attr("class").equals("author")));
    }

    private Stream<Element> classed(String name) {
        return byClass.stream()
                .filter(element ->
                        element.attr("class").toLowerCase(Locale.ROOT).contains(name));
    }
}
