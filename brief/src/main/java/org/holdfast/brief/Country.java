package org.holdfast.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.holdfast.model.Burden;
import org.holdfast.model.Decided;
import org.holdfast.model.Decided.Kind;
import org.holdfast.model.Fund;
import org.holdfast.model.Item;
import org.holdfast.model.Language;
import org.holdfast.model.Origin;
import org.holdfast.model.Party;
import org.holdfast.model.Series;
import org.holdfast.model.Text;
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

    static void write(Page page, Party party) {
        Language language = page.language();
        Html html = page.html();
        html.open("section", "class", "box country", "aria-labelledby", "country-title");
        html.element("h2", CountryMessages.title(party.name(), language), "id", "country-title");
        List<Burden> burdens = burdens(page, party);
        List<Ask> asks = asks(page, party);
        List<Paid> funds = funds(page, party);
        if (burdens.isEmpty() && asks.isEmpty() && funds.isEmpty()) {
            html.element("p", CountryMessages.nothing(party.name(), language));
        } else {
            keys(page, party, burdens);
            funds(page, funds);
            firms(page, asks);
            open(page, burdens, asks).ifPresent(page::computed);
            int moreFunds = Math.max(0, funds.size() - FUNDS);
            int moreFirms = Math.max(0, asks.size() - FIRMS);
            if (moreFunds + moreFirms > 0) {
                page.remark(CountryMessages.others(moreFunds, moreFirms, language));
            }
        }
        html.close("section");
    }

    /** What of it is a choice among equals. */
    private static Optional<String> open(Page page, List<Burden> burdens, List<Ask> asks) {
        return DecideNow.open(
                WhoPays.isOpen(burdens, page.ties()),
                asks.stream().anyMatch(ask -> page.ties().makers().contains(ask.id())),
                page.language());
    }

    /** What the command line says of a party: what it pays, when, and what its firms are asked. */
    static List<String> lines(Page page, Party party) {
        Language language = page.language();
        var lines = new ArrayList<String>();
        lines.add(CountryMessages.title(party.name(), language) + ".");
        List<Burden> burdens = burdens(page, party);
        List<Ask> asks = asks(page, party);
        List<Paid> funds = funds(page, party);
        if (burdens.isEmpty() && asks.isEmpty() && funds.isEmpty()) {
            lines.add(CountryMessages.nothing(party.name(), language));
            return lines;
        }
        if (!burdens.isEmpty()) {
            lines.add(
                    WhoPays.sentence(
                            party.name(),
                            sum(party, burdens),
                            page.months(),
                            WhoPays.isOpen(burdens, page.ties()),
                            language));
        }
        for (Paid paid : funds) {
            lines.add(
                    "- "
                            + page.in(paid.fund().name())
                            + ": "
                            + amount(page, paid)
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
                            + page.in(ask.name())
                            + " ("
                            + page.in(ask.what())
                            + "): "
                            + ask.words()
                            + ".");
        }
        lines.addAll(gifts(page, party));
        open(page, burdens, asks).ifPresent(lines::add);
        return lines;
    }

    /** What the party gives from its stocks, item by item. */
    private static List<String> gifts(Page page, Party party) {
        Language language = page.language();
        var lines = new ArrayList<String>();
        for (Decided d : page.answer().plan().plan().all(Kind.GIFT)) {
            int item = page.situation().indexOf(d.detail());
            if (d.quantity().sum() > 0 && item >= 0 && belongs(page, party, d.subject())) {
                Item row = page.situation().items().get(item);
                lines.add(
                        "- "
                                + page.in(row.shortName())
                                + ": "
                                + CountrySentences.gives(
                                        d.quantity().sum(),
                                        row.unit(),
                                        Months.at(
                                                page.c().settings(), Decisions.first(d.quantity())),
                                        Months.at(
                                                page.c().settings(), Decisions.last(d.quantity())),
                                        language)
                                + ".");
            }
        }
        return lines;
    }

    private static List<Burden> burdens(Page page, Party party) {
        return page.answer().burdens().stream()
                .filter(b -> belongs(page, party, b.party()))
                .toList();
    }

    private static Burden sum(Party party, List<Burden> burdens) {
        return new Burden(
                party.id(),
                burdens.stream().mapToDouble(Burden::byFund).sum(),
                burdens.stream().mapToDouble(Burden::byGdp).sum(),
                burdens.stream().mapToDouble(Burden::byDefence).sum(),
                burdens.stream().mapToDouble(Burden::gdp).sum());
    }

    private static String amount(Page page, Paid paid) {
        return CountrySentences.fund(
                paid.millions(),
                Months.at(page.c().settings(), paid.first()),
                Months.at(page.c().settings(), paid.last()),
                page.language());
    }

    /** A party is its own, and a bloc has its members. */
    static boolean belongs(Page page, Party party, String id) {
        return party.id().equals(id)
                || page.c().parties().stream()
                        .anyMatch(p ->
                                p.id().equals(id)
                                        && p.bloc().filter(party.id()::equals).isPresent());
    }

    private static void keys(Page page, Party party, List<Burden> burdens) {
        if (burdens.isEmpty()) {
            return;
        }
        Burden sum = sum(party, burdens);
        Html html = page.html();
        html.open("dl", "class", "figures small");
        key(page, BriefMessages.BY_FUND, sum.byFund(), sum.gdp(), List.of());
        key(
                page,
                BriefMessages.BY_GDP,
                sum.byGdp(),
                sum.gdp(),
                party.gdp().map(g -> List.of(g.origin())).orElse(List.of()));
        key(
                page,
                BriefMessages.BY_DEFENCE,
                sum.byDefence(),
                sum.gdp(),
                party.defenceShare().map(d -> List.of(d.origin())).orElse(List.of()));
        html.close("dl");
    }

    private static void key(Page page, Text name, double millions, double gdp, List<Origin> from) {
        Language language = page.language();
        double aYear = millions / Front.years(page);
        String unit =
                page.in(BriefMessages.A_YEAR)
                        + (gdp > 0
                                ? ", "
                                        + Numbers.share(aYear / gdp, language)
                                        + " "
                                        + page.in(BriefMessages.OF_GDP)
                                : "");
        page.html()
                .open("div")
                .element("dt", page.in(name))
                .open("dd")
                .element("b", Numbers.money(aYear, language))
                .text(" ")
                .element("span", unit)
                .markup(Notes.RUN)
                .markup(page.marks(from))
                .close("dd")
                .close("div");
    }

    /** What a fund that the party pays into costs it. */
    private record Paid(Fund fund, double millions, int first, int last) {}

    private static List<Paid> funds(Page page, Party party) {
        var list = new ArrayList<Paid>();
        for (Fund fund : page.c().funds()) {
            double share = share(page, party, fund);
            Series paid = Decisions.payments(page.answer(), fund.id());
            if (share > 0 && Numbers.moneyValue(share * paid.sum()) > 0) {
                list.add(
                        new Paid(
                                fund,
                                share * paid.sum(),
                                Decisions.first(paid),
                                Decisions.last(paid)));
            }
        }
        list.sort((a, b) -> Double.compare(b.millions(), a.millions()));
        return list;
    }

    /** The party's share of a fund by the fund's own key. */
    private static double share(Page page, Party party, Fund fund) {
        List<Party> members =
                page.c().parties().stream()
                        .filter(p ->
                                !p.isBloc()
                                        && p.bloc().filter(fund.contributors()::equals).isPresent())
                        .toList();
        if (members.isEmpty()) {
            return belongs(page, party, fund.contributors()) ? 1 : 0;
        }
        if (fund.key() == Fund.Key.OWN) {
            return page.c().contributions().stream()
                    .filter(k -> k.fund().equals(fund.id()) && belongs(page, party, k.party()))
                    .mapToDouble(k -> k.share().value())
                    .sum();
        }
        double all = members.stream().mapToDouble(m -> size(m, fund.key())).sum();
        double own =
                members.stream()
                        .filter(m -> belongs(page, party, m.id()))
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

    private static void funds(Page page, List<Paid> funds) {
        if (funds.isEmpty()) {
            return;
        }
        Html html = page.html();
        html.open("table").element("caption", page.in(Labels.FUND), "class", "unseen");
        page.head(
                List.of(
                        page.in(Labels.FUND),
                        page.in(BriefMessages.ITS_SHARE),
                        page.in(Labels.WHO_DECIDES)));
        html.open("tbody");
        for (Paid paid : funds.subList(0, Math.min(FUNDS, funds.size()))) {
            html.open("tr").open("th", "scope", "row").text(page.in(paid.fund().name()));
            html.markup(page.marks(List.of(paid.fund().origin()))).close("th");
            html.open("td", "class", "m");
            html.text(amount(page, paid));
            html.markup(Notes.RUN).close("td");
            html.element("td", page.in(paid.fund().decidedBy())).close("tr");
        }
        html.close("tbody").close("table");
    }

    /** What one firm is asked. */
    private record Ask(String id, Text name, Text what, String words, double size, Origin origin) {}

    private static List<Ask> asks(Page page, Party party) {
        var asks = new ArrayList<Ask>();
        for (var site : page.situation().sites()) {
            if (site.item() >= 0 && belongs(page, party, site.row().party())) {
                Item item = page.situation().items().get(site.item());
                String words = asked(page, site.row().id(), Kind.OUTPUT, item.unit());
                if (!words.isEmpty()) {
                    asks.add(
                            new Ask(
                                    site.row().id(),
                                    site.row().name(),
                                    item.shortName(),
                                    words,
                                    value(page, site.row().id()),
                                    site.row().origin()));
                }
            }
        }
        for (var feed : page.situation().feeds()) {
            if (belongs(page, party, feed.row().party())) {
                var material = page.situation().materials().get(feed.material());
                String words = asked(page, feed.row().id(), Kind.MATERIAL, material.unit());
                if (!words.isEmpty()) {
                    asks.add(
                            new Ask(
                                    feed.row().id(),
                                    feed.row().name(),
                                    material.name(),
                                    words,
                                    value(page, feed.row().id()),
                                    feed.row().origin()));
                }
            }
        }
        asks.sort((a, b) -> Double.compare(b.size(), a.size()));
        return asks;
    }

    /** Money that goes with what the plan decides about a firm, EUR million. */
    private static double value(Page page, String firm) {
        return page.answer().plan().plan().decisions().stream()
                .filter(d -> d.subject().equals(firm))
                .mapToDouble(d -> d.euros().sum())
                .sum();
    }

    private static String asked(Page page, String firm, Kind output, Text unit) {
        Language language = page.language();
        var settings = page.c().settings();
        var parts = new ArrayList<String>();
        Series made = Series.zero(page.months());
        Series lines = Series.zero(page.months());
        var contracts = new TreeMap<Integer, Integer>();
        for (Decided d : page.answer().plan().plan().decisions()) {
            if (!d.subject().equals(firm)) {
                continue;
            }
            if (d.kind() == output) {
                made = made.plus(d.quantity());
            } else if (d.kind() == Kind.LINE_BY_FIRM || d.kind() == Kind.LINE_BY_PUBLIC) {
                lines = lines.plus(d.quantity());
            } else if (d.kind() == Kind.CONTRACT && d.quantity().sum() > 0) {
                Optional<Integer> length = Decisions.length(d.detail());
                length.ifPresent(n -> contracts.put(n, Decisions.first(d.quantity())));
            }
        }
        if (lines.sum() > 0) {
            parts.add(
                    CountrySentences.expands(
                            lines.sum(),
                            unit,
                            Months.at(settings, Decisions.first(lines)),
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

    private static void firms(Page page, List<Ask> asks) {
        if (asks.isEmpty()) {
            page.paragraph(CountryMessages.noFirms(page.language()));
            return;
        }
        Html html = page.html();
        html.open("table").element("caption", page.in(BriefMessages.ASKED), "class", "unseen");
        page.head(List.of(page.in(BriefMessages.ASKED)));
        html.open("tbody");
        for (Ask ask : asks.subList(0, Math.min(FIRMS, asks.size()))) {
            html.open("tr").open("td");
            html.element("b", page.in(ask.name()))
                    .text(" (" + page.in(ask.what()) + "): " + ask.words());
            html.text(".").markup(Notes.RUN).markup(page.marks(List.of(ask.origin())));
            html.close("td").close("tr");
        }
        html.close("tbody").close("table");
    }
}
