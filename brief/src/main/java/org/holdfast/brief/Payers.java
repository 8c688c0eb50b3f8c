package org.holdfast.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.holdfast.answer.Study;
import org.holdfast.model.Burden;
import org.holdfast.model.CaseSettings.ObjectiveTier;
import org.holdfast.model.Language;
import org.holdfast.model.Text;
import org.holdfast.report.Blocks;
import org.holdfast.report.Phrase;
import org.holdfast.report.Rows;
import org.holdfast.report.Section;
import org.holdfast.report.Table;
import org.holdfast.report.Table.Kind;
import org.holdfast.words.BriefMessages;
import org.holdfast.words.BriefSentences;
import org.holdfast.words.CardLabels;
import org.holdfast.words.Labels;
import org.holdfast.words.Names;
import org.holdfast.words.Numbers;
import org.holdfast.words.PolicyFigures;
import org.holdfast.words.PolicyMessages;
import org.holdfast.words.WhoPays;
import org.holdfast.words.WhoPaysMessages;

/**
 * Who pays: a table with three keys side by side, the rest in one row. With policies it is of all
 * measures in their futures, beside today's course; else of the central case's plan.
 */
final class Payers {
    private static final int MOST = 12;

    private final Context on;
    private final Language language;
    private final Optional<Bills> bills;
    private final List<Burden> burdens;
    private final boolean namesDefence;

    /** Whether the size of anybody's economy is known. */
    private final boolean namesEconomy;

    /** As page one writes money, where it tells of policies. */
    private final Optional<PolicyFigures> figures;

    private final double years;

    private Payers(Context on) {
        this.on = on;
        language = on.language();
        bills = Bills.of(on);
        burdens =
                bills.map(Bills::burdens).orElseGet(on.answer()::burdens).stream()
                        .sorted(Comparator.comparingDouble(Burden::byFund).reversed())
                        .toList();
        namesEconomy = burdens.stream().anyMatch(b -> b.gdp() > 0);
        namesDefence = namesEconomy && WhoPays.namesDefence(burdens);
        years = Front.years(on);
        figures =
                bills.flatMap(_ -> on.answer().policies())
                        .map(runs -> new PolicyFigures(runs, on.c().settings().currency()));
    }

    static Section of(Context on) {
        return new Payers(on).section();
    }

    private Section section() {
        Blocks blocks = new Blocks();
        if (WhoPays.isOpen(burdens, on.ties())) {
            blocks.computed(WhoPaysMessages.split(language));
        }
        WhoPays.heaviest(on.c(), burdens, on.ties(), language).ifPresent(blocks::computed);
        if (!burdens.isEmpty()) {
            blocks.add(table());
            WhoPays.yardsticks(on.c(), burdens, on.ties(), language).ifPresent(blocks::computed);
        }
        figures.ifPresent(page ->
                blocks.remark(
                        SectionMessages.payersCentral(
                                page.money(
                                        Context.plain(on.answer().plan(), ObjectiveTier.COST)
                                                / years,
                                        language),
                                language)));
        double all = burdens.stream().mapToDouble(Burden::byFund).sum() / years;
        String title =
                figures.map(page -> page.money(all, language))
                        .map(sum -> WhoPays.title(on.c(), burdens, on.ties(), sum, language))
                        .orElseGet(() -> WhoPays.title(on.c(), burdens, on.ties(), language));
        return new Section("payers", on.in(CardLabels.WHO_PAYS), title, blocks.list());
    }

    private int keys() {
        return 1 + (namesEconomy ? 1 : 0) + (namesDefence ? 1 : 0);
    }

    /** Whether all measures are one. */
    private boolean isOne() {
        return on.answer()
                .policies()
                .flatMap(runs -> Study.onlyMeasure(runs, on.c(), on.instance().scenario()))
                .isPresent();
    }

    /** One line of the table: a payer, or several together. */
    private record Line(String id, String name, List<Burden> of, Table.Weight weight) {
        private double sum(ToDoubleFunction<Burden> key) {
            return of.stream().mapToDouble(key).sum();
        }
    }

    private Table table() {
        String caption =
                BriefSentences.payersCaption(
                                on.c().settings().priceYear(), on.months(), keys(), language)
                        + bills.map(b ->
                                        " "
                                                + SectionMessages.payersFutures(
                                                        b.futures(), isOne(), language))
                                .orElse("");
        Rows rows = on.rows().column("party", Labels.PARTY, Kind.TEXT);
        bills.ifPresent(_ -> amount(rows, "today", PolicyMessages.TODAYS_COURSE));
        key(rows, "fund", Labels.BY_FUND);
        if (namesEconomy) {
            key(rows, "gdp", Labels.BY_GDP);
        }
        if (namesDefence) {
            key(rows, "defence", Labels.BY_DEFENCE);
        }
        List<Line> lines = lines();
        Line total = new Line("total", on.in(Labels.TOTAL), burdens, Table.Weight.TOTAL);
        Optional<List<Double>> today =
                bills.map(known -> printed(lines, line -> known.today(line.of())));
        List<Double> byFund = printed(lines, line -> line.sum(Burden::byFund));
        List<Double> byGdp = printed(lines, line -> line.sum(Burden::byGdp));
        List<Double> byDefence = printed(lines, line -> line.sum(Burden::byDefence));
        for (int k = 0; k <= lines.size(); k++) {
            int at = k;
            Line line = k < lines.size() ? lines.get(k) : total;
            rows.text(line.id(), line.name());
            today.ifPresent(whole -> rows.whole(whole.get(at)));
            rows.number(
                    line.sum(Burden::byFund) / years,
                    Phrase.of(Numbers.whole(byFund.get(k), language)).and(range(line)));
            share(rows, line, Burden::byFund, bar(line));
            if (namesEconomy) {
                rows.whole(byGdp.get(k));
                share(rows, line, Burden::byGdp, Phrase.NONE);
            }
            if (namesDefence) {
                rows.whole(byDefence.get(k));
                share(rows, line, Burden::byDefence, Phrase.NONE);
            }
            rows.end(line.weight());
        }
        return rows.computed("payers", caption);
    }

    /** Who pays most under any key, whom the brief follows, and the rest in one line. */
    private List<Line> lines() {
        List<Burden> largest =
                burdens.stream()
                        .sorted(Comparator.comparingDouble(Payers::mostUnderAnyKey).reversed())
                        .limit(MOST)
                        .toList();
        List<Burden> top = new ArrayList<>(burdens.stream().filter(largest::contains).toList());
        List<Burden> rest =
                new ArrayList<>(burdens.stream().filter(b -> !largest.contains(b)).toList());
        on.party()
                .ifPresent(party -> {
                    List<Burden> own =
                            rest.stream().filter(b -> b.party().equals(party.id())).toList();
                    top.addAll(own);
                    rest.removeAll(own);
                });
        List<Line> lines = new ArrayList<>();
        for (Burden burden : top) {
            boolean isFollowed =
                    on.party().filter(p -> Country.belongs(on, p, burden.party())).isPresent();
            lines.add(
                    new Line(
                            burden.party(),
                            on.in(Names.of(on.c(), burden.party())),
                            List.of(burden),
                            isFollowed ? Table.Weight.FOLLOWED : Table.Weight.ONE));
        }
        if (!rest.isEmpty()) {
            lines.add(
                    new Line(
                            "rest",
                            BriefSentences.rest(rest.size(), language),
                            rest,
                            Table.Weight.ONE));
        }
        return lines;
    }

    /** Whole millions a year of each line, and of all of them, which they add up to. */
    private List<Double> printed(List<Line> lines, ToDoubleFunction<Line> millions) {
        List<Double> aYear =
                lines.stream().map(line -> millions.applyAsDouble(line) / years).toList();
        double total = Math.rint(aYear.stream().mapToDouble(v -> v).sum());
        List<Double> printed = new ArrayList<>(PolicyFigures.parts(aYear, total));
        printed.add(total);
        return printed;
    }

    /** What a party pays by a key, and what that is of its economy. */
    private void key(Rows rows, String id, Text name) {
        amount(rows, id, name);
        if (namesEconomy) {
            rows.column(id + "Share", on.in(name), BriefMessages.OF_GDP, Kind.SHARE);
        }
    }

    private void amount(Rows rows, String id, Text group) {
        Text aYear = BriefMessages.millionAYear(on.c().settings().currency());
        rows.column(id, on.in(group), aYear, Kind.MONEY);
    }

    /** Between what eight futures in ten lie, where futures were computed. */
    private Phrase range(Line line) {
        return bills.map(known ->
                        Phrase.of(" ")
                                .and(
                                        Phrase.Style.SMALL,
                                        Numbers.range(
                                                known.at(0.1, line.of()) / years,
                                                known.at(0.9, line.of()) / years,
                                                language)))
                .orElse(Phrase.NONE);
    }

    private static double mostUnderAnyKey(Burden b) {
        return Math.max(b.byFund(), Math.max(b.byGdp(), b.byDefence()));
    }

    /** Shares of the economy by the funds' keys and by its size, against the heaviest. */
    private Phrase bar(Line line) {
        double gdp = line.sum(Burden::gdp);
        double most =
                burdens.stream()
                        .filter(b -> b.gdp() > 0)
                        .mapToDouble(b -> mostUnderAnyKey(b) / b.gdp())
                        .max()
                        .orElse(0);
        return gdp > 0 && most > 0
                ? Phrase.NONE.and(
                        new Phrase.Bar(
                                line.sum(Burden::byFund) / gdp / most,
                                line.sum(Burden::byGdp) / gdp / most))
                : Phrase.NONE;
    }

    private void share(Rows rows, Line line, ToDoubleFunction<Burden> key, Phrase bar) {
        if (!namesEconomy) {
            return;
        }
        double gdp = line.sum(Burden::gdp);
        if (gdp > 0) {
            double share = line.sum(key) / years / gdp;
            rows.number(share, Phrase.of(BriefSentences.shareCell(share, language)).and(bar));
        } else {
            rows.nothing();
        }
    }
}
