package org.holdfast.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.holdfast.answer.Burdens;
import org.holdfast.balance.MoneyFlows;
import org.holdfast.chart.BurdenChart;
import org.holdfast.chart.Scene;
import org.holdfast.chart.TileMap;
import org.holdfast.chart.YearsChart;
import org.holdfast.model.Burden;
import org.holdfast.model.Case;
import org.holdfast.model.Currency;
import org.holdfast.model.Fund;
import org.holdfast.model.Language;
import org.holdfast.model.MoneyFlow;
import org.holdfast.model.Party;
import org.holdfast.model.Plan;
import org.holdfast.model.Quantity;
import org.holdfast.model.Ties;
import org.holdfast.report.Chart;
import org.holdfast.report.MoneyChart;
import org.holdfast.report.Report;
import org.holdfast.report.Rows;
import org.holdfast.report.Section;
import org.holdfast.report.Table.Kind;
import org.holdfast.words.BriefMessages;
import org.holdfast.words.CardLabels;
import org.holdfast.words.FlowMessages;
import org.holdfast.words.Labels;
import org.holdfast.words.Names;
import org.holdfast.words.Numbers;
import org.holdfast.words.PageMessages;
import org.holdfast.words.PageWords;
import org.holdfast.words.WhoPays;
import org.holdfast.words.WhoPaysMessages;

/** Who pays for the plan: against the size of the economy, with and without common funds. */
final class BurdenPage {
    private static final List<Double> BREAKS = List.of(0.02, 0.05, 0.10, 0.25);
    private static final List<Double> TARGETS = List.of(0.10, 0.25, 0.05);
    private static final int FOLLOWED = 5;
    private static final int NAMED = 8;

    private BurdenPage() {}

    static Report of(Context on, Optional<Ledger> ledger) {
        Language language = on.language();
        List<Burden> burdens = countries(on, on.answer().burdens());
        List<Section> sections = new ArrayList<>();
        if (!burdens.isEmpty()) {
            List<Burden> national = of(on, fund -> !isCommon(fund));
            List<Chart> views = new ArrayList<>();
            for (double target : TARGETS) {
                String id = "bars-" + (int) Math.round(target * 100);
                views.add(
                        bars(on, id, burdens, true, target)
                                .labelled(PageWords.barsAt(target, language)));
            }
            views.add(
                    bars(on, "bars-national", national, false, TARGETS.getFirst())
                            .labelled(on.in(PageMessages.NATIONAL_ONLY)));
            views.add(map(on, "map", burdens, true).labelled(PageWords.mapOf(true, language)));
            views.add(
                    map(on, "map-national", national, false)
                            .labelled(PageWords.mapOf(false, language)));
            sections.add(
                    Section.of(
                            "size",
                            on.in(PageMessages.WHO_PAYS_SIZE),
                            List.of(PageMessages.commonFunds(language)),
                            views));
            sections.add(targets(on, burdens, national));
            sections.add(years(on, burdens));
        }
        sections.add(money(on));
        GivenSection.of(on, ledger).ifPresent(sections::add);
        Ties ties = on.ties();
        String lede =
                (WhoPays.isOpen(burdens, ties) ? WhoPaysMessages.split(language) + " " : "")
                        + WhoPays.heaviest(on.c(), burdens, ties, language)
                                .map(text -> text + " ")
                                .orElse("")
                        + PageMessages.burdenLede(
                                isAnyoneElseInNeed(on.c()),
                                on.c().hasAdversary(),
                                Names.claimant(on.c()),
                                ledger.isPresent(),
                                language)
                        + " "
                        + SectionMessages.centralCase(language);
        String title = WhoPays.title(on.c(), on.answer().burdens(), ties, language);
        return on.page("burden", title, lede, sections);
    }

    /** Whether anyone but the claimant needs something, so that what is paid is for them too. */
    static boolean isAnyoneElseInNeed(Case c) {
        String claimant = c.settings().claimant();
        return c.needs().stream().anyMatch(need -> !need.holder().equals(claimant));
    }

    private static List<Burden> of(Context on, Predicate<Fund> which) {
        return countries(
                on,
                Burdens.of(
                        on.c(), on.answer().plan().plan(), which, 0, on.c().settings().months()));
    }

    /** Those of whom the size of the economy is known, the heaviest first. */
    private static List<Burden> countries(Context on, List<Burden> burdens) {
        int months = on.c().settings().months();
        return burdens.stream()
                .filter(b -> b.gdp() > 0)
                .sorted(
                        Comparator.comparingDouble((Burden b) -> -WhoPays.shareOfGdp(b, months))
                                .thenComparing(Burden::party))
                .toList();
    }

    /** Whether states pay into a fund together, rather than each for itself. */
    private static boolean isCommon(Fund fund) {
        return switch (fund.decides()) {
            case UNANIMITY, QUALIFIED_MAJORITY, COALITION -> true;
            case NATIONAL -> false;
        };
    }

    private static double percent(Context on, Burden burden) {
        return 100 * WhoPays.shareOfGdp(burden, on.c().settings().months());
    }

    private static int meet(Context on, List<Burden> burdens, double target) {
        return (int) burdens.stream().filter(b -> percent(on, b) >= target).count();
    }

    /** How many meet each target, with common funds and without. */
    private static Section targets(Context on, List<Burden> burdens, List<Burden> national) {
        Language language = on.language();
        Rows rows =
                on.rows()
                        .column("target", PageMessages.OF_GDP_A_YEAR, Kind.SHARE)
                        .column("all", PageMessages.ALL_FUNDS, Kind.NUMBER)
                        .column("national", PageMessages.NATIONAL_ONLY, Kind.NUMBER)
                        .column("who", PageMessages.WHO, Kind.TEXT);
        for (double target : TARGETS.stream().sorted().toList()) {
            rows.number(target / 100, "≥ " + Numbers.fixed(target, 2, language) + "%");
            for (List<Burden> of : List.of(burdens, national)) {
                rows.whole(meet(on, of, target));
            }
            List<String> who =
                    burdens.stream()
                            .filter(b -> percent(on, b) >= target)
                            .map(b -> name(on, b))
                            .toList();
            if (who.isEmpty()) {
                rows.nothing();
            } else {
                rows.text(
                        burdens.stream()
                                .filter(b -> percent(on, b) >= target)
                                .map(Burden::party)
                                .collect(Collectors.joining(" ")),
                        PageWords.firstOf(who, NAMED, language));
            }
            burdens.forEach(b -> on.c().getParty(b.party()).gdp().ifPresent(rows::from));
            rows.end();
        }
        double target = TARGETS.getFirst();
        return Section.of(
                "target",
                on.in(PageMessages.TARGET),
                List.of(PageMessages.targets(language)),
                rows.table(
                        "target",
                        PageWords.nationalTitle(meet(on, national, target), target, language),
                        PageMessages.targetMeasure(burdens.size(), language)));
    }

    private static Chart bars(
            Context on, String id, List<Burden> burdens, boolean all, double target) {
        Language language = on.language();
        double years = on.c().settings().months() / 12.0;
        List<BurdenChart.Payer> payers =
                burdens.stream()
                        .map(b ->
                                new BurdenChart.Payer(
                                        name(on, b),
                                        b.byFund() / years,
                                        b.byGdp() / years,
                                        b.byDefence() / years,
                                        Optional.of(b.gdp())))
                        .toList();
        String title =
                PageWords.targetTitle(meet(on, burdens, target), burdens.size(), target, language);
        Currency currency = on.c().settings().currency();
        String measure =
                PageMessages.burdenMeasure(currency, on.c().settings().priceYear(), all, language)
                        + "; "
                        + PageWords.targetLine(target, language);
        BurdenChart.Heads heads =
                new BurdenChart.Heads(
                        on.in(Labels.PARTY),
                        on.in(PageMessages.PERCENT_OF_GDP),
                        CardLabels.million(currency, language),
                        on.in(BriefMessages.BY_FUND),
                        on.in(BriefMessages.BY_GDP),
                        on.in(Labels.BY_DEFENCE));
        String alt = title + ". " + listed(on, burdens);
        var caption = new Scene.Caption(title, alt);
        return new Chart(
                        id,
                        caption,
                        measure,
                        labels ->
                                BurdenChart.draw(
                                        payers,
                                        heads,
                                        Optional.empty(),
                                        Optional.of(target),
                                        caption,
                                        labels))
                .with(table(on, burdens).table());
    }

    private static String listed(Context on, List<Burden> burdens) {
        return burdens.stream()
                .map(b -> name(on, b) + " " + Numbers.share(percent(on, b) / 100, on.language()))
                .collect(Collectors.joining("; ", "", "."));
    }

    private static String name(Context on, Burden burden) {
        return on.in(Names.of(on.c(), burden.party()));
    }

    private static Rows table(Context on, List<Burden> burdens) {
        Language language = on.language();
        double years = on.c().settings().months() / 12.0;
        Currency currency = on.c().settings().currency();
        String money = BriefMessages.millionAYear(currency, language);
        Rows rows =
                on.rows()
                        .column("party", Labels.PARTY, Kind.TEXT)
                        .column("share", PageMessages.OF_GDP_A_YEAR, Kind.SHARE)
                        .column("fund", on.in(BriefMessages.BY_FUND), money, Kind.MONEY)
                        .column("gdp", on.in(BriefMessages.BY_GDP), money, Kind.MONEY)
                        .column("defence", on.in(Labels.BY_DEFENCE), money, Kind.MONEY)
                        .column("head", PageMessages.perHead(currency), Kind.NUMBER);
        for (Burden burden : burdens) {
            Party party = on.c().getParty(burden.party());
            double share = WhoPays.shareOfGdp(burden, on.c().settings().months());
            rows.text(burden.party(), name(on, burden)).share(share);
            for (double millions : List.of(burden.byFund(), burden.byGdp(), burden.byDefence())) {
                rows.amount(millions / years);
            }
            // Population is in millions.
            rows.amount(
                    party.population()
                            .map(Quantity::value)
                            .filter(people -> people > 0)
                            .map(people -> burden.byFund() / years / people));
            party.gdp().ifPresent(rows::from);
            party.defenceShare().ifPresent(rows::from);
            party.population().ifPresent(rows::from);
            rows.end();
        }
        return rows;
    }

    private static Chart map(Context on, String id, List<Burden> burdens, boolean all) {
        Language language = on.language();
        List<TileMap.Tile> tiles = new ArrayList<>();
        for (Party party : on.c().parties()) {
            if (party.isBloc() || party.iso().isEmpty()) {
                continue;
            }
            burdens.stream()
                    .filter(b -> b.party().equals(party.id()))
                    .findFirst()
                    .ifPresent(b ->
                            tiles.add(
                                    new TileMap.Tile(
                                            party.iso(),
                                            twoLetters(party.iso()),
                                            OptionalDouble.of(percent(on, b)))));
        }
        double most = burdens.stream().mapToDouble(b -> percent(on, b)).max().orElse(0);
        double target = TARGETS.getFirst();
        String title =
                PageWords.mapTitle(
                        burdens.isEmpty() ? "" : name(on, burdens.getFirst()),
                        most,
                        WhoPays.isOpen(burdens, on.ties()),
                        language);
        String alt =
                PageWords.targetTitle(meet(on, burdens, target), burdens.size(), target, language)
                        + ". "
                        + listed(on, burdens);
        TileMap.Key key =
                new TileMap.Key(
                        BREAKS,
                        PageWords.classes(BREAKS, language),
                        on.in(PageMessages.UNKNOWN),
                        2);
        var caption = new Scene.Caption(title, alt);
        return new Chart(
                        id,
                        caption,
                        PageMessages.mapMeasure(all, language),
                        labels -> TileMap.draw(tiles, key, caption, labels))
                .with(table(on, burdens).table());
    }

    private static String twoLetters(String iso) {
        for (String code : Locale.getISOCountries()) {
            if (Locale.of("", code).getISO3Country().equals(iso)) {
                return code;
            }
        }
        return iso;
    }

    private static Section years(Context on, List<Burden> payers) {
        Language language = on.language();
        Case c = on.c();
        String claimant = c.settings().claimant();
        List<Burden> burdens = payers.stream().filter(b -> !b.party().equals(claimant)).toList();
        Plan plan = on.answer().plan().plan();
        List<Integer> years = new ArrayList<>();
        List<Double> all = new ArrayList<>();
        List<String> followed = burdens.stream().limit(FOLLOWED).map(Burden::party).toList();
        Map<String, List<Double>> shares = new TreeMap<>();
        double gdp = burdens.stream().mapToDouble(Burden::gdp).sum();
        double highest = 0;
        int when = on.instance().year(0);
        for (int y = 0; y < on.instance().years(); y++) {
            int from = firstMonth(on, y);
            int to = firstMonth(on, y + 1);
            List<Burden> year =
                    Burdens.of(c, plan, fund -> true, from, to).stream()
                            .filter(b -> !b.party().equals(claimant))
                            .toList();
            double sum = year.stream().mapToDouble(Burden::byFund).sum();
            years.add(on.instance().year(from));
            double ofAll = year.stream().filter(b -> b.gdp() > 0).mapToDouble(Burden::byFund).sum();
            all.add(gdp > 0 ? 100 * ofAll / gdp : 0);
            if (sum > highest) {
                highest = sum;
                when = on.instance().year(from);
            }
            for (String party : followed) {
                double share =
                        year.stream()
                                .filter(b -> b.party().equals(party) && b.gdp() > 0)
                                .mapToDouble(b -> 100 * b.byFund() / b.gdp())
                                .findFirst()
                                .orElse(0);
                shares.computeIfAbsent(party, p -> new ArrayList<>()).add(share);
            }
        }
        List<YearsChart.Row> rows = new ArrayList<>();
        rows.add(new YearsChart.Row(on.in(PageMessages.EVERYONE), true, all));
        for (String party : followed) {
            rows.add(
                    new YearsChart.Row(
                            on.in(Names.of(c, party)),
                            false,
                            shares.getOrDefault(party, List.of())));
        }
        Rows table = on.rows().column("party", Labels.PARTY, Kind.TEXT);
        years.forEach(year ->
                table.column(
                        "y" + year, "" + year, "% " + on.in(BriefMessages.OF_GDP), Kind.NUMBER));
        for (int k = 0; k < rows.size(); k++) {
            YearsChart.Row row = rows.get(k);
            String id = k == 0 ? "all" : followed.get(k - 1);
            table.text(id, row.name());
            row.values().forEach(v -> table.fixed(v, 3));
            if (k > 0) {
                c.getParty(id).gdp().ifPresent(table::from);
            }
            table.end();
        }
        String title = PageMessages.yearsTitle(when, c.money(highest), language);
        String measure = PageMessages.yearsMeasure(language);
        return Section.of(
                "years",
                on.in(PageMessages.YEARS),
                List.of(),
                new Chart(
                                "years",
                                title,
                                measure,
                                title + ". " + measure + ".",
                                labels ->
                                        YearsChart.draw(
                                                years,
                                                rows,
                                                new Scene.Caption(title, measure),
                                                labels))
                        .with(table.table()));
    }

    private static int firstMonth(Context on, int year) {
        int t = 0;
        while (t < on.instance().months() && on.instance().yearIndex(t) < year) {
            t++;
        }
        return t;
    }

    private static Section money(Context on) {
        Language language = on.language();
        MoneyFlow flow = MoneyFlows.of(on.instance(), on.answer().plan().plan());
        return Section.of(
                "money",
                on.in(PageMessages.MONEY_AND_GOODS),
                on.ties().funds().isEmpty()
                        ? List.of(FlowMessages.method(language))
                        : List.of(FlowMessages.method(language), WhoPaysMessages.split(language)),
                MoneyChart.of("money", on.c(), flow, Optional.empty(), language)
                        .with(MoneyChart.table(on.rows(), on.c(), flow, language)));
    }
}
