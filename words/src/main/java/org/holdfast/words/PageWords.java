package org.holdfast.words;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.holdfast.model.Currency;
import org.holdfast.model.Gap;
import org.holdfast.model.Language;
import org.holdfast.model.Text;

/** What the pages of the studio say beside what a brief says already. */
public final class PageWords {
    private PageWords() {}

    /** A day: {@code 25 Jun 2026}. */
    public static String day(LocalDate day, Language language) {
        return day.getDayOfMonth() + " " + Months.shortName(YearMonth.from(day), language);
    }

    /** Bars of all funds, with a line at a target. */
    public static String barsAt(double percent, Language language) {
        String target = Numbers.fixed(percent, 2, language) + "%";
        return PageMessages.barsAt(target, language);
    }

    public static String mapOf(boolean all, Language language) {
        return PageMessages.MAP.in(language) + (all ? "" : PageMessages.mapOf(language));
    }

    /** The first of many names, and how many more there are. */
    public static String firstOf(List<String> names, int most, Language language) {
        String first = String.join(", ", names.subList(0, Math.min(most, names.size())));
        int more = names.size() - most;
        return more <= 0 ? first : first + " " + PageMessages.firstOf(more, language);
    }

    /** What the line in a chart is. */
    public static String targetLine(double percent, Language language) {
        String target = Numbers.fixed(percent, 2, language) + "%";
        return PageMessages.targetLine(target, language);
    }

    /**
     * Who stands highest on the map.
     *
     * @param open whether another split over the funds would do as well
     */
    public static String mapTitle(String name, double percent, boolean open, Language language) {
        if (name.isEmpty()) {
            return PageMessages.nobodyPays(language);
        }
        return PageMessages.splitShownHighestShare(open, name, percent / 100, language);
    }

    /** Which list is shown, and which are not. */
    public static String fromList(String file, List<String> others, Language language) {
        return PageMessages.fromList(file, others.isEmpty(), Lists.and(others, language), language);
    }

    // The ledger.

    /** How much is in the ledger, and how new it is. */
    public static String ledgerTitle(
            int entries, int promises, Optional<YearMonth> last, Language language) {
        return PageMessages.ledgerTitle(
                entries,
                promises,
                last.isPresent(),
                last.map(m -> Months.longName(m, language)).orElse(""),
                language);
    }

    // Promise against delivery.

    /**
     * What was promised to someone, and how much has come furthest of that for which the list
     * records it.
     */
    public static String gapTitle(Gap gap, Text recipient, Language language) {
        int last = gap.furthest();
        OptionalDouble first = gap.sum(0);
        Optional<Gap.Recorded> recorded = gap.recorded(last);
        String from = GapMessages.stage(gap.stages().getFirst(), language);
        String to = GapMessages.stage(gap.stages().get(last), language);
        if (first.isEmpty()) {
            return PageMessages.howMuchWasList(from, recipient, language);
        }
        String all = Numbers.money(gap.money(first.getAsDouble()), language);
        if (recorded.filter(r -> r.come() > 0).isEmpty() || !gap.isArrival(last)) {
            return PageMessages.noAmountKnownHave(
                    gap.money(first.getAsDouble()), from, recipient, language);
        }
        String of = Numbers.money(gap.money(recorded.get().of()), language);
        boolean whole = of.equals(all);
        String share =
                recorded.get().share().isPresent()
                        ? " (" + Numbers.share(recorded.get().share().getAsDouble(), language) + ")"
                        : "";
        if (whole) {
            return PageMessages.knownBe(
                    gap.money(first.getAsDouble()),
                    from,
                    recipient,
                    gap.money(recorded.get().come()),
                    share,
                    to,
                    language);
        }
        return PageMessages.recorded(
                gap.money(recorded.get().come()),
                share,
                gap.money(recorded.get().of()),
                to,
                gap.money(first.getAsDouble()),
                from,
                language);
    }

    public static String gapMeasure(String list, Currency currency, Language language) {
        return PageMessages.gapMeasure(currency, list, language);
    }

    /** How many items with a count have arrived in full. */
    public static String itemsTitle(Gap gap, Language language) {
        int counted = 0;
        int whole = 0;
        for (Gap.Row row : gap.rows()) {
            OptionalDouble share = row.share(gap.furthest());
            if (share.isPresent()) {
                counted++;
                whole += share.getAsDouble() >= 0.995 ? 1 : 0;
            }
        }
        if (counted == 0) {
            return PageMessages.noItemBothPromise(language);
        }
        return PageMessages.noneCountedItemsArrived(whole, counted, whole <= 1, language);
    }

    /** How many promises are open, and how old the oldest is. */
    public static String openTitle(int open, int all, int oldest, Language language) {
        return PageMessages.openTitle(open, all, open > 0, oldest, language);
    }

    /**
     * What 'open' means.
     *
     * @param notRecorded of how many the list does not record what arrived, so that they are not
     *     open
     */
    public static String open(long telling, long all, long notRecorded, Language language) {
        return PageMessages.open(telling, all, notRecorded > 0, language);
    }

    // Who pays.

    /** How many pay at least a share of their economy. */
    public static String targetTitle(int meet, int all, double percent, Language language) {
        String target = Numbers.fixed(percent, 2, language) + "%";
        return PageMessages.targetTitle(meet, all, meet <= 1, target, language);
    }

    /** How many pay at least a share of their economy without common funds. */
    public static String nationalTitle(int meet, double percent, Language language) {
        String target = Numbers.fixed(percent, 2, language) + "%";
        return PageMessages.nationalTitle(meet, target, language);
    }

    /** Names of the classes of the map, from the lowest. */
    public static List<String> classes(List<Double> breaks, Language language) {
        var names = new java.util.ArrayList<String>();
        for (int k = 0; k <= breaks.size(); k++) {
            String low = k > 0 ? Numbers.fixed(breaks.get(k - 1), 2, language) : "";
            String high = k < breaks.size() ? Numbers.fixed(breaks.get(k), 2, language) : "";
            names.add(
                    k == 0
                            ? PageMessages.under(high, language)
                            : k == breaks.size()
                                    ? PageMessages.more(low, language)
                                    : PageMessages.classes(low, high, language));
        }
        return names;
    }

    // Delay.

    /** The item that takes longest by a new line. */
    public static String longestTitle(Text item, double months, Language language) {
        return PageMessages.longestTitle(item, (int) Math.round(months), language);
    }

    // The brief's charts.

    /** What a chart of the brief measures, by its id; empty where its name says enough. */
    public static Optional<String> measure(String chart, Language language) {
        return Optional.ofNullable(
                        switch (chart) {
                            case "gains-chart" -> PageMessages.ITEM_MONTHS_MISSED_OVER_WHOLE;
                            case "waiting-chart" ->
                                    PageMessages.ITEM_MONTHS_MISSED_WHEN_STARTED_LATER;
                            case "sky-chart" -> AirDefenceMessages.MEASURE;
                            case "coverage-chart" -> PageMessages.SHARE_FULL_NEED_MET_MONTH;
                            case "supply-chart" -> PageMessages.UNITS_MONTH_BY_WHERE_THEY;
                            case "futures-chart" -> PageMessages.SHARE_FULL_NEED_MET_HALF;
                            case "drivers-chart" -> PageMessages.SHARE_SPREAD_FLOOR_SHORTFALL_COMES;
                            case "robust-chart" -> PageMessages.ITEM_MONTHS_UNDER_FLOOR_MANY;
                            case "hindcast-chart" -> PageMessages.WHAT_HAPPENED_AGAINST_NINE_TEN;
                            default -> null;
                        })
                .map(text -> text.in(language));
    }

    // Looking back.

    // Sources.

    /** What a source feeds: a table and how many figures. */
    public static String feeds(String table, int figures, Language language) {
        return table + ": " + PageMessages.feeds(figures, language);
    }
}
