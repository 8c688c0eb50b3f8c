package org.holdfast.brief;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.holdfast.chart.DropChart;
import org.holdfast.chart.Scene;
import org.holdfast.ledger.Event;
import org.holdfast.ledger.Stage;
import org.holdfast.ledger.questions.Gaps;
import org.holdfast.ledger.questions.OpenPromises;
import org.holdfast.ledger.questions.Silence;
import org.holdfast.model.Currency;
import org.holdfast.model.Gap;
import org.holdfast.model.Language;
import org.holdfast.model.Text;
import org.holdfast.report.Blocks;
import org.holdfast.report.Chart;
import org.holdfast.report.Report;
import org.holdfast.report.Rows;
import org.holdfast.report.Section;
import org.holdfast.report.Table.Kind;
import org.holdfast.words.CardLabels;
import org.holdfast.words.GapMessages;
import org.holdfast.words.GapWords;
import org.holdfast.words.Labels;
import org.holdfast.words.LedgerTerms;
import org.holdfast.words.Names;
import org.holdfast.words.Numbers;
import org.holdfast.words.PageMessages;
import org.holdfast.words.PageWords;

/** Promise against delivery: what is lost from step to step, and what is open longest. */
final class GapPage {
    private static final String ID = "gap";
    private static final int MOST = 12;

    /** Steps that say that something arrived. */
    private static final Set<String> ARRIVED = Set.of(Stage.PAID.word(), Stage.DELIVERED.word());

    private static final double MILLION = 1e6;

    private GapPage() {}

    static Report of(Context on, Optional<Ledger> found) {
        Language language = on.language();
        if (found.isEmpty()) {
            return on.page(ID, LedgerPage.empty(on), PageMessages.noLedger(language), List.of());
        }
        Ledger ledger = meant(on, found.get());
        Text recipient = Names.claimant(on.c());
        Gap donors = gap(ledger, Gaps.By.DONOR);
        Gap items = gap(ledger, Gaps.By.ITEM);
        String list = ledger.list().file();
        Currency currency = ledger.currency(on.c());
        boolean moneyFirst = donors.stages().stream().anyMatch(ARRIVED::contains);
        List<Chart> views = new ArrayList<>();
        if (!donors.rows().isEmpty() && !donors.stages().isEmpty()) {
            views.add(
                    card(
                                    on,
                                    ledger,
                                    "gap-donor",
                                    donors,
                                    PageWords.gapTitle(donors, recipient, language),
                                    PageWords.gapMeasure(list, currency, language),
                                    true)
                            .labelled(on.in(PageMessages.BY_DONOR)));
        }
        if (!items.rows().isEmpty() && !items.stages().isEmpty()) {
            views.add(
                    card(
                                    on,
                                    ledger,
                                    "gap-item",
                                    items,
                                    PageWords.itemsTitle(items, language),
                                    PageMessages.itemsMeasure(list, language),
                                    false)
                            .labelled(on.in(PageMessages.BY_ITEM)));
        }
        if (!moneyFirst
                && items.rows().stream().anyMatch(r -> r.share(items.furthest()).isPresent())) {
            Collections.reverse(views);
        }
        OpenPromises.Found open =
                OpenPromises.of(
                        Silence.of(ledger.list().series()),
                        ledger.events()::stream,
                        Optional.empty(),
                        Optional.empty());
        String title =
                views.isEmpty() ? PageWords.itemsTitle(items, language) : views.getFirst().title();
        LocalDate today = LedgerPage.updated(found.get());
        return on.page(
                ID,
                title,
                PageWords.open(open.telling(), open.promises(), open.notRecorded(), language),
                Optional.of(today.toString()),
                List.of(
                        Section.of(ID, on.in(PageMessages.BY_STEP), List.of(), views),
                        open(on, ledger, today, open)),
                Optional.empty());
    }

    /** Only what is meant for the claimant of the case; all of it where nothing is. */
    private static Ledger meant(Context on, Ledger ledger) {
        String claimant = Names.claimant(on.c()).en();
        List<Event> events =
                ledger.events().stream()
                        .filter(e -> e.recipient().equalsIgnoreCase(claimant))
                        .toList();
        return events.isEmpty() ? ledger : ledger.only(events);
    }

    private static Gap gap(Ledger ledger, Gaps.By by) {
        Gap gap =
                Gaps.of(
                        ledger.list().series(),
                        ledger.events()::stream,
                        by,
                        Optional.empty(),
                        Optional.empty(),
                        ledger.recorded());
        List<Gap.Row> rows = new ArrayList<>(gap.rows());
        rows.removeIf(row -> row.amounts().stream().allMatch(OptionalDouble::isEmpty));
        rows.sort(
                Comparator.comparingDouble((Gap.Row r) -> -largest(r))
                        .thenComparing(Gap.Row::name));
        return gap.with(rows);
    }

    private static double largest(Gap.Row row) {
        return row.amounts().stream().mapToDouble(a -> a.orElse(0)).max().orElse(0);
    }

    private static Chart card(
            Context on,
            Ledger ledger,
            String id,
            Gap gap,
            String title,
            String measure,
            boolean isMoney) {
        Language language = on.language();
        Gap named = named(on, gap);
        Gap drawn = named.with(named.rows().stream().limit(MOST).toList());
        DropChart.Names names =
                new DropChart.Names(
                        GapWords.stageNames(gap.stages(), language).stream()
                                .map(Numbers::capital)
                                .toList(),
                        amount ->
                                isMoney
                                        ? Numbers.money(gap.money(amount), language)
                                        : Numbers.amount(amount, language),
                        GapMessages.nothingYet(language),
                        on.in(PageMessages.UNKNOWN));
        String alt =
                isMoney ? GapWords.description(named, ledger.list().file(), language) : title + ".";
        var caption = new Scene.Caption(title, alt);
        return new Chart(
                        id,
                        caption,
                        measure,
                        labels -> DropChart.draw(drawn, names, caption, labels))
                .with(table(on, ledger, gap, isMoney).table());
    }

    /** Donors as the page names them. */
    private static Gap named(Context on, Gap gap) {
        return gap.with(gap.rows().stream().map(r -> r.named(on.donor(r.name()))).toList());
    }

    private static Rows table(Context on, Ledger ledger, Gap gap, boolean isMoney) {
        Language language = on.language();
        String unit =
                isMoney
                        ? CardLabels.million(new Currency(gap.unit()), language)
                        : on.in(PageMessages.PIECES);
        Rows rows =
                on.rows()
                        .column(
                                "row",
                                on.in(isMoney ? PageMessages.DONOR : CardLabels.ITEM),
                                Kind.TEXT);
        for (int s = 0; s < gap.stages().size(); s++) {
            String stage = gap.stages().get(s);
            String name = Numbers.capital(GapMessages.stage(stage, language));
            rows.column(stage, name, unit, isMoney ? Kind.MONEY : Kind.NUMBER);
            if (gap.isLater(s)) {
                String share = name + ", " + GapMessages.ofRecorded(language);
                rows.column(stage + "Share", share, Kind.SHARE);
            }
        }
        String list = on.documents(ledger).list();
        for (Gap.Row row : gap.rows()) {
            rows.text(row.name(), on.donor(row.name()));
            for (int s = 0; s < gap.stages().size(); s++) {
                OptionalDouble amount = row.amounts().get(s);
                String star = row.notKnown().get(s) > 0 ? "*" : "";
                double scale = isMoney ? MILLION : 1;
                if (amount.isPresent()) {
                    double value = amount.getAsDouble() / scale;
                    rows.number(value, Numbers.amount(value, language) + star);
                } else {
                    rows.unknown(row.notKnown().get(s) > 0 ? on.in(PageMessages.UNKNOWN) : "–");
                }
                if (gap.isLater(s)) {
                    share(rows, row, s, scale, language);
                }
            }
            rows.from(list).end();
        }
        return rows;
    }

    /** The share that came, and of how much. */
    private static void share(Rows rows, Gap.Row row, int stage, double scale, Language language) {
        OptionalDouble share = row.share(stage);
        if (share.isPresent()) {
            double of = row.recorded().get(stage).orElseThrow().of() / scale;
            rows.number(
                    share.getAsDouble(),
                    GapWords.shareOf(share.getAsDouble(), Numbers.amount(of, language), language));
        } else {
            rows.unknown(GapMessages.notRecorded(language));
        }
    }

    private static Section open(
            Context on, Ledger ledger, LocalDate today, OpenPromises.Found found) {
        Language language = on.language();
        Documents documents = on.documents(ledger);
        Currency currency = ledger.currency(on.c());
        Rows rows =
                on.rows()
                        .column("since", PageMessages.OPEN_SINCE, Kind.MONTH)
                        .column("months", PageMessages.OPEN_FOR, Kind.NUMBER)
                        .column("donor", PageMessages.DONOR, Kind.TEXT)
                        .column("what", Labels.WHAT, Kind.TEXT)
                        .column("promised", PageMessages.valueInMillions(currency), Kind.NUMBER)
                        .column("arrived", PageMessages.arrivedInMillions(currency), Kind.NUMBER)
                        .column("units", PageMessages.UNITS_PROMISED, Kind.NUMBER)
                        .column("unitsArrived", PageMessages.UNITS_ARRIVED, Kind.NUMBER)
                        .column("reached", PageMessages.REACHED, Kind.TEXT);
        int oldest = 0;
        for (OpenPromises.Open open : found.open()) {
            rows.day(open.since(), Moments.of(open.when(), language));
            if (open.since().isPresent()) {
                int months =
                        (int) Math.max(0, ChronoUnit.MONTHS.between(open.since().get(), today));
                oldest = Math.max(oldest, months);
                rows.whole(months);
            } else {
                rows.nothing();
            }
            rows.text(open.donor(), on.donor(open.donor()));
            if (open.what().isEmpty()) {
                rows.text(LedgerTerms.kind(open.kind().word()));
            } else {
                rows.text(open.what());
            }
            amount(rows, open.worth(), MILLION);
            amount(rows, open.arrived(), MILLION);
            amount(rows, open.units(), 1);
            amount(rows, open.unitsArrived(), 1);
            rows.text(open.reached().word(), GapMessages.stage(open.reached().word(), language))
                    .to(LedgerPage.address(on, open.key()));
            ledger.events().stream()
                    .filter(e -> documents.promise(e.key()).equals(open.key()))
                    .forEach(e -> rows.from(documents.of(e)));
            rows.end();
        }
        return new Section(
                "open",
                "",
                PageWords.openTitle(found.open().size(), (int) found.promises(), oldest, language),
                new Blocks()
                        .paragraph(PageMessages.openUntil(PageWords.day(today, language), language))
                        .add(rows.grid("donor", "reached"))
                        .list());
    }

    private static void amount(Rows rows, OptionalDouble amount, double scale) {
        amount.ifPresentOrElse(value -> rows.amount(value / scale), rows::nothing);
    }
}
