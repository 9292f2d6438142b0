// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.coder.actor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.entente.model.text.Language;
import org.entente.model.text.Sentence;
import org.entente.model.text.Word;
import org.entente.syntax.Pipeline;

/** Prints the actors of text files, sentence by sentence: for looking at what the room does. */
final class ActorListing {

    private ActorListing() {}

    public static void main(String[] paths) throws IOException {
        Pipeline pipeline = Pipeline.forLanguage(Language.FRENCH);
        ActorLexicon lexicon = ActorLexicon.forLanguage(Language.FRENCH);
        for (String path : paths) {
            System.out.println("== " + path);
            List<Sentence> sentences = pipeline.analyse(Files.readString(Path.of(path)));
            ArticleActors article = ActorReader.open(lexicon, CityCountries.NONE, sentences);
            for (Sentence sentence : sentences) {
                list(sentence, article.read(sentence));
            }
        }
    }

    private static void list(Sentence sentence, SentenceActors actors) {
        System.out.println("\n" + sentence.text().replace('\n', ' ') + "   " + actors.pair());
        for (Word word : sentence.words()) {
            if (Boolean.getBoolean("trees")) {
                System.out.println("   # " + word.id() + " " + word.form() + " " + word.upos() + " " + word.head() + " "
                        + word.deprel());
            }
            List<String> on = actors.countriesOn(word);
            actors.actor(word)
                    .ifPresent(actor -> System.out.println("   " + word.form() + "/" + word.deprel() + ": "
                            + actor.kind()
                            + " "
                            + actor.parties().stream().map(ActorListing::brief).toList() + " "
                            + actor.confidence() + (actor.placeName() ? " place" : "") + " «"
                            + actor.span().shift(-sentence.span().start()).of(sentence.text()) + "»"));
            if (!on.isEmpty() && word.upos().isNominal()) {
                System.out.println("        on " + word.form() + ": " + on);
            }
        }
    }

    private static String brief(org.entente.model.mention.Party party) {
        return party.country() + "|" + party.name() + "|" + party.body() + "|" + party.role();
    }
}
