// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.ledger;

import java.math.BigDecimal;
import java.util.List;
import org.entente.model.mention.EventType;
import org.entente.model.mention.Form;
import org.entente.model.mention.Item;
import org.entente.model.mention.Status;

/**
 * A year of two states, told by four outlets: fifty tractors promised, parts delivered, a part put off, a dispute about numbers, an
 * agency story that a daily prints as its own, one minister's visits in two years, two signings, a loan paid in parts, a fair.
 */
final class Story {

    private Story() {}

    /** Body of the agency story; the daily changes a word and drops the end. */
    private static final String WIRE_BODY =
            "Les quinze machines, sorties des ateliers de Tcheliabinsk au printemps, ont été débarquées mardi sur le quai de Mariel devant"
                    + " des représentants des deux ministères et des coopératives de la province d’Artemisa qui doivent les recevoir avant"
                    + " la récolte de la canne, dont le début est fixé cette année à la mi-novembre par les autorités agricoles.";

    static List<Page> pages() {
        return List.of(
                promise(),
                firstPart(),
                wire(),
                copy(),
                putOff(),
                account(),
                harbour(),
                summit(),
                secondYear(),
                loan(),
                paid());
    }

    static Page promise() {
        return Page.of(
                        "L’Avenir",
                        "2025-02-10",
                        "La Russie fournira cinquante tracteurs à Cuba d’ici la fin de l’année.",
                        "Le ministre Ivan Petrov a visité La Havane la semaine dernière.",
                        "Moscou a dénoncé le blocus américain, selon Ivan Petrov.")
                .with(Page.delivery(Status.PLEDGED, "fournira cinquante tracteurs")
                        .with(tractors(50, false))
                        .on("2025-12"))
                .with(Page.visit(Status.DONE, "Ivan Petrov", "a visité La Havane")
                        .on("2025-02-03/2025-02-09")
                        .at("La Havane", "CUB"))
                .with(Page.draft(EventType.ACCUSE, Form.STATEMENT, Status.DONE, "a dénoncé le blocus américain")
                        .from("RUS", "USA")
                        .by("Ivan Petrov")
                        .about("le blocus", "blocus"));
    }

    static Page firstPart() {
        return Page.of(
                        "Le Courrier",
                        "2025-05-06",
                        "Dix tracteurs russes ont été remis à Cuba le 5 mai.",
                        "Le ministre russe Ivan Petrov avait dénoncé le blocus en février.")
                .with(Page.delivery(Status.DONE, "ont été remis à Cuba")
                        .with(tractors(10, false))
                        .on("2025-05-05"))
                .with(Page.draft(EventType.ACCUSE, Form.STATEMENT, Status.DONE, "avait dénoncé le blocus")
                        .from("RUS", "USA")
                        .by("Ivan Petrov")
                        .about("le blocus", "blocus")
                        .on("2025-02"));
    }

    static Page wire() {
        return Page.of("Agence Nord", "2025-09-03", "La Russie a livré quinze tracteurs à Cuba.", WIRE_BODY)
                .with(Page.delivery(Status.DONE, "a livré quinze tracteurs")
                        .with(tractors(15, false))
                        .on("2025-09-02"));
    }

    static Page copy() {
        return Page.of(
                        "Le Quotidien",
                        "2025-09-04",
                        "La Russie a livré quinze tracteurs à Cuba.",
                        WIRE_BODY.replace("mardi", "hier").replace(", dont le début est fixé cette année", ""))
                .with(Page.delivery(Status.DONE, "a livré quinze tracteurs")
                        .with(tractors(15, false))
                        .on("2025-09-02"));
    }

    static Page harbour() {
        return Page.of(
                        "Le Courrier",
                        "2025-09-08",
                        "La Russie n’a débarqué que douze tracteurs le 2 septembre, selon la capitainerie.")
                .with(Page.delivery(Status.DONE, "n’a débarqué que douze tracteurs")
                        .with(tractors(12, false))
                        .on("2025-09-02")
                        .says("CUB", "capitainerie"));
    }

    static Page putOff() {
        return Page.of(
                        "L’Avenir",
                        "2025-11-20",
                        "La livraison des vingt-cinq derniers tracteurs est reportée à mars 2026.")
                .with(Page.delivery(Status.SUSPENDED, "est reportée").with(tractors(25, false)))
                .with(Page.delivery(Status.PLEDGED, "reportée à mars 2026")
                        .with(tractors(25, true))
                        .on("2026-03"));
    }

    static Page account() {
        return Page.of(
                        "L’Avenir",
                        "2026-01-15",
                        "La Russie a livré à ce jour vingt-cinq tracteurs à Cuba, sur les cinquante promis.")
                .with(Page.delivery(Status.DONE, "a livré à ce jour vingt-cinq tracteurs")
                        .with(tractors(25, false)))
                .with(Page.delivery(Status.PLEDGED, "cinquante promis").with(tractors(50, false)));
    }

    static Page summit() {
        return Page.of(
                        "Agence Nord",
                        "2025-06-12",
                        "Huit accords ont été signés mercredi entre la Russie et Cuba.",
                        "Cuba sera l’invitée de la 12e foire agricole de Kazan en octobre.")
                .with(Page.draft(EventType.AGREE, Form.AGREEMENT, Status.AGREED, "Huit accords ont été signés")
                        .item(8, "accords", null, false)
                        .on("2025-06-11"))
                .with(Page.draft(
                                EventType.COOPERATE,
                                Form.EVENT,
                                Status.PLEDGED,
                                "sera l’invitée de la 12e foire agricole")
                        .about("la 12e foire agricole de Kazan", "12e", "foire", "agricole", "Kazan")
                        .on("2025-10"));
    }

    static Page secondYear() {
        return Page.of(
                        "Le Courrier",
                        "2026-02-20",
                        "Ivan Petrov est revenu à La Havane lundi, un an après sa première visite.",
                        "Huit accords ont été paraphés à cette occasion.")
                .with(Page.visit(Status.DONE, "Petrov", "est revenu à La Havane")
                        .on("2026-02-16")
                        .at("La Havane", "CUB"))
                .with(Page.draft(EventType.AGREE, Form.AGREEMENT, Status.AGREED, "Huit accords ont été paraphés")
                        .item(8, "accords", null, false)
                        .on("2026-02-16"));
    }

    static Page loan() {
        return Page.of(
                        "Agence Nord",
                        "2025-03-02",
                        "Moscou prêtera 60 millions d’euros à Cuba pour ses chemins de fer.")
                .with(Page.draft(EventType.AID, Form.FINANCE, Status.PLEDGED, "prêtera 60 millions d’euros")
                        .worth(60_000_000, "EUR")
                        .about("ses chemins de fer", "chemin", "fer"));
    }

    static Page paid() {
        return Page.of("Le Quotidien", "2025-10-21", "La Russie a versé à Cuba une tranche de 15 millions d’euros.")
                .with(Page.draft(EventType.AID, Form.FINANCE, Status.DONE, "a versé à Cuba une tranche de 15 millions")
                        .worth(15_000_000, "EUR")
                        .on("2025-10"));
    }

    static Item tractors(int quantity, boolean additional) {
        return new Item(BigDecimal.valueOf(quantity), false, null, "tracteurs", "tractor", additional);
    }
}
