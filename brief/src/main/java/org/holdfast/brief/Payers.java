package org.holdfast.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.holdfast.model.Burden;
import org.holdfast.model.Language;
import org.holdfast.words.BriefMessages;
import org.holdfast.words.BriefSentences;
import org.holdfast.words.Labels;
import org.holdfast.words.Names;
import org.holdfast.words.Numbers;
import org.holdfast.words.WhoPays;
import org.holdfast.words.WhoPaysMessages;

/** Who pays: a table with three keys side by side, the rest in one row. */
final class Payers {
    private static final int MOST = 12;

    private Payers() {}

    static void write(Page page) {
        Language language = page.language();
        List<Burden> burdens =
                page.answer().burdens().stream()
                        .sorted(Comparator.comparingDouble(Burden::byFund).reversed())
                        .toList();
        String title = WhoPays.title(page.c(), burdens, page.ties(), language);
        page.section("payers", Labels.WHO_PAYS, title);
        if (WhoPays.isOpen(burdens, page.ties())) {
            page.computed(WhoPaysMessages.split(language));
        }
        WhoPays.heaviest(page.c(), burdens, page.ties(), language).ifPresent(page::computed);
        if (!burdens.isEmpty()) {
            table(page, burdens);
            WhoPays.yardsticks(page.c(), burdens, page.ties(), language).ifPresent(page::computed);
        }
        page.end();
    }

    private static void table(Page page, List<Burden> burdens) {
        Language language = page.language();
        Html html = page.html();
        html.open("table", "class", "payers").open("caption");
        html.text(
                BriefSentences.payersCaption(
                        page.c().settings().priceYear(), page.months(), language));
        html.markup(Notes.RUN).close("caption");
        html.open("thead").open("tr");
        html.element("th", page.in(Labels.PARTY), "scope", "col", "rowspan", "2");
        html.element("th", page.in(Labels.BY_FUND), "scope", "colgroup", "colspan", "3");
        html.element("th", page.in(Labels.BY_GDP), "scope", "colgroup", "colspan", "2");
        html.element("th", page.in(Labels.BY_DEFENCE), "scope", "colgroup", "colspan", "2");
        html.close("tr").open("tr");
        html.element("th", page.in(BriefMessages.MILLION_A_YEAR), "scope", "col", "class", "n");
        html.element("th", page.in(BriefMessages.OF_GDP), "scope", "col", "colspan", "2");
        for (int k = 0; k < 2; k++) {
            html.element("th", page.in(BriefMessages.MILLION_A_YEAR), "scope", "col", "class", "n");
            html.element("th", page.in(BriefMessages.OF_GDP), "scope", "col", "class", "n");
        }
        html.close("tr").close("thead").open("tbody");
        double most =
                burdens.stream()
                        .filter(b -> b.gdp() > 0)
                        .mapToDouble(b ->
                                Math.max(b.byFund(), Math.max(b.byGdp(), b.byDefence())) / b.gdp())
                        .max()
                        .orElse(0);
        List<Burden> largest =
                burdens.stream()
                        .sorted(Comparator.comparingDouble(Payers::mostUnderAnyKey).reversed())
                        .limit(MOST)
                        .toList();
        List<Burden> top = new ArrayList<>(burdens.stream().filter(largest::contains).toList());
        List<Burden> rest =
                new ArrayList<>(burdens.stream().filter(b -> !largest.contains(b)).toList());
        page.party()
                .ifPresent(party -> {
                    List<Burden> own =
                            rest.stream().filter(b -> b.party().equals(party.id())).toList();
                    top.addAll(own);
                    rest.removeAll(own);
                });
        for (Burden burden : top) {
            String name = page.in(Names.of(page.c(), burden.party()));
            boolean followed =
                    page.party().filter(p -> Country.belongs(page, p, burden.party())).isPresent();
            row(page, name, burden, most, followed ? "followed" : "one");
        }
        if (!rest.isEmpty()) {
            row(page, BriefSentences.rest(rest.size(), language), sum(rest), most, "rest");
        }
        row(page, page.in(Labels.TOTAL), sum(burdens), most, "total");
        html.close("tbody").close("table");
    }

    private static double mostUnderAnyKey(Burden b) {
        return Math.max(b.byFund(), Math.max(b.byGdp(), b.byDefence()));
    }

    private static Burden sum(List<Burden> burdens) {
        return new Burden(
                "",
                burdens.stream().mapToDouble(Burden::byFund).sum(),
                burdens.stream().mapToDouble(Burden::byGdp).sum(),
                burdens.stream().mapToDouble(Burden::byDefence).sum(),
                burdens.stream().mapToDouble(Burden::gdp).sum());
    }

    private static void row(Page page, String name, Burden b, double most, String kind) {
        Html html = page.html();
        html.open("tr", "class", kind).element("th", name, "scope", "row");
        money(page, b.byFund());
        share(page, b.byFund(), b.gdp());
        html.open("td", "class", "bar");
        if (b.gdp() > 0 && most > 0) {
            bar(html, b.byFund() / b.gdp() / most, b.byGdp() / b.gdp() / most);
        }
        html.close("td");
        money(page, b.byGdp());
        share(page, b.byGdp(), b.gdp());
        money(page, b.byDefence());
        share(page, b.byDefence(), b.gdp());
        html.close("tr");
    }

    /** The share of GDP as a bar, with a tick where the key by size of economy would put it. */
    private static void bar(Html html, double own, double even) {
        html.open(
                "svg",
                "aria-hidden",
                "true",
                "viewBox",
                "0 0 100 12",
                "width",
                "88",
                "height",
                "11");
        html.empty(
                "rect", "class", "own", "x", "0", "y", "1", "width", percent(own), "height", "10");
        html.empty(
                "rect",
                "class",
                "even",
                "x",
                percent(Math.max(0, even - 0.01)),
                "y",
                "0",
                "width",
                "2",
                "height",
                "12");
        html.close("svg");
    }

    private static String percent(double share) {
        return "" + Math.round(1000 * Math.min(1, share)) / 10.0;
    }

    private static void money(Page page, double millions) {
        page.html()
                .element(
                        "td",
                        Numbers.whole(millions / Front.years(page), page.language()),
                        "class",
                        "n");
    }

    private static void share(Page page, double millions, double gdp) {
        page.html()
                .element(
                        "td",
                        gdp > 0
                                ? BriefSentences.shareCell(
                                        millions / Front.years(page) / gdp, page.language())
                                : "–",
                        "class",
                        "n");
    }
}
