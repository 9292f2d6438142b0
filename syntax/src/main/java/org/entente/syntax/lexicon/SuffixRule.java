// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.syntax.lexicon;

/**
 * How to make a lemma from a form: cut characters off its end, add others.
 *
 * @param cut how many characters to cut off
 * @param add what to put there
 * @param lower whether the form is first put in lower case
 */
public record SuffixRule(int cut, String add, boolean lower) {

    /** The rule that makes {@code lemma} from {@code form}. */
    public static SuffixRule between(String form, String lemma) {
        String folded = form.toLowerCase(java.util.Locale.ROOT);
        boolean lower = common(folded, lemma) > common(form, lemma) || folded.equals(form);
        String from = lower ? folded : form;
        int kept = common(from, lemma);
        return new SuffixRule(from.length() - kept, lemma.substring(kept), lower);
    }

    private static int common(String a, String b) {
        int i = 0;
        while (i < a.length() && i < b.length() && a.charAt(i) == b.charAt(i)) {
            i++;
        }
        return i;
    }

    public boolean fits(String form) {
        return cut <= form.length();
    }

    /** The lemma; the form itself when the rule would leave nothing of it, for no word is without a lemma. */
    public String apply(String form) {
        String from = lower ? form.toLowerCase(java.util.Locale.ROOT) : form;
        boolean all = cut > from.length() || cut == from.length() && add.isEmpty();
        return all ? from : from.substring(0, from.length() - cut) + add;
    }

    public String encoded() {
        return cut + (lower ? "l" : "k") + add;
    }

    public static SuffixRule decoded(String code) {
        int at = 0;
        while (Character.isDigit(code.charAt(at))) {
            at++;
        }
        return new SuffixRule(Integer.parseInt(code.substring(0, at)), code.substring(at + 1), code.charAt(at) == 'l');
    }
}
