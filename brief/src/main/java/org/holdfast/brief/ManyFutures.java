package org.holdfast.brief;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.holdfast.chart.FanChart;
import org.holdfast.chart.Scene;
import org.holdfast.model.Bands;
import org.holdfast.model.Exploration;
import org.holdfast.model.FutureOutcome.Kind;
import org.holdfast.model.FutureSeries;
import org.holdfast.model.Item;
import org.holdfast.model.Language;
import org.holdfast.model.Played;
import org.holdfast.model.Played.Ended;
import org.holdfast.model.Quantiles;
import org.holdfast.model.Result;
import org.holdfast.model.Series;
import org.holdfast.model.Text;
import org.holdfast.model.Trajectory.Measure;
import org.holdfast.words.Chances;
import org.holdfast.words.ChancesMessages;
import org.holdfast.words.Figure;
import org.holdfast.words.Futures;
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

    static void write(Page page) {
        page.answer().exploration().ifPresent(found -> write(page, found));
    }

    private static void write(Page page, Exploration found) {
        Language language = page.language();
        Optional<Played> plan = found.find(PLAN);
        if (plan.isEmpty()) {
            return;
        }
        if (found.factors().isEmpty()) {
            page.section("futures", Labels.IN_MANY_FUTURES, ChancesMessages.oneFuture(language))
                    .end();
            return;
        }
        Optional<Quantiles> ours = floor(plan);
        if (ours.isEmpty()) {
            String title = page.in(Labels.IN_MANY_FUTURES);
            page.section("futures", Labels.IN_MANY_FUTURES, title);
            failed(page, plan.orElseThrow());
            page.end();
            return;
        }
        Optional<Quantiles> theirs = floor(found.find(AD_HOC));
        page.section(
                "futures",
                Labels.IN_MANY_FUTURES,
                Chances.title(ours.orElseThrow(), theirs, language));
        page.computed(
                Futures.drawn(found.futures(), found.seed(), language)
                        + " "
                        + ChancesMessages.recourse(language));
        if (plan.orElseThrow().failed() > 0) {
            failed(page, plan.orElseThrow());
        }
        page.computed(bands(ours.orElseThrow(), theirs, language));
        page.computed(
                Chances.central(
                        central(page, theirs.isPresent()),
                        new Chances.Missed(theirs.map(q -> q.at(0.5)), ours.orElseThrow().at(0.5)),
                        lopsided(found),
                        language));
        fans(page, plan.orElseThrow(), found.find(AD_HOC));
        page.end();
    }

    /** Item-months of the claimant's floor that a plan misses, if it could be run at all. */
    static Optional<Quantiles> floor(Optional<Played> played) {
        return played.flatMap(p -> p.find(Kind.CLAIMANT_FLOOR)).map(Ended::quantiles);
    }

    private static void failed(Page page, Played plan) {
        Html html = page.html();
        html.open("p");
        html.text(Futures.failed(plan.failed(), plan.futures(), List.of(), page.language()));
        html.markup(Notes.RUN);
        if (!plan.reasons().isEmpty()) {
            String reasons = String.join("; ", plan.reasons());
            html.text(" (").element("span", reasons, "lang", "en").text(")");
        }
        html.close("p");
    }

    private static String bands(Quantiles ours, Optional<Quantiles> theirs, Language language) {
        Text plan =
                new Text(
                        "shortfall under the floor with the plan",
                        "tekort onder de ondergrens met het plan");
        Text adHoc = Text.same("ad hoc");
        return Futures.bands(plan, ours, Figure.ITEM_MONTHS, language)
                + theirs.map(q -> " " + Futures.bands(adHoc, q, Figure.ITEM_MONTHS, language))
                        .orElse("");
    }

    /** What is missed of the claimant's floor with all central figures. */
    private static Chances.Missed central(Page page, boolean adHoc) {
        return new Chances.Missed(
                adHoc ? Optional.of(central(page, page.answer().adHoc())) : Optional.empty(),
                central(page, page.answer().plan()));
    }

    private static double central(Page page, Result result) {
        double sum = 0;
        for (Item item : page.situation().items()) {
            var trajectory = result.trajectory();
            Series floor = trajectory.total(page.claimant(), item.id(), Measure.NEED_FLOOR);
            Series missing = trajectory.total(page.claimant(), item.id(), Measure.SHORT_OF_FLOOR);
            for (int t = 0; t < page.months(); t++) {
                sum += floor.at(t) > 0 ? item.weight() * missing.at(t) / floor.at(t) : 0;
            }
        }
        return sum;
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
    private static List<Item> shown(Page page, Played plan) {
        List<Item> all = drawable(page, plan);
        List<Item> most =
                all.stream()
                        .sorted(Comparator.comparingDouble((Item i) -> -missing(page, plan, i)))
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

    private static List<Item> drawable(Page page, Played plan) {
        return page.items().stream().filter(item -> coverage(plan, item).isPresent()).toList();
    }

    private static Optional<Bands> coverage(Played played, Item item) {
        return played.find(FutureSeries.Measure.COVERAGE, item.id());
    }

    private static double missing(Page page, Played plan, Item item) {
        Series median = coverage(plan, item).orElseThrow().at(0.5);
        double sum = 0;
        for (int t = 0; t < page.months(); t++) {
            sum += item.weight() * Math.max(0, 1 - median.at(t));
        }
        return sum;
    }

    private static void fans(Page page, Played plan, Optional<Played> adHoc) {
        Language language = page.language();
        List<Item> shown = shown(page, plan);
        if (shown.isEmpty()) {
            parity(page, plan);
            return;
        }
        YearMonth first = page.c().settings().firstMonth();
        YearMonth last = Months.at(page.c().settings(), page.months() - 1);
        var panels = new ArrayList<FanChart.Panel>();
        var spoken = new ArrayList<String>();
        for (Item item : shown) {
            Bands bands = coverage(plan, item).orElseThrow();
            panels.add(
                    new FanChart.Panel(
                            page.in(item.name()),
                            page.in(Labels.COVERAGE),
                            first,
                            FanChart.Form.SHARE,
                            Optional.of(item.family()),
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
                            at(bands, page.months() - 1),
                            Figure.SHARE,
                            language));
        }
        int all = drawable(page, plan).size();
        Optional<Text> followed =
                shown.size() < all ? Optional.of(shown.getFirst().shortName()) : Optional.empty();
        String measure = Chances.items(followed, shown.size(), all, language);
        page.pair();
        page.chart(
                FanChart.drawSmall(
                        panels,
                        new FanChart.Names(
                                page.in(Labels.PLAN_MEDIAN),
                                page.in(Labels.HALF_OF_FUTURES),
                                page.in(Labels.MOST_FUTURES),
                                page.in(Labels.AD_HOC_MEDIAN),
                                Optional.of(page.in(Labels.AD_HOC_MOST)),
                                page.in(Labels.FUTURES_UNDER_FLOOR)),
                        new Scene.Caption(measure, String.join(" ", spoken)),
                        page.labels()),
                "futures-chart");
        page.beside();
        page.remark(measure + " " + ChancesMessages.bandsByMonth(language));
        parity(page, plan);
        page.endPair();
    }

    /** A month of bands. */
    private static Quantiles at(Bands bands, int t) {
        return new Quantiles(
                bands.levels(), bands.series().stream().map(series -> series.at(t)).toList());
    }

    /** From when we match the adversary, and from when he gains nothing by waiting. */
    private static void parity(Page page, Played plan) {
        List<Ended> found =
                plan.ends().stream().filter(e -> e.of().kind() == Kind.PARITY_MONTH).toList();
        for (Ended parity : found) {
            Text name = Names.of(page.c(), parity.of().subject());
            String told =
                    Parity.month(
                            name,
                            month(page, parity, 0.5),
                            month(page, parity, 0.9),
                            parity.never(),
                            page.language());
            Optional<String> waiting =
                    plan.find(Kind.WAITING_LOST_MONTH, parity.of().subject())
                            .filter(w -> page.months() > NO_WAITING)
                            .map(w -> waiting(page, name, w));
            page.computed(
                    waiting.map(w -> Parity.andWaiting(told, name, w, page.language()))
                            .orElse(told));
        }
        if (!found.isEmpty()) {
            page.remark(ChancesMessages.parity(page.language()));
        }
    }

    private static String waiting(Page page, Text name, Ended waiting) {
        return Parity.waitingStopsPaying(
                name,
                month(page, waiting, 0.5),
                month(page, waiting, 0.9),
                waiting.never(),
                page.language());
    }

    /** The month in which it has come in a share of the futures, if it has by the end. */
    private static Optional<YearMonth> month(Page page, Ended ended, double share) {
        int month = (int) Math.ceil(ended.quantiles().at(share) - 1e-9);
        return month < page.months()
                ? Optional.of(Months.at(page.c().settings(), month))
                : Optional.empty();
    }
}
