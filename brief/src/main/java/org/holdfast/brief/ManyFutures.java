package org.holdfast.brief;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.holdfast.chart.Colour;
import org.holdfast.chart.FanChart;
import org.holdfast.chart.Scene;
import org.holdfast.model.Bands;
import org.holdfast.model.CaseSettings.ObjectiveTier;
import org.holdfast.model.Exploration;
import org.holdfast.model.FutureSeries;
import org.holdfast.model.Item;
import org.holdfast.model.Language;
import org.holdfast.model.Measure;
import org.holdfast.model.Played;
import org.holdfast.model.Played.Ended;
import org.holdfast.model.Quantiles;
import org.holdfast.model.Series;
import org.holdfast.model.Text;
import org.holdfast.report.Blocks;
import org.holdfast.report.Chart;
import org.holdfast.report.Phrase;
import org.holdfast.report.Rows;
import org.holdfast.report.Section;
import org.holdfast.report.Table;
import org.holdfast.words.CardLabels;
import org.holdfast.words.Chances;
import org.holdfast.words.ChancesMessages;
import org.holdfast.words.Figure;
import org.holdfast.words.Futures;
import org.holdfast.words.Hindcasts;
import org.holdfast.words.Labels;
import org.holdfast.words.Months;
import org.holdfast.words.Names;
import org.holdfast.words.Parity;

/** In many futures: how the answer spreads, and from when supply matches the adversary's. */
final class ManyFutures {
    static final String PLAN = "plan";
    static final String AD_HOC = "ad-hoc";

    /** Items drawn: two rows of two. */
    private static final int MOST = 4;

    /** How far the middle of a factor's futures is from the case's figure to be told. */
    private static final double LOPSIDED = 0.05;

    /** Months at the end in which the advantage of waiting is not known. */
    private static final int NO_WAITING = 24;

    private ManyFutures() {}

    static Optional<Section> of(Context on) {
        return on.exploration()
                .flatMap(found -> found.find(PLAN).map(plan -> section(on, found, plan)));
    }

    private static Section section(Context on, Exploration found, Played plan) {
        Language language = on.language();
        if (found.factors().isEmpty()) {
            return section(on, ChancesMessages.oneFuture(language), new Blocks());
        }
        Optional<Quantiles> ours = floor(Optional.of(plan));
        if (ours.isEmpty()) {
            return section(
                    on,
                    on.in(Labels.IN_MANY_FUTURES),
                    new Blocks().paragraph(failed(plan, language)));
        }
        Optional<Quantiles> theirs = floor(found.find(AD_HOC));
        Blocks blocks =
                new Blocks()
                        .computed(
                                Futures.drawn(found.futures(), found.seed(), language)
                                        + " "
                                        + ChancesMessages.recourse(language));
        if (plan.failed() > 0) {
            blocks.paragraph(failed(plan, language));
        }
        blocks.computed(bands(ours.get(), theirs, language));
        if (on.answered().isPresent()) {
            blocks.computed(
                    Chances.central(
                            central(on, theirs.isPresent()),
                            new Chances.Missed(theirs.map(q -> q.at(0.5)), ours.get().at(0.5)),
                            lopsided(found),
                            language));
        }
        fans(on, plan, found.find(AD_HOC), blocks);
        return section(on, Chances.title(ours.get(), theirs, language), blocks);
    }

    private static Section section(Context on, String finding, Blocks blocks) {
        return new Section("futures", on.in(Labels.IN_MANY_FUTURES), finding, blocks.list());
    }

    /** Item-months of the claimant's floor that a plan misses, if it could be run at all. */
    static Optional<Quantiles> floor(Optional<Played> played) {
        return played.flatMap(p -> p.find(Measure.CLAIMANT_FLOOR)).map(Ended::quantiles);
    }

    private static Phrase failed(Played plan, Language language) {
        Phrase said = Phrase.of(Futures.failed(plan.failed(), plan.futures(), language)).computed();
        return plan.reasons().isEmpty()
                ? said
                : said.and(" (")
                        .and(Phrase.Style.ENGLISH, String.join("; ", plan.reasons()))
                        .and(")");
    }

    private static String bands(Quantiles ours, Optional<Quantiles> theirs, Language language) {
        Text plan = SectionMessages.SHORTFALL_UNDER_FLOOR_WITH_PLAN;
        Text adHoc = Text.same("ad hoc");
        return Futures.bands(plan, ours, Figure.ITEM_MONTHS, language)
                + theirs.map(q -> " " + Futures.bands(adHoc, q, Figure.ITEM_MONTHS, language))
                        .orElse("");
    }

    /** What is missed of the claimant's floor with all central figures. */
    private static Chances.Missed central(Context on, boolean adHoc) {
        return new Chances.Missed(
                adHoc
                        ? Optional.of(Context.plain(on.answer().adHoc(), ObjectiveTier.FLOOR))
                        : Optional.empty(),
                Context.plain(on.answer().plan(), ObjectiveTier.FLOOR));
    }

    /** The limit of the box whose factor lies mostly on the side on which it goes wrong. */
    private static Optional<Chances.Lopsided> lopsided(Exploration found) {
        return found.box().stream()
                .flatMap(box -> box.sides().stream())
                .filter(side ->
                        (side.low().isPresent() && side.reach().central() > 1 + LOPSIDED)
                                || (side.high().isPresent()
                                        && side.reach().central() < 1 - LOPSIDED))
                .max(Comparator.comparingDouble(side -> Math.abs(side.reach().central() - 1)))
                .map(side -> new Chances.Lopsided(side.name(), side.reach().central()));
    }

    /**
     * The item that the brief follows, and those of which the plan leaves most missing in the
     * median future.
     */
    private static List<Item> shown(Context on, Played plan) {
        List<Item> all = drawable(on, plan);
        List<Item> most =
                all.stream()
                        .sorted(Comparator.comparingDouble((Item i) -> -missing(on, plan, i)))
                        .toList();
        if (all.size() <= MOST) {
            return most;
        }
        Item main = Supply.main(all);
        var shown = new ArrayList<Item>();
        shown.add(main);
        most.stream().filter(item -> !item.equals(main)).limit(MOST - 1).forEach(shown::add);
        return shown;
    }

    private static List<Item> drawable(Context on, Played plan) {
        return on.items().stream().filter(item -> coverage(plan, item).isPresent()).toList();
    }

    private static Optional<Bands> coverage(Played played, Item item) {
        return played.find(FutureSeries.Measure.COVERAGE, item.id());
    }

    private static double missing(Context on, Played plan, Item item) {
        Series median = coverage(plan, item).orElseThrow().at(0.5);
        double sum = 0;
        for (int t = 0; t < on.months(); t++) {
            sum += item.weight() * Math.max(0, 1 - median.at(t));
        }
        return sum;
    }

    private static void fans(Context on, Played plan, Optional<Played> adHoc, Blocks blocks) {
        Language language = on.language();
        List<Item> shown = shown(on, plan);
        if (shown.isEmpty()) {
            parity(on, plan, blocks);
            return;
        }
        YearMonth first = on.c().settings().firstMonth();
        YearMonth last = Months.at(on.c().settings(), on.months() - 1);
        var panels = new ArrayList<FanChart.Panel>();
        var spoken = new ArrayList<String>();
        for (Item item : shown) {
            Bands bands = coverage(plan, item).orElseThrow();
            panels.add(
                    new FanChart.Panel(
                            on.in(item.name()),
                            on.in(CardLabels.COVERAGE),
                            first,
                            FanChart.Form.SHARE,
                            Optional.of(Colour.of(on.c(), item)),
                            bands,
                            adHoc.flatMap(p -> coverage(p, item)),
                            List.of(),
                            Optional.empty()));
            spoken.add(
                    Futures.description(
                            Chances.covered(item.name()),
                            first,
                            at(bands, 0),
                            last,
                            at(bands, on.months() - 1),
                            Figure.SHARE,
                            language));
        }
        int all = drawable(on, plan).size();
        Optional<Text> followed =
                shown.size() < all ? Optional.of(shown.getFirst().shortName()) : Optional.empty();
        String measure = Chances.items(followed, shown.size(), all, language);
        var names =
                new FanChart.Names(
                        on.in(Labels.PLAN_MEDIAN),
                        on.in(CardLabels.HALF_OF_FUTURES),
                        on.in(CardLabels.MOST_FUTURES),
                        on.in(Labels.AD_HOC_MEDIAN),
                        Optional.of(on.in(Labels.AD_HOC_MOST)),
                        on.in(CardLabels.FUTURES_UNDER_FLOOR));
        var caption = new Scene.Caption(measure, String.join(" ", spoken));
        Chart chart =
                on.chart(
                                "futures-chart",
                                caption,
                                labels -> FanChart.drawSmall(panels, names, caption, labels))
                        .with(figures(on, plan));
        Blocks beside =
                new Blocks()
                        .remark(
                                (measure
                                                + " "
                                                + ChancesMessages.bandsByMonth(language)
                                                + " "
                                                + Hindcasts.held(on.c(), language))
                                        .strip());
        parity(on, plan, beside);
        blocks.pair(chart, beside);
    }

    /** The bands of the plan, month by month and item by item. */
    private static Table figures(Context on, Played plan) {
        Rows rows =
                on.rows()
                        .column("item", CardLabels.ITEM, Table.Kind.TEXT)
                        .column("month", CardLabels.MONTH, Table.Kind.MONTH)
                        .column("low", "5%", Table.Kind.SHARE)
                        .column("median", CardLabels.MEDIAN, Table.Kind.SHARE)
                        .column("high", "95%", Table.Kind.SHARE);
        for (Item item : on.instance().items()) {
            Optional<Bands> bands = coverage(plan, item);
            for (int t = 0; bands.isPresent() && t < bands.get().months(); t++) {
                rows.text(item.id(), on.in(item.name())).month(Months.at(on.c().settings(), t));
                for (double level : List.of(0.05, 0.5, 0.95)) {
                    rows.share(bands.get().at(level).at(t));
                }
                rows.end();
            }
        }
        return rows.table();
    }

    /** A month of bands. */
    private static Quantiles at(Bands bands, int t) {
        return new Quantiles(
                bands.levels(), bands.series().stream().map(series -> series.at(t)).toList());
    }

    /** From when we match the adversary, and from when he gains nothing by waiting. */
    private static void parity(Context on, Played plan, Blocks blocks) {
        List<Ended> found =
                plan.ends().stream().filter(e -> e.of().measure() == Measure.PARITY_MONTH).toList();
        for (Ended parity : found) {
            Text name = Names.of(on.c(), parity.of().subject());
            String told =
                    Parity.month(
                            name,
                            month(on, parity, 0.5),
                            month(on, parity, 0.9),
                            parity.never(),
                            on.language());
            Optional<String> waiting =
                    plan.find(Measure.WAITING_LOST_MONTH, parity.of().subject())
                            .filter(w -> on.months() > NO_WAITING)
                            .map(w -> waiting(on, name, w));
            blocks.computed(
                    waiting.map(w -> Parity.andWaiting(told, name, w, on.language())).orElse(told));
        }
        if (!found.isEmpty()) {
            blocks.remark(ChancesMessages.parity(on.language()));
        }
    }

    private static String waiting(Context on, Text name, Ended waiting) {
        return Parity.waitingStopsPaying(
                name,
                month(on, waiting, 0.5),
                month(on, waiting, 0.9),
                waiting.never(),
                on.language());
    }

    /** The month in which it has come in a share of the futures, if it has by the end. */
    private static Optional<YearMonth> month(Context on, Ended ended, double share) {
        int month = (int) Math.ceil(ended.quantiles().at(share) - 1e-9);
        return month < on.months()
                ? Optional.of(Months.at(on.c().settings(), month))
                : Optional.empty();
    }
}
