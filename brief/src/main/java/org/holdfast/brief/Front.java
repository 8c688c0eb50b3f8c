package org.holdfast.brief;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.holdfast.model.CaseSettings.ObjectiveTier;
import org.holdfast.model.Decided;
import org.holdfast.model.Language;
import org.holdfast.model.Result;
import org.holdfast.model.Spread;
import org.holdfast.model.Text;
import org.holdfast.words.BriefSentences;
import org.holdfast.words.CountrySentences;
import org.holdfast.words.DecideNow;
import org.holdfast.words.Headline;
import org.holdfast.words.Labels;
import org.holdfast.words.LeverWords;
import org.holdfast.words.Months;
import org.holdfast.words.Numbers;

/** The first page: the answer, what to decide now, and what the scenario changes. */
final class Front {
    private Front() {}

    static void write(Page page) {
        Language language = page.language();
        Html html = page.html();
        html.open("header");
        html.element(
                "p",
                BriefSentences.kicker(
                        page.c().settings().title(), page.answer().scenario().title(), language),
                "class",
                "kicker");
        html.element("h1", Headline.title(page.answer(), language));
        html.open("p", "class", "deck");
        html.text(Headline.finding(page.answer(), language)).markup(Notes.RUN);
        html.close("p");
        html.close("header");
        warning(page);
        figures(page);
        html.element("p", BriefSentences.terms(language), "class", "remark");
        decideNow(page);
        page.party().ifPresent(party -> Country.write(page, party));
        scenario(page);
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
        html.element("p", BriefSentences.notOptimal(page.language()));
        html.open("ul");
        for (Named named : weak) {
            var certificate = named.result().certificate();
            html.open("li");
            html.text(
                    page.in(named.name()) + ": " + page.in(Labels.of(certificate.status())) + ".");
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
                new Named(BriefSentences.OTHER_SWITCH, answer.planOtherSwitch()));
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
                BriefSentences.costAYear(page.language()),
                Numbers.money(cost, page.language()),
                BriefSentences.costAdHoc(costAdHoc, page.language()));
        page.html().close("dl");
    }

    static double years(Page page) {
        return page.months() / 12.0;
    }

    private static void figure(Page page, Text name, Spread spread) {
        Language language = page.language();
        String central = Numbers.amount(spread.central(), language);
        String range = Numbers.range(spread.low(), spread.high(), language);
        figure(
                page,
                page.in(name),
                central,
                BriefSentences.underFloor(
                        range.equals(central) ? Optional.empty() : Optional.of(range), language));
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
        html.open("section", "class", "box", "aria-labelledby", "decide-title");
        html.element("h2", DecideNow.title(lines, language), "id", "decide-title");
        if (!entries.isEmpty()) {
            html.open("table").element("caption", page.in(Labels.DECIDE_NOW), "class", "unseen");
            page.head(
                    List.of(
                            page.in(Labels.DECISION),
                            page.in(BriefSentences.OWNER),
                            page.in(BriefSentences.FIRST_EFFECT),
                            page.in(BriefSentences.HELPS_UNTIL)));
            html.open("tbody");
            for (Decisions.Entry entry : entries) {
                row(page, entry);
            }
            html.close("tbody").close("table");
            html.element("p", BriefSentences.lastMonthRule(language), "class", "remark");
        }
        html.close("section");
    }

    private static void row(Page page, Decisions.Entry entry) {
        Language language = page.language();
        DecideNow.Line line = entry.line();
        Html html = page.html();
        html.open("tr").open("th", "scope", "row");
        html.element("b", DecideNow.what(line, language));
        var size = new ArrayList<String>();
        String quantity = DecideNow.quantity(line, language);
        if (!quantity.isEmpty()) {
            size.add(quantity);
        }
        if (line.kind() == Decided.Kind.PAYMENT) {
            YearMonth last = Months.at(page.c().settings(), entry.until());
            size.add(BriefSentences.moneyUntil(line.euros(), last, language));
        } else if (line.euros() > 0) {
            size.add(Numbers.money(line.euros(), language));
        }
        html.text(": " + String.join(", ", size)).markup(Notes.RUN);
        html.markup(page.marks(entry.origins())).close("th");
        html.open("td").text(CountrySentences.who(line.decidedBy(), line.blockedBy(), language));
        html.close("td");
        html.element("td", worksFrom(page, entry), "class", "m");
        html.element(
                "td",
                line.lastMonth().map(m -> Months.shortName(m, language)).orElse("–"),
                "class",
                "m");
        html.close("tr");
    }

    private static String worksFrom(Page page, Decisions.Entry entry) {
        return entry.worksFrom() < page.months()
                ? page.month(entry.worksFrom())
                : page.in(BriefSentences.AFTER_THE_END);
    }

    private static void scenario(Page page) {
        Language language = page.language();
        List<String> changes =
                LeverWords.differences(
                        page.c(), page.answer().scenario(), page.answer().reference(), language);
        Html html = page.html();
        html.open("section", "class", "scenario", "aria-labelledby", "scenario-title");
        html.element("h2", page.in(Labels.LEVERS_SET), "id", "scenario-title");
        if (changes.isEmpty()) {
            html.element("p", BriefSentences.sameLevers(language));
        } else {
            html.element("p", String.join("; ", changes) + ".");
        }
        html.close("section");
    }
}
