// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.coder;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.entente.coder.place.PlaceGazetteer;
import org.entente.model.article.Article;
import org.entente.model.article.Block;
import org.entente.model.mention.Mention;
import org.entente.model.text.Language;

/**
 * Codes articles: which events between states their sentences assert (coding guide §1-§5). Immutable and thread-safe; models and
 * lexicons of a language are loaded when the first text in it is coded.
 */
public final class NewsCoder {

    /** Changes whenever the same page may be coded differently: the ledger keeps readings of different versions apart. */
    public static final String VERSION = "0.3.2";

    private final Map<Language, LanguageRoom> rooms = new ConcurrentHashMap<>();

    private NewsCoder() {}

    public static NewsCoder standard() {
        return new NewsCoder();
    }

    /** Loads what all languages share, so that the first article need not wait for it. */
    public NewsCoder prepared() {
        PlaceGazetteer.standard();
        return this;
    }

    /** Whether articles in this language are coded; others give no mentions. */
    public static boolean reads(Language language) {
        return LanguageRoom.exists(language);
    }

    /** The mentions of an article in reading order; none when its language is not read. */
    public List<Mention> code(Article article) {
        List<Mention> mentions = new ArrayList<>();
        for (CodedSentence sentence : read(article)) {
            mentions.addAll(sentence.mentions());
        }
        return mentions;
    }

    /**
     * Every sentence of the article with its candidates, accepted and refused: what {@code entente explain} shows. Blocks in another
     * language that is read, such as a caption taken over from an agency, are coded too; an article whose own language is not read is
     * not.
     */
    public List<CodedSentence> read(Article article) {
        if (!reads(article.language())) {
            return List.of();
        }
        String text = unwrapped(article);
        List<CodedSentence> coded = new ArrayList<>();
        for (Language language : languages(article)) {
            LanguageRoom room = rooms.computeIfAbsent(language, LanguageRoom::open);
            coded.addAll(new ArticleCoder(room, article, text).code());
        }
        coded.sort(Comparator.comparingInt(s -> s.sentence().span().start()));
        return coded;
    }

    private static Set<Language> languages(Article article) {
        Set<Language> languages = new LinkedHashSet<>();
        languages.add(article.language());
        for (Block block : article.blocks()) {
            if (reads(block.language())) {
                languages.add(block.language());
            }
        }
        return languages;
    }

    /** The article's text with the line breaks inside its blocks made spaces: a wrapped line does not end a sentence. Same length. */
    private static String unwrapped(Article article) {
        char[] text = article.text().toCharArray();
        for (Block block : article.blocks()) {
            for (int i = block.span().start(); i < block.span().end(); i++) {
                if (text[i] == '\n' || text[i] == '\r') {
                    text[i] = ' ';
                }
            }
        }
        return new String(text);
    }
}
