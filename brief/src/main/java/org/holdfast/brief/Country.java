package org.holdfast.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.holdfast.answer.EarlyDecisions;
import org.holdfast.model.Burden;
import org.holdfast.model.Decision;
import org.holdfast.model.Decision.Kind;
import org.holdfast.model.Fund;
import org.holdfast.model.Item;
import org.holdfast.model.Language;
import org.holdfast.model.Origin;
import org.holdfast.model.Party;
import org.holdfast.model.Series;
import org.holdfast.model.Text;
import org.holdfast.report.Block;
import org.holdfast.report.Blocks;
import org.holdfast.report.Phrase;
import org.holdfast.report.Rows;
import org.holdfast.report.Section;
import org.holdfast.report.Table;
import org.holdfast.report.Table.Fit;
import org.holdfast.words.BriefMessages;
import org.holdfast.words.CountryMessages;
import org.holdfast.words.CountrySentences;
import org.holdfast.words.DecideNow;
import org.holdfast.words.Labels;
import org.holdfast.words.Months;
import org.holdfast.words.Numbers;
import org.holdfast.words.WhoPays;

/** The part of one country or bloc: what it pays, what its firms are asked, and when. */
final class Country {
    private static final int FUNDS = 4;
    private static final int FIRMS = 5;

    private Country() {}

    static Section of(Context on, Party party) {
        Language language = on.language();
        List<Burden> burdens = burdens(on, party);
        List<Ask> asks = asks(on, party);
        List<Paid> funds = funds(on, party);
        Blocks blocks = new Blocks();
        if (burdens.isEmpty() && asks.isEmpty() && funds.isEmpty()) {
            blocks.paragraph(CountryMessages.nothing(party.name(), language));
        } else {
            if (!burdens.isEmpty()) {
                blocks.add(keys(on, party, burdens));
            }
            if (!funds.isEmpty()) {
                blocks.add(fundTable(on, funds));
            }
            if (asks.isEmpty()) {
                blocks.paragraph(CountryMessages.noFirms(language));
            } else {
                blocks.add(firms(on, asks));
            }
            open(on, burdens, asks).ifPresent(blocks::computed);
            if (on.policies().isPresent()) {
                blocks.remark(SectionMessages.centralCase(language));
            }
            int moreFunds = Math.max(0, funds.size() - FUNDS);
            int moreFirms = Math.max(0, asks.size() - FIRMS);
            if (moreFunds + moreFirms > 0) {
                blocks.remark(CountryMessages.others(moreFunds, moreFirms, language));
            }
        }
        return new Section(
                "country",
                "",
                Phrase.of(CountryMessages.title(party.name(), language)),
                Section.Look.BOX,
                blocks.list());
    }

    /** What of it is a choice among equals. */
    private static Optional<String> open(Context on, List<Burden> burdens, List<Ask> asks) {
        return DecideNow.open(
                WhoPays.isOpen(burdens, on.ties()),
                asks.stream().anyMatch(ask -> on.ties().makers().contains(ask.id())),
                on.language());
    }

    /** What the command line says of a party: what it pays, when, and what its firms are asked. */
    static List<String> lines(Context on, Party party) {
        Language language = on.language();
        var lines = new ArrayList<String>();
        lines.add(CountryMessages.title(party.name(), language) + ".");
        List<Burden> burdens = burdens(on, party);
        List<Ask> asks = asks(on, party);
        List<Paid> funds = funds(on, party);
        if (burdens.isEmpty() && asks.isEmpty() && funds.isEmpty()) {
            lines.add(CountryMessages.nothing(party.name(), language));
            return lines;
        }
        if (!burdens.isEmpty()) {
            lines.add(
                    WhoPays.sentence(
                            party.name(),
                            sum(party, burdens),
                            on.c().settings().currency(),
                            on.months(),
                            WhoPays.isOpen(burdens, on.ties()),
                            WhoPays.namesDefence(on.answer().burdens()),
                            language));
        }
        for (Paid paid : funds) {
            lines.add(
                    "- "
                            + on.in(paid.fund().name())
                            + ": "
                            + amount(on, paid, language)
                            + ". "
                            + CountrySentences.who(
                                    paid.fund().decidedBy(), paid.fund().blockedBy(), language));
        }
        if (asks.isEmpty()) {
            lines.add(CountryMessages.noFirms(language));
        }
        for (Ask ask : asks) {
            lines.add(
                    "- "
                            + on.in(ask.name())
                            + " ("
                            + on.in(ask.what())
                            + "): "
                            + ask.words()
                            + ".");
        }
        lines.addAll(gifts(on, party));
        open(on, burdens, asks).ifPresent(lines::add);
        return lines;
    }

    /** What the party gives from its stocks, item by item. */
    private static List<String> gifts(Context on, Party party) {
        Language language = on.language();
        var lines = new ArrayList<String>();
        for (Decision d : on.answer().plan().plan().all(Kind.GIFT)) {
            int item = on.instance().indexOf(d.detail());
            if (d.quantity().sum() > 0 && item >= 0 && belongs(on, party, d.subject())) {
                Item row = on.instance().items().get(item);
                lines.add(
                        "- "
                                + on.in(row.shortName())
                                + ": "
                                + CountrySentences.gives(
                                        d.quantity().sum(),
                                        row.unit(),
                                        Months.at(
                                                on.c().settings(),
                                                EarlyDecisions.first(d.quantity())),
                                        Months.at(
                                                on.c().settings(),
                                                EarlyDecisions.last(d.quantity())),
                                        language)
                                + ".");
            }
        }
        return lines;
    }

    private static List<Burden> burdens(Context on, Party party) {
        return on.answer().burdens().stream().filter(b -> belongs(on, party, b.party())).toList();
    }

    private static Burden sum(Party party, List<Burden> burdens) {
        return new Burden(
                party.id(),
                burdens.stream().mapToDouble(Burden::byFund).sum(),
                burdens.stream().mapToDouble(Burden::byGdp).sum(),
                burdens.stream().mapToDouble(Burden::byDefence).sum(),
                burdens.stream().mapToDouble(Burden::gdp).sum());
    }

    private static String amount(Context on, Paid paid, Language language) {
        return CountrySentences.fund(
                on.c().money(paid.millions()),
                Months.at(on.c().settings(), paid.first()),
                Months.at(on.c().settings(), paid.last()),
                language);
    }

    /** A party is its own, and a bloc has its members. */
    static boolean belongs(Context on, Party party, String id) {
        return party.id().equals(id)
                || on.c().findParty(id).flatMap(Party::bloc).filter(party.id()::equals).isPresent();
    }

    private static Block keys(Context on, Party party, List<Burden> burdens) {
        Burden sum = sum(party, burdens);
        List<Block.Figure> figures = new ArrayList<>();
        figures.add(key(on, BriefMessages.BY_FUND, sum.byFund(), sum.gdp(), List.of()));
        figures.add(
                key(
                        on,
                        BriefMessages.BY_GDP,
                        sum.byGdp(),
                        sum.gdp(),
                        party.gdp().map(g -> List.of(g.origin())).orElse(List.of())));
        if (WhoPays.namesDefence(on.answer().burdens())) {
            figures.add(
                    key(
                            on,
                            Labels.BY_DEFENCE,
                            sum.byDefence(),
                            sum.gdp(),
                            party.defenceShare().map(d -> List.of(d.origin())).orElse(List.of())));
        }
        return new Block.Figures(true, figures);
    }

    private static Block.Figure key(
            Context on, Text name, double millions, double gdp, List<Origin> from) {
        Language language = on.language();
        double aYear = millions / Front.years(on);
        String unit =
                on.in(BriefMessages.A_YEAR)
                        + (gdp > 0
                                ? ", "
                                        + Numbers.share(aYear / gdp, language)
                                        + " "
                                        + on.in(BriefMessages.OF_GDP)
                                : "");
        return new Block.Figure(
                on.in(name),
                Numbers.money(on.c().money(aYear), language),
                unit,
                Phrase.NONE.computed().from(from));
    }

    /** What a fund that the party pays into costs it. */
    private record Paid(Fund fund, double millions, int first, int last) {}

    private static List<Paid> funds(Context on, Party party) {
        var list = new ArrayList<Paid>();
        for (Fund fund : on.c().funds()) {
            double share = share(on, party, fund);
            Series paid =
                    EarlyDecisions.payments(on.answer().plan().plan(), fund.id(), on.months());
            if (share > 0 && Numbers.moneyValue(share * paid.sum()) > 0) {
                list.add(
                        new Paid(
                                fund,
                                share * paid.sum(),
                                EarlyDecisions.first(paid),
                                EarlyDecisions.last(paid)));
            }
        }
        list.sort((a, b) -> Double.compare(b.millions(), a.millions()));
        return list;
    }

    /** The party's share of a fund by the fund's own key. */
    private static double share(Context on, Party party, Fund fund) {
        List<Party> members =
                on.c().parties().stream()
                        .filter(p ->
                                !p.isBloc()
                                        && p.bloc().filter(fund.contributors()::equals).isPresent())
                        .toList();
        if (members.isEmpty()) {
            return belongs(on, party, fund.contributors()) ? 1 : 0;
        }
        if (fund.key() == Fund.Key.OWN) {
            return on.c().contributions().stream()
                    .filter(k -> k.fund().equals(fund.id()) && belongs(on, party, k.party()))
                    .mapToDouble(k -> k.share().value())
                    .sum();
        }
        double all = members.stream().mapToDouble(m -> size(m, fund.key())).sum();
        double own =
                members.stream()
                        .filter(m -> belongs(on, party, m.id()))
                        .mapToDouble(m -> size(m, fund.key()))
                        .sum();
        return all > 0 ? own / all : 0;
    }

    private static double size(Party party, Fund.Key key) {
        double gdp = party.gdp().map(g -> g.value()).orElse(0.0);
        return key == Fund.Key.DEFENCE
                ? gdp * party.defenceShare().map(d -> d.value()).orElse(0.0)
                : gdp;
    }

    private static Table fundTable(Context on, List<Paid> funds) {
        Rows rows =
                on.rows()
                        .column("fund", Labels.FUND, Table.Kind.TEXT)
                        .column("share", BriefMessages.ITS_SHARE, Table.Kind.TEXT, Fit.UNBROKEN)
                        .column("who", Labels.WHO_DECIDES, Table.Kind.TEXT);
        for (Paid paid : funds.subList(0, Math.min(FUNDS, funds.size()))) {
            rows.text(
                            paid.fund().id(),
                            Phrase.of(on.in(paid.fund().name()))
                                    .from(List.of(paid.fund().origin())))
                    .text(
                            amount(on, paid, Language.EN),
                            Phrase.of(amount(on, paid, on.language())).computed())
                    .text(paid.fund().decidedBy())
                    .end();
        }
        return rows.unseen("funds", on.in(Labels.FUND));
    }

    /** What one firm is asked. */
    private record Ask(String id, Text name, Text what, String words, double size, Origin origin) {}

    private static List<Ask> asks(Context on, Party party) {
        var asks = new ArrayList<Ask>();
        for (var producer : on.instance().producers()) {
            if (producer.item() >= 0 && belongs(on, party, producer.row().party())) {
                Item item = on.instance().items().get(producer.item());
                String words = asked(on, producer.row().id(), Kind.OUTPUT, item.unit());
                if (!words.isEmpty()) {
                    asks.add(
                            new Ask(
                                    producer.row().id(),
                                    producer.row().name(),
                                    item.shortName(),
                                    words,
                                    value(on, producer.row().id()),
                                    producer.row().origin()));
                }
            }
        }
        for (var materialSource : on.instance().materialSources()) {
            if (belongs(on, party, materialSource.row().party())) {
                var material = on.instance().materials().get(materialSource.material());
                String words = asked(on, materialSource.row().id(), Kind.MATERIAL, material.unit());
                if (!words.isEmpty()) {
                    asks.add(
                            new Ask(
                                    materialSource.row().id(),
                                    materialSource.row().name(),
                                    material.name(),
                                    words,
                                    value(on, materialSource.row().id()),
                                    materialSource.row().origin()));
                }
            }
        }
        asks.sort((a, b) -> Double.compare(b.size(), a.size()));
        return asks;
    }

    /** Money that goes with what the plan decides about a firm, millions. */
    private static double value(Context on, String firm) {
        return on.answer().plan().plan().decisions().stream()
                .filter(d -> d.subject().equals(firm))
                .mapToDouble(d -> d.money().sum())
                .sum();
    }

    private static String asked(Context on, String firm, Kind output, Text unit) {
        Language language = on.language();
        var settings = on.c().settings();
        var parts = new ArrayList<String>();
        Series made = Series.zero(on.months());
        Series lines = Series.zero(on.months());
        var contracts = new TreeMap<Integer, Integer>();
        for (Decision d : on.answer().plan().plan().decisions()) {
            if (!d.subject().equals(firm)) {
                continue;
            }
            if (d.kind() == output) {
                made = made.plus(d.quantity());
            } else if (d.kind() == Kind.LINE_BY_FIRM || d.kind() == Kind.LINE_BY_PUBLIC) {
                lines = lines.plus(d.quantity());
            } else if (d.kind() == Kind.CONTRACT && d.quantity().sum() > 0) {
                Optional<Integer> length = EarlyDecisions.length(d.detail());
                length.ifPresent(n -> contracts.put(n, EarlyDecisions.first(d.quantity())));
            }
        }
        if (lines.sum() > 0) {
            parts.add(
                    CountrySentences.expands(
                            lines.sum(),
                            unit,
                            Months.at(settings, EarlyDecisions.first(lines)),
                            language));
        }
        if (!contracts.isEmpty()) {
            int first = contracts.values().stream().mapToInt(t -> t).min().orElseThrow();
            parts.add(
                    CountryMessages.contracts(
                            contracts.lastKey(), Months.at(settings, first), language));
        }
        if (made.sum() > 0) {
            double most = 0;
            for (int t = 0; t < made.months(); t++) {
                most = Math.max(most, made.at(t));
            }
            parts.add(CountrySentences.makes(most, made.sum(), unit, language));
        }
        return String.join("; ", parts);
    }

    private static Table firms(Context on, List<Ask> asks) {
        Rows rows = on.rows().column("asked", BriefMessages.ASKED, Table.Kind.TEXT);
        for (Ask ask : asks.subList(0, Math.min(FIRMS, asks.size()))) {
            Phrase asked =
                    Phrase.of(Phrase.Style.STRONG, on.in(ask.name()))
                            .and(" (" + on.in(ask.what()) + "): " + ask.words())
                            .and(".")
                            .computed()
                            .from(List.of(ask.origin()));
            rows.text(ask.id(), asked).end();
        }
        return rows.unseen("firms", on.in(BriefMessages.ASKED));
    }
}
