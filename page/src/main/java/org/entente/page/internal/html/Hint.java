// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.page.internal.html;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.model.article.Discarded.Reason;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What an element's name, class and id say about what is in it. The words are those that news sites' templates use.
 *
 * @param element the element
 * @param reason why what is in it is not the article; null when the hint is a caption or standfirst
 * @param outer the hint of the nearest element around it that has one
 */
record Hint(
        Element element,
        @Nullable Reason reason,
        Role role,
        @Nullable Hint outer) {

    /** What an element is for, as far as its name says. */
    enum Role {
        FURNITURE,
        CAPTION,
        STANDFIRST
    }

    private static final Pattern WORDS = Pattern.compile(
            "(?<COMMENT>(?:^|[ _-])(?:comments?|commentaires?|comentarios?|disqus|respond|reply|replies|reactions|livefyre|coral|viafoura|openweb|spotim)(?=$|[ _-]))"
                    + "|(?<COOKIE>cookie|consent|gdpr|onetrust|didomi|rgpd|cmp-)"
                    + "|(?<SHARE>(?:^|[ _-])(?:share|sharing|shares|social|addthis|sharedaddy|partage|compartir|follow-us|socials?-?(?:links|icons|media|bar))(?=$|[ _-])|a2a_kit)"
                    + "|(?<RELATED>related|recommend|(?:^|[ _-])(?:recirc|also-?(?:read|like|on)|lire-aussi|read-?(?:more|next|also)|more-?(?:stories|news|from|on|articles|coverage)|most-?(?:read|popular|viewed|recent)|trending|popular|taboola|outbrain|yarpp|jp-relatedposts|promo|teasers?|latest|top-?stories|next-?(?:article|post|up)|prev|post-navigation|nav-links|inline-story|story-links|in-?article-?(?:link|related|promo)|crosslink|up-?next|zergnet|onward|suggested|similar)(?=$|[ _-]))"
                    + "|(?<AD>(?:^|[ _-])(?:ads?|advert|advertisement|adslot|ad-?(?:container|unit|wrap|wrapper|slot|placeholder|block|box|label)|dfp|gpt|sponsor|sponsored|publicit[ey]|publicidad|banner|commercial|affiliate)(?=$|[ _-]))"
                    + "|(?<SUBSCRIBE>newsletter|subscri(?:be|ption)|signup|sign-up|(?:^|[ _-])(?:paywall|piano|registration|donate|donation|membership|promo-box|abo|cta|call-to-action)(?=$|[ _-]))"
                    + "|(?<CRUMB>breadcrumb|fil-ariane|(?:^|[ _-])crumbs?(?=$|[ _-]))"
                    + "|(?<BYLINE>(?:^|[ _-])(?:byline|author-?(?:bio|box|info|card|meta|details|description|profile|name|block|widget)?|about-the-author|bio|contributors?|auteur|autor|posted-on|post-?meta|entry-?meta|article-?meta|meta|dateline|timestamp|pub-?date|published|submitted|credits?-?line)(?=$|[ _-]))"
                    + "|(?<NAV>(?:^|[ _-])(?:nav|navbar|navigation|menu|sidebar|side-bar|toolbar|tool-bar|rail|right-?(?:rail|col|column)|masthead|topbar|header-?(?:bar|nav)|site-?header|pagination|pager|tags?|tag-?(?:list|links|cloud)|post-tags|entry-tags|article-tags|topics?|categories|cat-links|keywords|widget|widget-area|login|search|search-?form|toc|table-of-contents|player-?(?:controls)?|jw-|vjs|video-?(?:info|meta|playlist)|playlist|carousel|slider|slideshow-?nav|skip-link|screen-reader-text|visually-?hidden|sr-only|hidden|popup|modal|overlay|lightbox|tooltip|alert-?bar|ticker|weather|stock|poll|quiz|survey|print-only|noprint|dropdown|drawer|offcanvas|audio-?player|listen)(?=$|[ _-]))"
                    + "|(?<FOOT>(?:^|[ _-])(?:footer|site-?footer|foot|copyright|disclaimer|legal|correction-?policy|colophon|footnotes?-?links)(?=$|[ _-]))"
                    + "|(?<CAPTION>caption|(?:^|[ _-])(?:legend|legende|pie-de-foto|photo-?credit|image-?credit|media-?credit|img-?credit|cutline|picture-?text|image-?description)(?=$|[ _-]))"
                    + "|(?<STANDFIRST>standfirst|chapeau|(?:^|[ _-])(?:chapo|dek|deck|subhead|subheadline|sub-?title|subtitulo|bajada|entradilla|kicker-text|strapline|article-?(?:lead|lede|intro|summary|excerpt|description|dek)|entry-?(?:summary|subtitle)|post-?(?:excerpt|subtitle)|excerpt|abstract|sapo|linha-fina)(?=$|[ _-]))");

    /** Named content itself: what is in it is not furniture because of a word such as "meta" beside it. */
    private static final Pattern CONTENT = Pattern.compile(
            "article-?_*body|story-?_*body|post-?_*content|entry-?_*content|articlebody|body-?_*content|content-?_*body|article-?_*content|article-?_*text|main-?_*content|page-?_*content|rich-?text",
            Pattern.CASE_INSENSITIVE);

    /** Classes of generated markup can run to thousands of characters; their meaning stands at the front. */
    private static final int LOOKED_AT = 240;

    static @Nullable Hint of(Element element, @Nullable Hint outer) {
        String tag = element.normalName();
        switch (tag) {
            case "nav", "menu" -> {
                return new Hint(element, Reason.NAVIGATION, Role.FURNITURE, outer);
            }
            case "footer" -> {
                return new Hint(element, Reason.FOOTER, Role.FURNITURE, outer);
            }
            case "aside" -> {
                return new Hint(element, Reason.RELATED_LINKS, Role.FURNITURE, outer);
            }
            case "figcaption" -> {
                return new Hint(element, null, Role.CAPTION, outer);
            }
            case "html", "body", "main", "article" -> {
                return outer;
            }
            default -> {}
        }
        String name = name(element);
        if (name.isEmpty() || CONTENT.matcher(name).find()) {
            return outer;
        }
        Matcher matcher = WORDS.matcher(name);
        if (!matcher.find()) {
            return outer;
        }
        if (matcher.group("CAPTION") != null) {
            return new Hint(element, null, Role.CAPTION, outer);
        }
        if (matcher.group("STANDFIRST") != null) {
            return new Hint(element, null, Role.STANDFIRST, outer);
        }
        return new Hint(element, reason(matcher), Role.FURNITURE, outer);
    }

    private static String name(Element element) {
        if (!element.hasAttr("class") && !element.hasAttr("id") && !element.hasAttr("role")) {
            return "";
        }
        String role = element.attr("role");
        String name = element.className() + " " + element.id()
                + ("navigation".equals(role) || "search".equals(role) ? " nav" : "");
        String near = name.length() > LOOKED_AT ? name.substring(0, LOOKED_AT) : name;
        // "articleMeta" and "article__meta" are written like "article-meta".
        return near.replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                .replace("__", "-")
                .replace(':', '-')
                .toLowerCase(Locale.ROOT);
    }

    private static Reason reason(Matcher matcher) {
        if (matcher.group("COMMENT") != null) {
            return Reason.READER_COMMENT;
        }
        if (matcher.group("COOKIE") != null) {
            return Reason.COOKIE_NOTICE;
        }
        if (matcher.group("SHARE") != null) {
            return Reason.SHARING;
        }
        if (matcher.group("RELATED") != null) {
            return Reason.RELATED_LINKS;
        }
        if (matcher.group("AD") != null) {
            return Reason.ADVERTISEMENT;
        }
        if (matcher.group("SUBSCRIBE") != null) {
            return Reason.SUBSCRIPTION;
        }
        if (matcher.group("CRUMB") != null) {
            return Reason.BREADCRUMB;
        }
        if (matcher.group("BYLINE") != null) {
            return Reason.BYLINE;
        }
        return matcher.group("FOOT") != null ? Reason.LEGAL : Reason.NAVIGATION;
    }
}
