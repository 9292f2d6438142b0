// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.syntax;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.entente.model.fault.EntenteException;
import org.entente.model.fault.FaultCode;
import org.entente.model.text.Language;
import org.entente.model.text.MultiwordToken;
import org.entente.model.text.Sentence;
import org.entente.model.text.Span;
import org.entente.model.text.Upos;
import org.entente.model.text.Word;
import org.entente.syntax.internal.Draft;
import org.entente.syntax.lexicon.FiniteTags;
import org.entente.syntax.tag.Headlines;
import org.entente.syntax.tag.Names;
import org.entente.syntax.token.Segment;
import org.entente.syntax.token.SegmentationRules;
import org.entente.syntax.token.Segmenter;
import org.entente.syntax.token.Token;

/**
 * Running text to sentences with tags, lemmas and dependency trees.
 *
 * <pre>{@code
 * Pipeline french = Pipeline.forLanguage(Language.FRENCH);
 * for (Sentence sentence : french.analyse("Cuba a reçu dix voitures. Moscou en promet cinquante.")) {
 *     System.out.println(Conllu.write(sentence, "1"));
 * }
 * }</pre>
 *
 * Immutable and thread-safe; loading takes a moment, so keep the instance ({@link #forLanguage} does that for you).
 */
public final class Pipeline {

    private static final Map<Language, Pipeline> LOADED = new ConcurrentHashMap<>();
    private static final Upos[] TAGS = Upos.values();

    private final Model model;
    private final Segmenter segmenter;
    private final Names names;
    private final Headlines headlines;

    private Pipeline(Model model) {
        this.model = model;
        this.segmenter = new Segmenter(SegmentationRules.of(model.language()), model.multiwords(), model.lexicon());
        this.names = Names.of(model.language());
        this.headlines = new Headlines(model.lexicon(), FiniteTags.of(model.language()));
    }

    /**
     * The pipeline of a language whose model is built in, loaded once.
     *
     * @throws EntenteException.User with {@link FaultCode#LANGUAGE_NOT_READ} when there is no model for it
     */
    public static Pipeline forLanguage(Language language) {
        return LOADED.computeIfAbsent(language, Pipeline::load);
    }

    /** Whether there is a model for this language; asking loads nothing. */
    public static boolean exists(Language language) {
        return Pipeline.class.getResource(resource(language)) != null;
    }

    /** A pipeline over a model of one's own. */
    public static Pipeline of(Model model) {
        return new Pipeline(model);
    }

    private static String resource(Language language) {
        return "/org/entente/syntax/" + language.code() + ".model";
    }

    private static Pipeline load(Language language) {
        String name = resource(language);
        try (InputStream in = Pipeline.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new EntenteException.User(
                        FaultCode.LANGUAGE_NOT_READ, "no syntax model for the language '" + language + "'");
            }
            return new Pipeline(Model.read(in, name));
        } catch (IOException e) {
            throw new EntenteException.Machine(FaultCode.MODEL_MISSING, name, "cannot be read", e);
        }
    }

    /** All sentences of a text. Spans are UTF-16 offsets in it. */
    public List<Sentence> analyse(String text) {
        return analyse(text, new Span(0, text.length()));
    }

    /** The sentences of a part of a text. Spans are UTF-16 offsets in the whole {@code text}; no sentence crosses a line break. */
    public List<Sentence> analyse(String text, Span within) {
        List<Sentence> sentences = new ArrayList<>();
        for (Segment segment : segmenter.segment(text, within)) {
            sentences.add(sentence(segment.span(), segment.span().of(text), segment.words(), segment.multiwords()));
        }
        return sentences;
    }

    /** Tags, lemmatises and parses a sentence again whose words are given; what its words said before is not looked at. */
    public Sentence annotate(Sentence tokens) {
        List<Token> words = tokens.words().stream()
                .map(word -> new Token(word.span(), word.form(), word.spaceAfter()))
                .toList();
        return sentence(tokens.span(), tokens.text(), words, tokens.multiwords());
    }

    private Sentence sentence(Span span, String text, List<Token> words, List<MultiwordToken> multiwords) {
        String[] forms = new String[words.size()];
        for (int i = 0; i < forms.length; i++) {
            forms[i] = words.get(i).form();
        }
        Draft draft = new Draft(forms, model.lexicon());
        names.mark(draft);
        model.tagger().tag(draft, headlines);
        model.lemmatizer().lemmatize(draft, model.tagger(), model.lexicon());
        model.parser().parse(draft);
        List<Word> analysed = new ArrayList<>(draft.size);
        for (int i = 1; i <= draft.size; i++) {
            Token token = words.get(i - 1);
            analysed.add(new Word(
                    i,
                    token.span(),
                    token.form(),
                    draft.lemmas[i],
                    TAGS[draft.upos[i] - 1],
                    model.tagger().featureName(draft.feats[i]),
                    draft.head[i],
                    model.parser().relation(draft.label[i]),
                    token.spaceAfter()));
        }
        return new Sentence(span, text, analysed, multiwords);
    }
}
