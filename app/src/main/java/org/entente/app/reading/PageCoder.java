// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.app.reading;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.entente.coder.NewsCoder;
import org.entente.coder.gate.Gate;
import org.entente.intake.PageInput;
import org.entente.model.article.Article;
import org.entente.model.article.PartialDate;
import org.entente.model.mention.Mention;
import org.entente.page.PageReader;
import org.jspecify.annotations.Nullable;

/** Takes a page from its bytes to its mentions. Safe for use by several threads. */
public final class PageCoder {

    private final PageReader reader = new PageReader();
    private final Gate gate = Gate.standard();
    private final @Nullable PartialDate assumedDate;

    /** What all languages share, loaded on another thread while the first page is being read; a language comes with its first page. */
    private final CompletableFuture<NewsCoder> coder =
            CompletableFuture.supplyAsync(() -> NewsCoder.standard().prepared());

    /** @param assumedDate publication date of pages that carry none; null when the user gives none */
    public PageCoder(@Nullable PartialDate assumedDate) {
        this.assumedDate = assumedDate;
    }

    /**
     * Reads and codes one page. One in a language that is not read is kept, without mentions.
     *
     * @throws org.entente.model.fault.EntenteException when the page is refused
     */
    public PageOutcome.Coded code(PageInput page) {
        Article dated = article(page);
        // Nothing is loaded for a page that no one can code.
        List<Mention> mentions = NewsCoder.reads(dated.language()) ? coder().code(dated) : List.of();
        return new PageOutcome.Coded(dated, mentions);
    }

    /**
     * Reads a page that came with many others, and codes it only where the gate lets it pass, and only those of its blocks that are worth it. A page without
     * mentions is passed over.
     *
     * @throws org.entente.model.fault.EntenteException when the page is refused
     */
    public PageOutcome sift(PageInput page) {
        Article article = article(page);
        if (gate.verdict(article) != Gate.Verdict.PASSES) {
            return new PageOutcome.PassedOver(article.location(), article.language());
        }
        List<Mention> mentions = coder().code(gate.worthParsing(article));
        return mentions.isEmpty()
                ? new PageOutcome.PassedOver(article.location(), article.language())
                : new PageOutcome.Coded(article, mentions);
    }

    private Article article(PageInput page) {
        Article article = reader.read(
                page.location(), page.bytes(), page.headers().charset().orElse(null));
        return assumedDate == null ? article : article.withAssumedDate(assumedDate);
    }

    private NewsCoder coder() {
        try {
            return coder.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }
}
