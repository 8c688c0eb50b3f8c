package org.holdfast.simulator;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdfast.chart.WaitingChart;
import org.holdfast.model.Bands;
import org.holdfast.model.Item;
import org.holdfast.model.Language;
import org.holdfast.model.Series;
import org.holdfast.report.Rows;
import org.holdfast.report.Table;
import org.holdfast.report.Table.Kind;
import org.holdfast.words.CardLabels;
import org.holdfast.words.Numbers;
import org.holdfast.words.SimulatorMessages;
import org.holdfast.words.SimulatorWords;

/** The numbers in each chart. A card names its sources as a whole, so that rows name none. */
final class Tables {
    private Tables() {}

    /**
     * Bands, month by month.
     *
     * @param kind share or number
     * @param under share of futures under the floor
     */
    static Table bands(
            Kind kind,
            YearMonth first,
            Bands bands,
            Optional<Bands> other,
            Optional<Series> under,
            Language language) {
        Rows rows = Rows.without(language).column("month", CardLabels.MONTH, Kind.MONTH);
        for (double level : bands.levels()) {
            rows.column("p" + percent(level), percent(level) + "%", kind);
        }
        if (other.isPresent()) {
            rows.column("compared", SimulatorMessages.COMPARED.in(language), kind);
        }
        if (under.isPresent()) {
            rows.column("under", CardLabels.FUTURES_UNDER_FLOOR, Kind.SHARE);
        }
        for (int t = 0; t < bands.months(); t++) {
            rows.month(first.plusMonths(t));
            var values = new ArrayList<Double>();
            for (Series series : bands.series()) {
                values.add(series.at(t));
            }
            if (other.isPresent()) {
                values.add(other.get().at(0.5).at(t));
            }
            for (double value : values) {
                rows.number(
                        value,
                        kind == Kind.SHARE
                                ? Numbers.share(value, language)
                                : Numbers.amount(value, language));
            }
            if (under.isPresent()) {
                rows.share(under.get().at(t));
            }
            rows.end();
        }
        return rows.table();
    }

    private static String percent(double level) {
        return Integer.toString((int) Math.floor(level * 100 + 0.5));
    }

    /** How likely each item is to be under its floor, year by year. */
    static Table chances(int firstYear, Map<Item, List<Double>> chances, Language language) {
        Rows rows = Rows.without(language).column("item", CardLabels.ITEM, Kind.TEXT);
        int years = chances.values().stream().mapToInt(List::size).max().orElse(0);
        for (int k = 0; k < years; k++) {
            String year = Integer.toString(firstYear + k);
            rows.column("y" + year, year, Kind.SHARE);
        }
        chances.forEach((item, shares) -> {
            rows.text(item.id(), item.name().in(language));
            shares.forEach(rows::share);
            rows.end();
        });
        return rows.table();
    }

    /** What is missed after each wait. */
    static Table waits(List<WaitingChart.Wait> waits, Language language) {
        Rows rows = Rows.without(language).column("wait", CardLabels.WAIT, Kind.NUMBER);
        String unit = SimulatorWords.itemMonths(0, language);
        for (double level : Bands.LEVELS) {
            rows.column("p" + percent(level), percent(level) + "% (" + unit + ")", Kind.NUMBER);
        }
        for (WaitingChart.Wait wait : waits) {
            rows.number(wait.months(), Integer.toString(wait.months()));
            for (double level : Bands.LEVELS) {
                double missed = wait.shortfall().at(level);
                rows.amount(missed);
            }
            rows.end();
        }
        return rows.table();
    }

    /** Every item, beside the comparison if there is one. */
    static Table items(List<Item> items, Outcome now, Optional<Outcome> then, Language language) {
        Rows rows =
                Rows.without(language)
                        .column("item", CardLabels.ITEM, Kind.TEXT)
                        .column("met", SimulatorMessages.THIS, Kind.SHARE);
        if (then.isPresent()) {
            rows.column("compared", SimulatorMessages.OTHER, Kind.SHARE);
        }
        rows.column("under", CardLabels.FUTURES_UNDER_FLOOR, Kind.SHARE);
        Map<String, Series> compared = then.map(Outcome::median).orElse(now.median());
        for (Item item : items) {
            Series median = now.median().get(item.id());
            Series before = compared.get(item.id());
            Series under = now.under().get(item.id());
            if (median == null || before == null || under == null) {
                continue;
            }
            rows.text(item.id(), item.name().in(language));
            rows.share(now.met(item.id(), median));
            if (then.isPresent()) {
                rows.share(now.met(item.id(), before));
            }
            rows.share(mean(under));
            rows.end();
        }
        return rows.table();
    }

    private static double mean(Series series) {
        return series.sum() / series.months();
    }
}
