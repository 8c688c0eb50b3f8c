package org.holdfast.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.holdfast.model.Burden;
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
import org.holdfast.words.Labels;
import org.holdfast.words.Names;
import org.holdfast.words.WhoPays;
import org.holdfast.words.WhoPaysMessages;

/** Who pays: a table with three keys side by side, the rest in one row. */
final class Payers {
    private static final int MOST = 12;

    private Payers() {}

    static Section of(Context on) {
        Language language = on.language();
        List<Burden> burdens =
                on.answer().burdens().stream()
                        .sorted(Comparator.comparingDouble(Burden::byFund).reversed())
                        .toList();
        Blocks blocks = new Blocks();
        if (WhoPays.isOpen(burdens, on.ties())) {
            blocks.computed(WhoPaysMessages.split(language));
        }
        WhoPays.heaviest(on.c(), burdens, on.ties(), language).ifPresent(blocks::computed);
        if (!burdens.isEmpty()) {
            blocks.add(table(on, burdens));
            WhoPays.yardsticks(on.c(), burdens, on.ties(), language).ifPresent(blocks::computed);
        }
        String title = WhoPays.title(on.c(), burdens, on.ties(), language);
        return new Section("payers", on.in(Labels.WHO_PAYS), title, blocks.list());
    }

    private static Table table(Context on, List<Burden> burdens) {
        Language language = on.language();
        String caption =
                BriefSentences.payersCaption(on.c().settings().priceYear(), on.months(), language);
        Rows rows = on.rows().column("party", on.in(Labels.PARTY), Kind.TEXT);
        key(on, rows, "fund", Labels.BY_FUND);
        key(on, rows, "gdp", Labels.BY_GDP);
        if (WhoPays.namesDefence(burdens)) {
            key(on, rows, "defence", Labels.BY_DEFENCE);
        }
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
        on.party()
                .ifPresent(party -> {
                    List<Burden> own =
                            rest.stream().filter(b -> b.party().equals(party.id())).toList();
                    top.addAll(own);
                    rest.removeAll(own);
                });
        for (Burden burden : top) {
            boolean isFollowed =
                    on.party().filter(p -> Country.belongs(on, p, burden.party())).isPresent();
            row(
                    on,
                    rows.text(burden.party(), on.in(Names.of(on.c(), burden.party()))),
                    burden,
                    most,
                    WhoPays.namesDefence(burdens),
                    isFollowed ? Table.Weight.FOLLOWED : Table.Weight.ONE);
        }
        if (!rest.isEmpty()) {
            rows.text("rest", BriefSentences.rest(rest.size(), language));
            row(on, rows, sum(rest), most, WhoPays.namesDefence(burdens), Table.Weight.ONE);
        }
        rows.text("total", on.in(Labels.TOTAL));
        row(on, rows, sum(burdens), most, WhoPays.namesDefence(burdens), Table.Weight.TOTAL);
        return rows.table("payers", Phrase.of(caption).computed());
    }

    /** What a party pays by a key, and what that is of its economy. */
    private static void key(Context on, Rows rows, String id, Text name) {
        for (boolean isShare : List.of(false, true)) {
            rows.column(
                    new Table.Column(
                            isShare ? id + "Share" : id,
                            on.in(name),
                            isShare
                                    ? on.in(BriefMessages.OF_GDP)
                                    : BriefMessages.millionAYear(
                                            on.c().settings().currency(), on.language()),
                            Optional.empty(),
                            isShare ? Kind.SHARE : Kind.MONEY,
                            Table.Fit.FREE));
        }
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

    private static void row(
            Context on, Rows rows, Burden b, double most, boolean defence, Table.Weight weight) {
        money(on, rows, b.byFund());
        boolean isDrawn = b.gdp() > 0 && most > 0;
        Phrase bar =
                isDrawn
                        ? Phrase.NONE.and(
                                new Phrase.Bar(
                                        b.byFund() / b.gdp() / most, b.byGdp() / b.gdp() / most))
                        : Phrase.NONE;
        share(on, rows, b.byFund(), b.gdp(), bar);
        for (double millions : defence ? List.of(b.byGdp(), b.byDefence()) : List.of(b.byGdp())) {
            money(on, rows, millions);
            share(on, rows, millions, b.gdp(), Phrase.NONE);
        }
        rows.end(weight);
    }

    private static void money(Context on, Rows rows, double millions) {
        double aYear = millions / Front.years(on);
        rows.whole(aYear);
    }

    private static void share(Context on, Rows rows, double millions, double gdp, Phrase bar) {
        if (gdp > 0) {
            double share = millions / Front.years(on) / gdp;
            rows.number(share, Phrase.of(BriefSentences.shareCell(share, on.language())).and(bar));
        } else {
            rows.nothing();
        }
    }
}
