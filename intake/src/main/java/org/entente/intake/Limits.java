// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.intake;

import java.util.Locale;
import org.entente.model.fault.EntenteException;
import org.entente.model.fault.FaultCode;
import org.entente.page.PageReader;

/** How much is taken from a source before it is refused: every source is hostile until it is read. */
public final class Limits {

    /** The largest page. */
    public static final int PAGE_BYTES = PageReader.MAX_BYTES;

    /** Members of one archive: more than twice the world's news of a day (CC-NEWS holds some 330,000 pages). */
    public static final int MEMBERS = 1_000_000;

    /** News pages shrink to a tenth, repetitive ones to a fiftieth; what unpacks to more than this many times its size is a bomb. */
    public static final int UNPACKING_RATIO = 200;

    /** So much may unpack from anything, whatever the ratio: a short page of blanks is no bomb. */
    public static final long UNPACKING_FREE = 64L << 20;

    /** Folders nested deeper than this are a mistake, or a trap. */
    public static final int FOLDER_DEPTH = 64;

    /** The head of a response; real ones have some 2 KB, and common servers refuse more than 8 to 64 KB. */
    public static final int HEAD_BYTES = 64 << 10;

    /** The name of a member of an archive, in bytes: as long as a path may be on Linux. */
    public static final int NAME_BYTES = 4_096;

    /** A feed or sitemap: the limit of the sitemap protocol (sitemaps.org), 50 MB, is for 50,000 links; news sitemaps hold 1,000. */
    public static final int FEED_BYTES = 16 << 20;

    /** Links taken from one feed or sitemap, the newest first where it says. */
    public static final int FEED_LINKS = 5_000;

    private Limits() {}

    /** The fault for a page of more than {@link #PAGE_BYTES}. */
    public static EntenteException tooLarge(String location) {
        return tooLarge(location, PAGE_BYTES);
    }

    static EntenteException tooLarge(String location, long limit) {
        return new EntenteException.Data(
                FaultCode.INPUT_TOO_LARGE,
                location,
                String.format(Locale.ROOT, "larger than the %d MB a page may have", limit >> 20));
    }
}
