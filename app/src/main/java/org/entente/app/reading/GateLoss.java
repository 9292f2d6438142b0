// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.app.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.coder.NewsCoder;
import org.entente.coder.gate.Gate;
import org.entente.intake.Arrived;
import org.entente.intake.PageInput;
import org.entente.model.article.Article;
import org.entente.model.article.Block;
import org.entente.model.fault.EntenteException;
import org.entente.model.mention.Mention;
import org.entente.page.PageReader;

/** Compares what is coded with the gate to what is coded without it. {@link #of} is safe for several threads, the rest is for one. */
public final class GateLoss {

    private final PageReader reader = new PageReader();
    private final NewsCoder coder = NewsCoder.standard();
    private final Gate gate = Gate.standard();

    private int pages;
    private int passed;
    private long letters;
    private long parsed;
    private int mentions;
    private int lost;
    private int gained;
    private int refused;

    /** One page both ways. */
    public record Compared(
            boolean read, boolean passes, long letters, long parsed, int mentions, List<String> lost, int gained) {
        public Compared {
            lost = List.copyOf(lost);
        }
    }

    public Compared of(Arrived arrived) {
        if (!(arrived.arrival() instanceof PageInput page)) {
            return new Compared(false, false, 0, 0, 0, List.of(), 0);
        }
        try {
            return compared(reader.read(
                    page.location(), page.bytes(), page.headers().charset().orElse(null)));
        } catch (EntenteException e) {
            return new Compared(false, false, 0, 0, 0, List.of(), 0);
        }
    }

    private Compared compared(Article article) {
        List<Mention> without = coder.code(article);
        boolean passes = gate.verdict(article) == Gate.Verdict.PASSES;
        Article reduced = passes ? gate.worthParsing(article) : article.withBlocks(List.of());
        List<Mention> with = new ArrayList<>(passes ? coder.code(reduced) : List.of());
        List<String> lost = new ArrayList<>();
        for (Mention mention : without) {
            if (!with.remove(mention)) {
                lost.add(mention.source().country() + " " + mention.target().country() + " \""
                        + mention.evidence().quote() + "\" " + mention.article());
            }
        }
        return new Compared(true, passes, letters(article), letters(reduced), without.size(), lost, with.size());
    }

    private static long letters(Article article) {
        long letters = 0;
        for (Block block : article.blocks()) {
            letters += block.span().length();
        }
        return letters;
    }

    /** Counts a page; answers what it lost. */
    public List<String> add(Compared page) {
        pages += page.read() ? 1 : 0;
        refused += page.read() ? 0 : 1;
        passed += page.passes() ? 1 : 0;
        letters += page.letters();
        parsed += page.parsed();
        mentions += page.mentions();
        lost += page.lost().size();
        gained += page.gained();
        return page.lost();
    }

    /** The share of the mentions that are lost or come out otherwise, from 0 to 1. */
    public double share() {
        return mentions == 0 ? 0 : lost / (double) mentions;
    }

    public String table() {
        return String.format(
                Locale.ROOT,
                "pages %d (refused %d), let pass %d; text parsed %d %%%nmentions %d, lost or changed %d, new or changed %d%n",
                pages,
                refused,
                passed,
                letters == 0 ? 0 : parsed * 100 / letters,
                mentions,
                lost,
                gained);
    }
}
