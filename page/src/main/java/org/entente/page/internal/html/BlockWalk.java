// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.page.internal.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.entente.model.article.Discarded;
import org.entente.model.fault.EntenteException;
import org.entente.model.fault.FaultCode;
import org.entente.page.internal.furniture.Wording;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/** Cuts a page into blocks of text in one walk without recursion. */
final class BlockWalk implements NodeFilter {

    /** jsoup nests no deeper than its parser's limit and hangs what is deeper beside; a page that reaches it is no page. */
    static final int MAX_DEPTH = 512;
    /** A block with more characters than this is data, not a paragraph; see the limit for lines of plain text. */
    static final int MAX_BLOCK = 200_000;

    private static final Set<String> WITHOUT_TEXT = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "iframe",
            "svg",
            "canvas",
            "object",
            "embed",
            "button",
            "select",
            "option",
            "textarea",
            "input",
            "head",
            "dialog",
            "audio",
            "video",
            "map",
            "math",
            "datalist",
            "noframes");

    private final String location;
    private final List<HtmlBlock> blocks = new ArrayList<>();
    private final Deque<Element> openBlocks = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();
    private final ElementNames.OfPage names = new ElementNames.OfPage();
    private @Nullable Hint hint;
    private int links;
    private int linkChars;
    private int strong;
    private int strongChars;

    private BlockWalk(String location) {
        this.location = location;
    }

    static List<HtmlBlock> blocks(String location, Document page) {
        BlockWalk walk = new BlockWalk(location);
        NodeTraversor.filter(walk, page.body());
        walk.close();
        return walk.blocks;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (depth >= MAX_DEPTH - 2) {
            throw new EntenteException.Data(
                    FaultCode.NESTED_TOO_DEEPLY, location, "tags are nested more than " + MAX_DEPTH + " deep");
        }
        if (node instanceof TextNode leaf) {
            append(leaf.getWholeText());
        } else if (node instanceof Element element) {
            String tag = element.normalName();
            if (WITHOUT_TEXT.contains(tag) || isHidden(element) && !isForSubscribers(element)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            if ("br".equals(tag)) {
                lineBreak();
            } else if ("a".equals(tag)) {
                links++;
            }
            strong += isStrong(tag) ? 1 : 0;
            if (isBlock(element)) {
                close();
                openBlocks.push(element);
            }
            hint = Hint.of(element, hint, names);
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            if ("a".equals(element.normalName())) {
                links--;
            }
            strong -= isStrong(element.normalName()) ? 1 : 0;
            if (isBlock(element)) {
                close();
                openBlocks.poll();
            }
            if (hint != null && hint.element() == element) {
                hint = hint.outer();
            }
        }
        return FilterResult.CONTINUE;
    }

    private static boolean isStrong(String tag) {
        return "b".equals(tag) || "strong".equals(tag);
    }

    private static boolean isBlock(Element element) {
        return element.isBlock() || "figcaption".equals(element.normalName());
    }

    private static boolean isHidden(Element element) {
        if (element.hasAttr("hidden")) {
            return true;
        }
        String style = element.attr("style");
        return !style.isEmpty()
                && style.replace(" ", "").contains("display:none")
                && !"body".equals(element.normalName());
    }

    /** What is hidden until paid for is the article's text. */
    private boolean isForSubscribers(Element element) {
        ElementNames.Meaning meaning = names.of(element);
        return meaning != null && meaning.reason() == Discarded.Reason.SUBSCRIPTION;
    }

    private void append(String characters) {
        for (int i = 0; i < characters.length(); i++) {
            char c = characters.charAt(i);
            if (c <= ' ') {
                if (!text.isEmpty() && text.charAt(text.length() - 1) > ' ') {
                    text.append(' ');
                }
            } else if (!Wording.isIgnorable(c)) {
                text.append(c);
                linkChars += links > 0 ? 1 : 0;
                strongChars += strong > 0 ? 1 : 0;
            }
        }
    }

    /** One break within text is a line of its own; two part paragraphs. */
    private void lineBreak() {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == ' ') {
            end--;
        }
        if (end > 0 && text.charAt(end - 1) == '\n') {
            close();
        } else if (end > 0) {
            text.setLength(end);
            text.append('\n');
        }
    }

    private void close() {
        int start = 0;
        int end = text.length();
        while (end > 0 && Wording.isSpace(text.charAt(end - 1))) {
            end--;
        }
        while (start < end && Wording.isSpace(text.charAt(start))) {
            start++;
        }
        if (end > start) {
            if (end - start > MAX_BLOCK) {
                throw new EntenteException.Data(
                        FaultCode.LINE_TOO_LONG,
                        location,
                        "a paragraph of " + (end - start) + " characters is more than we read (" + MAX_BLOCK + ")");
            }
            Element element = openBlocks.peek();
            if (element != null) {
                blocks.add(HtmlBlock.of(
                        blocks.size(),
                        text.substring(start, end),
                        linkChars,
                        strongChars * 10 > (end - start) * 7,
                        element,
                        element.normalName(),
                        hint));
            }
        }
        text.setLength(0);
        linkChars = 0;
        strongChars = 0;
    }
}
