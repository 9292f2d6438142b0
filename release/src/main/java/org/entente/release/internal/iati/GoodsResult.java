// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Entente authors
package org.entente.release.internal.iati;

import java.io.IOException;
import java.time.LocalDate;
import org.entente.model.entry.Account;
import org.entente.model.entry.Entry;
import org.entente.model.entry.Figure;
import org.entente.model.entry.Measure;
import org.entente.release.internal.table.Numbers;
import org.entente.release.internal.xml.XmlText;
import org.jspecify.annotations.Nullable;

/** Goods of one kind as a result (type 1, output) with one indicator (measure 1, units): promised as target, delivered as actual. */
final class GoodsResult {

    private final Entry entry;
    private final Account account;
    private final Measure.Goods goods;
    private final XmlText xml;

    GoodsResult(Entry entry, Account account, Measure.Goods goods, XmlText xml) {
        this.entry = entry;
        this.account = account;
        this.goods = goods;
        this.xml = xml;
    }

    void write(ActivityDates dates) throws IOException {
        LocalDate from =
                dates.start() != null ? dates.start() : dates.told() != null ? dates.told() : dates.plannedEnd();
        LocalDate to = dates.end() != null ? dates.end() : dates.plannedEnd() != null ? dates.plannedEnd() : from;
        if (from == null || to == null) {
            return;
        }
        String title = goods.unit() == null ? goods.what() : goods.what() + " (" + goods.unit() + ")";
        String language = entry.history().get(0).mention().language().code();
        String code = language.length() == 2 ? language : null;
        xml.begin("result", "type", "1", "aggregation-status", "0");
        xml.begin("title").text("narrative", title, "xml:lang", code).end();
        xml.begin("indicator", "measure", "1", "ascending", "1");
        xml.begin("title").text("narrative", title, "xml:lang", code).end();
        xml.begin("period")
                .empty("period-start", "iso-date", (from.isAfter(to) ? to : from).toString())
                .empty("period-end", "iso-date", to.toString());
        figure("target", account.promised());
        figure("actual", account.delivered());
        xml.end().end().end();
    }

    private void figure(String element, @Nullable Figure figure) throws IOException {
        if (figure == null) {
            return;
        }
        String value = Numbers.plain(figure.value());
        if (figure.approx() || figure.isDisputed()) {
            xml.begin(element, "value", value)
                    .begin("comment")
                    .text("narrative", "Told as " + figure.label())
                    .end()
                    .end();
        } else {
            xml.empty(element, "value", value);
        }
    }
}
