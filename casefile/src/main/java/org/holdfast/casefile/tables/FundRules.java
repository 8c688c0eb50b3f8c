package org.holdfast.casefile.tables;

import java.util.List;
import org.holdfast.casefile.schema.Column;
import org.holdfast.casefile.schema.Entry;
import org.holdfast.casefile.schema.Form;
import org.holdfast.casefile.schema.Table;
import org.holdfast.model.FundRule;

/** What a fund may be used for: one use, at suppliers of one bloc, for one claimant. */
public final class FundRules {
    /** Columns and binding. */
    public static final Table<FundRule> TABLE =
            Table.of(
                            "fund_rules",
                            "What a fund may be used for: one use, at suppliers of one bloc, for one claimant.",
                            Table.columns(
                                    List.of(
                                            Column.name(
                                                    "fund", Form.Filter.ANY, "The fund.", "funds"),
                                            Column.oneOf(
                                                    "use",
                                                    FundRule.Use.class,
                                                    "Buying items, or paying for lines."),
                                            Column.party(
                                                    "supplier",
                                                    Form.Filter.MARKET,
                                                    "Where the suppliers are."),
                                            Column.party(
                                                    "claimant", Form.Filter.ANY, "For whom."))),
                            FundRules::bind)
                    .keyedBy("fund", "use", "supplier", "claimant");

    private FundRules() {}

    private static FundRule bind(Entry row) {
        return new FundRule(
                row.text("fund"),
                row.oneOf("use", FundRule.Use.class),
                row.text("supplier"),
                row.text("claimant"),
                row.origin());
    }
}
