package org.holdfast.casefile.internal.roll;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.holdfast.casefile.Meanwhile;
import org.holdfast.casefile.PlainTable;
import org.holdfast.casefile.RollMessages;
import org.holdfast.model.Language;

/** Stocks as the own balance of the case leaves them. */
record RolledStocks(RolledFigures figures) {
    void stocks(Meanwhile meanwhile) {
        PlainTable stocks = figures.table("tables/stocks.csv", List.of());
        for (Map<String, String> row : stocks.rows()) {
            String holder = row.getOrDefault("holder", "");
            String item = row.getOrDefault("item", "");
            OptionalDouble now = meanwhile.stock(holder, item, figures.later() - 1);
            double before = RolledFigures.number(row, "quantity").orElse(0);
            if (now.isEmpty()) {
                continue;
            }
            double stock = Math.max(0, now.getAsDouble());
            String followed = RolledFigures.followed(meanwhile.followed());
            String last = figures.start().minusMonths(1).toString();
            Function<Language, String> rule =
                    language -> RollMessages.ownBalance(followed, last, language);
            double above = RolledFigures.number(row, "quantity_high").orElse(before) - before;
            if (before > 0) {
                figures.scale(stocks, row, "quantity", x -> x * stock / before, rule);
                if (stock == 0 && above > 0) {
                    // As far above as before: that nothing is left is reckoned, and not known.
                    stocks.set(row, "quantity_high", RolledFigures.plain(above));
                }
            } else if (stock > 0) {
                figures.scale(stocks, row, "quantity", x -> stock, rule);
                stocks.set(row, "quantity_low", "0");
                stocks.set(row, "quantity_high", RolledFigures.plain(2 * stock));
            }
            double giftable = RolledFigures.number(row, "giftable").orElse(0);
            double given = meanwhile.given(holder, item, figures.later());
            if (giftable > 0) {
                double left = Math.clamp(giftable - given, 0, stock);
                figures.scale(
                        stocks,
                        row,
                        "giftable",
                        x -> x * left / giftable,
                        language -> RollMessages.lessGiven(followed, language));
            }
            figures.asked(
                    RollMessages.stock(
                            holder,
                            item,
                            RolledFigures.plain(before),
                            RolledFigures.plain(stock),
                            followed));
        }
    }
}
