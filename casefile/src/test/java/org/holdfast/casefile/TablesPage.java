package org.holdfast.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.holdfast.casefile.schema.Column;
import org.holdfast.casefile.schema.Form;
import org.holdfast.casefile.schema.Table;
import org.holdfast.casefile.tables.Tables;
import org.holdfast.model.Lever;

/** Writes docs/reference/tables.md from the tables, so that the page cannot say anything else. */
final class TablesPage {
    private static final String INTRODUCTION =
            """
            # The tables of a case

            Written from the tables in `casefile` by the build; see [the case format](case-format.md) for
            the folder as a whole. Every file is CSV in UTF-8, with commas, a header line and points in
            numbers. Every row has `source` (an id in sources.csv) and `known_on` (the day from which the
            figure could be known; a month means its last day), and may have a `note`. In sources.csv a row
            is itself the source; in factors.csv, which has names and no figures, both may be left out. Only in actuals.csv
            may `known_on` be later than the case's `known_by`.

            Texts for readers (names, units, what is said of a
            row) may be accompanied by `x_nl` and `x_uk`, the same in Dutch and in Ukrainian, and are also read as `x_en`. A **quantity** `x` may be accompanied by `x_low` and `x_high` (its range) and by `x_source` and
            `x_known_on` (where that figure comes from elsewhere than its row). How it is drawn within its range,
            and what moves with it, is said in uncertainties.csv. **Money** is a quantity in the case's currency and price year, or in the
            row's `currency` and `price_year`: it is brought to the case's price year by the index of its own
            currency (deflators.csv), then changed at the rates of that year (exchange_rates.csv).
            """;

    private TablesPage() {}

    /** The page, in Markdown. */
    static String markdown() {
        StringBuilder page = new StringBuilder(INTRODUCTION);
        for (Table<?> table : Tables.ALL) {
            page.append("\n## ").append(table.name()).append("\n\n");
            page.append('`').append(table.folder()).append(table.file()).append("`. ");
            page.append(table.about());
            if (table.needed()) {
                page.append(" A case must have it.");
            }
            if (!table.key().isEmpty()) {
                page.append(" No two rows have the same ");
                page.append(String.join(", ", quoted(table.key()))).append('.');
            }
            page.append("\n\n| column | holds | about |\n| --- | --- | --- |\n");
            table.columns().forEach(column -> page.append(line(column)));
            if (table.equals(Tables.LEVERS)) {
                page.append(
                        "\n| effect | subject | what its setting says |\n| --- | --- | --- |\n");
                for (Lever.Effect effect : Lever.Effect.values()) {
                    page.append(line(effect));
                }
            }
        }
        return page.toString();
    }

    private static String line(Lever.Effect effect) {
        String subject =
                switch (effect.subject()) {
                    case NONE -> "none";
                    case FUND -> "a fund";
                    case FUND_OR_BLOC -> "a fund or a bloc";
                    case GROUP -> "a group";
                    case HOLD -> "a group of holds";
                    case ADVERSARY_ITEM -> "an item of `adversary_costs.csv`";
                    case ANY_ITEM -> "an item; empty: all";
                    case ANY_MATERIAL -> "a material; empty: all";
                };
        String name = effect.name().toLowerCase(Locale.ROOT);
        return "| `" + name + "` | " + subject + " | " + effect.about() + " |\n";
    }

    private static List<String> quoted(List<String> names) {
        return names.stream().map(name -> "`" + name + "`").toList();
    }

    private static String line(Column column) {
        List<String> about = new ArrayList<>(List.of(column.about()));
        column.standard().ifPresent(value -> about.add("Empty: " + value + "."));
        if (!column.required() && column.standard().isEmpty()) {
            about.add("May be empty.");
        }
        return "| `%s` | %s | %s |%n"
                .formatted(column.name(), holds(column.form()), String.join(" ", about))
                .replace(System.lineSeparator(), "\n");
    }

    private static String holds(Form form) {
        return switch (form) {
            case Form.Quantity(var range, String unit, boolean money) ->
                    (money ? "money, " : "quantity, ") + unit + ": " + range.words().en();
            case Form.Plain(var range) -> "number: " + range.words().en();
            case Form.OneOf(var choices) -> String.join(" \\| ", choices);
            case Form.Id _,
                    Form.Words _,
                    Form.Code _,
                    Form.Name _,
                    Form.Names _,
                    Form.YesNo _,
                    Form.Month _,
                    Form.Day _,
                    Form.DayOrMonth _,
                    Form.RoughDay _,
                    Form.Year _,
                    Form.Weighted _ ->
                    form.words().en();
        };
    }
}
