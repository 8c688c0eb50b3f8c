package org.holdfast.brief;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.holdfast.model.CaseSettings.ObjectiveTier;
import org.holdfast.model.Decided;
import org.holdfast.model.Item;
import org.holdfast.model.Language;
import org.holdfast.model.Lever;
import org.holdfast.model.Result;
import org.holdfast.model.Scenario;
import org.holdfast.model.Spread;
import org.holdfast.model.Text;
import org.holdfast.words.BriefMessages;
import org.holdfast.words.BriefSentences;
import org.holdfast.words.CountrySentences;
import org.holdfast.words.DecideNow;
import org.holdfast.words.Headline;
import org.holdfast.words.KindWords;
import org.holdfast.words.Labels;
import org.holdfast.words.Months;
import org.holdfast.words.Names;
import org.holdfast.words.Numbers;
import org.holdfast.words.Waiting;

/** The first page: the answer, what to decide now, and what the scenario changes. */
final class Front {
    private Front() {}

    static void write(Page page) {
        Language language = page.language();
        Html html = page.html();
        html.open("header");
        html.element(
                "p",
                BriefMessages.kicker(
                        page.c().settings().title(), page.answer().scenario().title(), language),
                "class",
                "kicker");
        html.element("h1", headline(page));
        html.open("p", "class", "deck");
        html.text(BriefSentences.answer(page.answer(), language)).markup(Notes.RUN);
        html.close("p");
        html.close("header");
        warning(page);
        figures(page);
        Headline.allies(page.answer(), language).ifPresent(page::computed);
        html.element("p", BriefSentences.terms(page.answer(), language), "class", "remark");
        decideNow(page);
        page.party().ifPresent(party -> Country.write(page, party));
        scenario(page);
    }

    /** The finding that is the title of the brief. */
    static String headline(Page page) {
        return BriefSentences.headline(
                Names.claimant(page.c()),
                page.answer().floorAdHoc().central(),
                page.answer().floorPlan().central(),
                page.language());
    }

    /** Says so at the top when a result is not the best there is. */
    private static void warning(Page page) {
        List<Named> weak =
                results(page).stream()
                        .filter(n -> n.result().certificate().status() != Result.Status.OPTIMAL)
                        .toList();
        if (weak.isEmpty()) {
            return;
        }
        Html html = page.html();
        html.open("aside", "class", "warning");
        html.element("p", BriefMessages.notOptimal(page.language()));
        html.open("ul");
        for (Named named : weak) {
            var certificate = named.result().certificate();
            html.open("li");
            html.text(
                    page.in(named.name())
                            + ": "
                            + page.in(KindWords.of(certificate.status()))
                            + ".");
            if (!certificate.reason().isBlank()) {
                html.text(" ").element("span", certificate.reason(), "lang", "en");
            }
            html.close("li");
        }
        html.close("ul").close("aside");
    }

    /** A result by the name that the brief gives it. */
    record Named(Text name, Result result) {}

    /** The five results, in the order in which they are told. */
    static List<Named> results(Page page) {
        var answer = page.answer();
        return List.of(
                new Named(Labels.CURRENT_COURSE, answer.adHoc()),
                new Named(Labels.FORESIGHT_ALONE, answer.planWithoutLevers()),
                new Named(Labels.LEVERS_ALONE, answer.adHocWithLevers()),
                new Named(Labels.PLAN, answer.plan()),
                new Named(BriefMessages.OTHER_SWITCH, answer.planOtherSwitch()));
    }

    private static void figures(Page page) {
        var answer = page.answer();
        double cost = Page.plain(answer.plan(), ObjectiveTier.COST) / years(page);
        double costAdHoc = Page.plain(answer.adHoc(), ObjectiveTier.COST) / years(page);
        page.html().open("dl", "class", "figures");
        figure(page, Labels.CURRENT_COURSE, answer.floorAdHoc());
        figure(page, Labels.PLAN, answer.floorPlan());
        figure(
                page,
                BriefMessages.costAYear(page.language()),
                Numbers.money(cost, page.language()),
                BriefMessages.costScope(
                        (int)
                                page.c().items().stream()
                                        .filter(i -> i.side() == Item.Side.OURS)
                                        .count(),
                        costAdHoc,
                        page.language()));
        page.html().close("dl");
    }

    static double years(Page page) {
        return page.months() / 12.0;
    }

    private static void figure(Page page, Text name, Spread spread) {
        Language language = page.language();
        figure(
                page,
                page.in(name),
                BriefSentences.itemMonths(spread.central(), language),
                BriefSentences.underFloor(BriefSentences.itemMonths(spread, language), language));
    }

    private static void figure(Page page, String name, String value, String unit) {
        page.html()
                .open("div")
                .element("dt", name)
                .open("dd")
                .element("b", value)
                .text(" ")
                .element("span", unit)
                .markup(Notes.RUN)
                .close("dd")
                .close("div");
    }

    private static void decideNow(Page page) {
        Language language = page.language();
        List<Decisions.Entry> entries = Decisions.of(page.answer(), page.situation());
        List<DecideNow.Line> lines = entries.stream().map(Decisions.Entry::line).toList();
        Html html = page.html();
        html.open("section", "class", "box decide", "aria-labelledby", "decide-title");
        html.open("h2", "id", "decide-title").text(DecideNow.title(lines, language));
        html.markup(entries.isEmpty() ? "" : Notes.RULE).close("h2");
        if (!entries.isEmpty()) {
            html.open("table").element("caption", page.in(Labels.DECIDE_NOW), "class", "unseen");
            page.head(
                    List.of(
                            page.in(Labels.DECISION),
                            page.in(BriefMessages.OWNER),
                            page.in(BriefMessages.FIRST_EFFECT),
                            page.in(BriefMessages.HELPS_UNTIL)));
            html.open("tbody");
            for (int k = 0; k < entries.size(); k++) {
                row(page, entries, k);
            }
            html.close("tbody").close("table");
            DecideNow.open(
                            entries.stream()
                                    .flatMap(e -> e.fund().stream())
                                    .anyMatch(page.ties().funds()::contains),
                            entries.stream().anyMatch(Decisions.Entry::isAmongEquals),
                            language)
                    .ifPresent(page::computed);
            Waiting.shortest(page.answer().delay(), language).ifPresent(page::computed);
        }
        html.close("section");
    }

    private static void row(Page page, List<Decisions.Entry> entries, int number) {
        Language language = page.language();
        Decisions.Entry entry = entries.get(number);
        DecideNow.Line line = entry.line();
        Html html = page.html();
        int payer = payer(entries, number);
        html.open("tr").open("th", "scope", "row", "colspan", payer < 0 ? "1" : "2");
        html.element("span", (number + 1) + " ", "class", "line");
        html.element("b", page.in(line.subject()));
        var acts = new ArrayList<String>();
        YearMonth last = Months.at(page.c().settings(), entry.until());
        acts.add(BriefSentences.act(line, last, language));
        entry.also().forEach(also -> acts.add(BriefSentences.act(also, last, language)));
        html.text(": " + String.join("; ", acts) + ".").markup(Notes.RUN);
        html.markup(page.marks(entry.origins()));
        if (payer >= 0) {
            html.text(" " + BriefMessages.asLine(payer + 1, language));
        }
        html.close("th");
        if (payer < 0) {
            html.element("td", CountrySentences.who(line.decidedBy(), line.blockedBy(), language));
        }
        html.element("td", worksFrom(page, entry), "class", "m");
        html.element(
                "td",
                line.lastMonth().map(m -> Months.shortName(m, language)).orElse("–"),
                "class",
                "m");
        html.close("tr");
    }

    /** The earlier line of the fund that pays for this one; −1 if there is none. */
    private static int payer(List<Decisions.Entry> entries, int number) {
        var fund = entries.get(number).fund();
        for (int k = 0; k < number; k++) {
            boolean isFund = entries.get(k).line().kind() == Decided.Kind.PAYMENT;
            if (isFund && fund.isPresent() && fund.equals(entries.get(k).fund())) {
                return k;
            }
        }
        return -1;
    }

    private static String worksFrom(Page page, Decisions.Entry entry) {
        return entry.worksFrom() < page.months()
                ? page.month(entry.worksFrom())
                : page.in(BriefMessages.AFTER_THE_END);
    }

    private static void scenario(Page page) {
        Language language = page.language();
        var changes = new LinkedHashMap<String, List<String>>();
        for (Lever lever : page.c().levers()) {
            double to = setting(page.answer().scenario(), lever);
            double from = setting(page.answer().reference(), lever);
            if (to != from) {
                String change =
                        BriefSentences.leverChange(page.c().settings(), lever, from, to, language);
                changes.computeIfAbsent(change, key -> new ArrayList<>())
                        .add(page.in(lever.name()));
            }
        }
        Html html = page.html();
        html.open("section", "class", "scenario", "aria-labelledby", "scenario-title");
        html.element("h2", page.in(Labels.LEVERS_SET), "id", "scenario-title");
        if (changes.isEmpty()) {
            html.element("p", BriefMessages.sameLevers(language));
        } else {
            html.open("p");
            changes.forEach((change, levers) ->
                    html.element("b", change + ":").text(" " + String.join(", ", levers) + ". "));
            html.close("p");
        }
        html.close("section");
    }

    private static double setting(Scenario scenario, Lever lever) {
        return scenario.settings().getOrDefault(lever.id(), lever.standard());
    }
}
