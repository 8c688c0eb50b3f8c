package org.holdfast.report;

import java.util.Optional;
import org.holdfast.chart.FlowChart;
import org.holdfast.chart.Scene;
import org.holdfast.model.Case;
import org.holdfast.model.Language;
import org.holdfast.model.MoneyFlow;
import org.holdfast.report.Table.Kind;
import org.holdfast.words.CardLabels;
import org.holdfast.words.FlowMessages;
import org.holdfast.words.FlowWords;
import org.holdfast.words.Months;
import org.holdfast.words.Names;
import org.holdfast.words.Numbers;

/** Where the money comes from and what it becomes. */
public final class MoneyChart {
    private MoneyChart() {}

    /**
     * The chart, without its table.
     *
     * @param followed whose money stands out, by the name that the chart gives it
     */
    public static Chart of(
            String id, Case c, MoneyFlow flow, Optional<String> followed, Language language) {
        var names =
                new FlowChart.Names(
                        FlowWords.heads(language),
                        subject -> Names.of(c, subject).in(language),
                        family -> family.name().in(language),
                        FlowMessages.MATERIAL.in(language),
                        FlowMessages.OTHER.in(language),
                        FlowMessages.UNBOUND.in(language),
                        state -> FlowWords.of(state).in(language),
                        millions -> Numbers.money(c.money(millions), language));
        var caption =
                new Scene.Caption(
                        FlowWords.title(
                                flow,
                                Months.at(c.settings(), c.settings().months() - 1),
                                c.settings().currency(),
                                language),
                        FlowWords.description(c, flow, language));
        return new Chart(
                id,
                caption,
                FlowWords.measure(c, language),
                labels ->
                        FlowChart.draw(
                                flow, FlowChart.Groups.of(c), names, followed, caption, labels));
    }

    /** Each path of money, with the sources of its fund's envelopes if the rows name any. */
    public static Table table(Rows rows, Case c, MoneyFlow flow, Language language) {
        rows.column("source", CardLabels.WHO_PAYS, Kind.TEXT)
                .column("fund", FlowMessages.FUND, Kind.TEXT)
                .column("item", FlowMessages.ITEM, Kind.TEXT)
                .column("state", FlowMessages.STATE, Kind.TEXT)
                .column(
                        "money",
                        CardLabels.currency(c.settings().currency(), language),
                        CardLabels.million(c.settings().currency(), language),
                        Kind.MONEY);
        for (MoneyFlow.Flow path : flow.flows()) {
            rows.text(path.source(), Names.of(c, path.source()).in(language))
                    .text(path.fund(), Names.of(c, path.fund()).in(language))
                    .text(path.item().orElse(""), FlowWords.itemName(c, path, language))
                    .text(FlowWords.of(path.state()))
                    .amount(path.money());
            if (rows.isSourced()) {
                c.envelopes().stream()
                        .filter(e -> e.fund().equals(path.fund()))
                        .forEach(e -> rows.from(e.amount()));
            }
            rows.end();
        }
        return rows.table();
    }
}
