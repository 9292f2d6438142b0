// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.coder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.entente.model.article.Article;
import org.entente.model.article.Block;
import org.entente.model.mention.EventType;
import org.entente.model.mention.Form;
import org.entente.model.mention.Mention;
import org.entente.model.mention.Status;
import org.entente.model.text.Language;
import org.entente.model.text.Span;
import org.junit.jupiter.api.Test;

class NewsCoderTest {

    private static final NewsCoder CODER = NewsCoder.standard();

    @Test
    void twoStatusesOfOneThingInOneSentenceAreTwoMentions() {
        List<Mention> mentions =
                code("Le Japon a livré douze locomotives au Ghana et prévoit d’en livrer trente autres.");

        assertThat(mentions).extracting(Mention::status).containsExactly(Status.DONE, Status.PLEDGED);
        assertThat(mentions.get(0).items()).singleElement().satisfies(item -> {
            assertThat(item.quantity()).isEqualByComparingTo("12");
            assertThat(item.what()).isEqualTo("locomotives");
            assertThat(item.additional()).isFalse();
        });
        assertThat(mentions.get(1).items()).singleElement().satisfies(item -> {
            assertThat(item.quantity()).isEqualByComparingTo("30");
            assertThat(item.what()).isEqualTo("locomotives");
            assertThat(item.additional()).isTrue();
        });
    }

    @Test
    void thePassiveHasTheSamePartiesAsTheActive() {
        assertThat(code("Le Soudan a bombardé une ville tchadienne."))
                .singleElement()
                .satisfies(NewsCoderTest::sudanHitsChad);
        assertThat(code("Une ville tchadienne a été bombardée par le Soudan."))
                .singleElement()
                .satisfies(NewsCoderTest::sudanHitsChad);
    }

    private static void sudanHitsChad(Mention mention) {
        assertThat(mention.type()).isEqualTo(EventType.ASSAULT);
        assertThat(mention.source().country()).isEqualTo("SDN");
        assertThat(mention.target().country()).isEqualTo("TCD");
    }

    @Test
    void whatIsDeniedIsKeptAsDenied() {
        assertThat(code("La Norvège n’a pas livré de missiles à la Géorgie."))
                .singleElement()
                .satisfies(m -> assertThat(m.status()).isEqualTo(Status.DENIED));
    }

    @Test
    void onlySoMuchIsNotDenied() {
        assertThat(code("La Norvège n’a livré que dix missiles à la Géorgie."))
                .singleElement()
                .satisfies(m -> assertThat(m.status()).isEqualTo(Status.DONE));
    }

    @Test
    void aConditionIsNoEvent() {
        assertThat(code("Si la Norvège livre des missiles à la Géorgie, tout changera."))
                .isEmpty();
    }

    @Test
    void whoSaysItIsKept() {
        assertThat(code("Selon le ministre kényan de la Défense, la Somalie a attaqué l’Éthiopie."))
                .filteredOn(m -> m.type() == EventType.ASSAULT)
                .singleElement()
                .satisfies(m -> {
                    assertThat(m.assertedBy()).isNotNull();
                    assertThat(m.assertedBy().country()).isEqualTo("KEN");
                });
    }

    @Test
    void eventsInsideOneCountryAreNotCoded() {
        assertThat(
                        code(
                                "Le président français a reçu le maire de Lyon à l’Élysée.\nLa police allemande a arrêté un Berlinois."))
                .isEmpty();
    }

    @Test
    void anotherAgreementOfAnArticleAboutTwoIsTheirs() {
        List<Mention> mentions = code("""
                Le Pérou et le Vietnam se rapprochent
                Le Pérou et le Vietnam ont signé mardi un accord sur la pêche.
                Le Vietnam achètera du cuivre au Pérou.
                Un autre accord porte sur les visas.""");

        assertThat(mentions)
                .filteredOn(m -> m.form() == Form.AGREEMENT)
                .extracting(Mention::status)
                .containsExactly(Status.AGREED, Status.AGREED);
    }

    @Test
    void whatIsPutOffIsToTheOtherOfAnArticleAboutTwoAndDueOnTheNewDate() {
        Article article = Texts.article("""
                Les tracteurs péruviens se font attendre au Vietnam
                La livraison par le Pérou de douze tracteurs, prévue pour août, a été reportée à octobre.
                Le Vietnam avait commandé ces tracteurs au Pérou.""", "2031-07-04");

        assertThat(NewsCoder.standard().code(article))
                .filteredOn(m -> m.status() == Status.SUSPENDED)
                .extracting(m -> m.source().country(), m -> m.target().country(), m -> String.valueOf(m.date()))
                .singleElement()
                .satisfies(told -> assertThat(told.toString()).contains("PER", "VNM", "2031-10"));
    }

    @Test
    void everyQuoteIsExactlyTheCharactersOfTheArticle() {
        Article article = Texts.article("""
                Rabat et Lisbonne signent un accord
                Le ministre portugais de l’Énergie a rencontré son homologue marocain, qui a salué « l’amitié » du Portugal.
                Le Maroc a promis de livrer cent mille tonnes d’engrais au Portugal d’ici à 2027.""", "2026-01-15");

        assertThat(CODER.code(article)).isNotEmpty().allSatisfy(m -> {
            assertThat(m.evidence().span().of(article.text()))
                    .isEqualTo(m.evidence().quote());
            assertThat(m.sentence().contains(m.evidence().span())).isTrue();
        });
    }

    @Test
    void noTextMakesItFail() {
        Random random = new Random(20260115);
        String[] words = {
            "Cuba",
            "la",
            "Russie",
            "a",
            "livré",
            "de",
            "les",
            "dix",
            "voitures",
            "à",
            "et",
            "que",
            "qui",
            "ne",
            "pas",
            "accord",
            "visite",
            ",",
            "«",
            "»",
            ".",
            "ministre",
            "Moscou",
            "promet",
            "selon",
            "si",
            "en",
            "2027",
            "l’",
            "armée",
            "12",
            "€",
            "\t",
            "\n",
            "\u00a0",
            "\ud83d\ude00",
            "leur",
            "deux",
            "pays",
            "signé",
            "avec",
            "contre"
        };
        for (int i = 0; i < 300; i++) {
            StringBuilder text = new StringBuilder();
            int length = 1 + random.nextInt(60);
            for (int j = 0; j < length; j++) {
                text.append(words[random.nextInt(words.length)]).append(random.nextInt(9) == 0 ? "" : " ");
            }
            Article article = Texts.article(text.toString(), "2026-01-15");
            assertThat(CODER.code(article))
                    .allSatisfy(m -> assertThat(m.evidence().span().of(article.text()))
                            .isEqualTo(m.evidence().quote()));
        }
    }

    /** A bare participle was taken for a past tense, which lost the date and made of the invitation something done. */
    @Test
    void anInvitationToWhatIsToComeStaysAPromise() {
        assertThat(
                        code(
                                "Le Ghana, invité d’honneur de la Foire du livre d’Oslo en mars 2026, y enverra vingt auteurs."))
                .filteredOn(m -> m.form() == Form.EVENT)
                .singleElement()
                .satisfies(m -> {
                    assertThat(m.status()).isEqualTo(Status.PLEDGED);
                    assertThat(m.date()).isNotNull();
                });
    }

    @Test
    void aCaptionInAnotherLanguageIsCodedInThatLanguage() {
        String text = "Le Maroc a livré dix ambulances au Ghana.\nEl ministro noruego visitó Perú en noviembre.";
        Article french = Texts.article(text, "2026-01-15");
        int caption = text.indexOf('\n') + 1;
        Article article = new Article(
                french.location(),
                french.contentHash(),
                text,
                List.of(
                        new Block(Block.Kind.PARAGRAPH, new Span(0, caption - 1), Language.FRENCH),
                        new Block(Block.Kind.CAPTION, new Span(caption, text.length()), Language.SPANISH)),
                null,
                List.of(),
                null,
                null,
                french.published(),
                false,
                null,
                Language.FRENCH,
                List.of());

        List<Mention> mentions = CODER.code(article);

        assertThat(mentions).extracting(Mention::form).containsExactly(Form.DELIVERY, Form.VISIT);
        assertThat(mentions.get(1).language()).isEqualTo(Language.SPANISH);
        assertThat(mentions.get(1).evidence().span().of(text))
                .isEqualTo(mentions.get(1).evidence().quote());
    }

    @Test
    void whatASentenceRecallsFromAGenerationAgoIsNoNews() {
        assertThat(code("En 1961, le Mali et le Ghana ont signé un traité d’amitié."))
                .isEmpty();
        assertThat(code("En 2024, le Mali et le Ghana ont signé un traité d’amitié."))
                .hasSize(1);
        assertThat(code("Le Mali et le Ghana, liés depuis 1961, ont signé un traité en 2025."))
                .hasSize(1);
    }

    @Test
    void anArticleInALanguageThatIsNotReadIsNotCoded() {
        assertThat(CODER.code(Texts.article(
                        new Language("nl"), "Noorwegen heeft tien ambulances aan Ghana geleverd.", "2026-01-15")))
                .isEmpty();
    }

    private static List<Mention> code(String text) {
        return CODER.code(Texts.article(text, "2026-01-15"));
    }
}
