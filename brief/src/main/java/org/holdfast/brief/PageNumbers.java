package org.holdfast.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.holdfast.model.PolicyRuns;
import org.holdfast.report.Block;
import org.holdfast.report.Chart;
import org.holdfast.report.Phrase;
import org.holdfast.report.Rows;
import org.holdfast.report.Section;
import org.holdfast.report.Table;
import org.holdfast.words.PolicyMessages;
import org.holdfast.words.PolicySentences;

/** Every number on page one, and where it is found again: the file and column, or the command. */
final class PageNumbers {
    private static final Pattern NUMBER =
            Pattern.compile(
                    "(?<![\\p{Alnum}.,]|\\p{Alnum}\\+)[+\u2212]?\\d(?:[\\d.,\\u00a0\\u202f]*\\d)?(?![\\d\\p{Alpha}])");

    /** What each policy comes to, by way. */
    private static final String WAYS = "policies.csv: ";

    /** The same by item and future. */
    private static final String FUTURES = "policy_futures.csv: ";

    private final Context on;
    private final Rows rows;

    private PageNumbers(Context on) {
        this.on = on;
        rows =
                on.rows()
                        .column("where", PolicyMessages.ON_PAGE_ONE, Table.Kind.TEXT)
                        .column("numbers", PolicyMessages.NUMBERS, Table.Kind.TEXT)
                        .column("from", PolicyMessages.FOUND_IN, Table.Kind.TEXT);
    }

    /**
     * The section; empty where page one tells of no policies.
     *
     * @param page the sections of page one
     */
    static Optional<Section> of(Context on, List<Section> page) {
        return PolicySentences.told(on.answer())
                .map(runs -> new PageNumbers(on).section(page, runs));
    }

    private Section section(List<Section> page, PolicyRuns runs) {
        for (Section section : page) {
            add(section.id(), first(section.name()), section.name(), "case.yaml");
            String title = section.finding().text();
            add(section.id(), first(title), title, "items.csv");
            for (Block block : section.flat()) {
                block(section.id(), block);
            }
        }
        String command = on.again().policies(runs) + " --out DIR";
        return new Section(
                "numbers",
                "",
                PolicyMessages.numbersTitle(on.language()),
                List.of(
                        rows.table(
                                "numbers",
                                Phrase.of(PolicyMessages.numbersCaption(command, on.language())))));
    }

    private void block(String section, Block block) {
        switch (block) {
            case Block.Points(var look, var points) -> {
                for (int k = 0; k < points.size(); k++) {
                    points(section, look, k, points.get(k));
                }
            }
            case Table table -> table(table);
            case Block.Paragraph(var tone, var words) ->
                    add(section, first(words.text()), words.text(), ofParagraph(section));
            case Block.Heading _, Block.Figures _, Block.Group _, Block.Fold _, Chart _ -> {}
        }
    }

    private void points(
            String section, Block.Points.Look look, int k, List<Block.Paragraph> paragraphs) {
        String said =
                paragraphs.stream().map(p -> p.words().text()).collect(Collectors.joining(" "));
        if (look == Block.Points.Look.NUMBERED) {
            add(
                    section,
                    PolicyMessages.sentence(Integer.toString(k + 1), on.language()),
                    said,
                    ofSentence(k));
        } else {
            add(section, paragraphs.getFirst().words().text(), said, ofTrust());
        }
    }

    private static String ofSentence(int k) {
        return switch (k) {
            case 0 -> FUTURES + "runs_short_month; " + WAYS + "shortfall";
            case 1 -> WAYS + "shortfall, money_million; policy_bills.csv; all_aid.csv";
            default -> WAYS + "shortfall";
        };
    }

    private static String ofTrust() {
        return "needs.csv; all_aid.csv; policy_bills.csv; holdfast check; holdfast hindcast";
    }

    private static String ofParagraph(String section) {
        return section.equals("measures") ? "levers.csv" : "contents.json";
    }

    private void table(Table table) {
        add(
                table.id(),
                first(table.caption().text()),
                table.caption().text(),
                "contents.json; case.yaml");
        for (int c = 0; c < table.columns().size(); c++) {
            int at = c;
            Table.Column column = table.columns().get(c);
            String shown =
                    table.rows().stream()
                            .map(row -> row.cells().get(at).shown().text())
                            .filter(text -> NUMBER.matcher(text).find())
                            .collect(Collectors.joining("; "));
            add(table.id(), column.name(), shown, ofColumn(table.id(), column.id()));
        }
    }

    private static String ofColumn(String table, String column) {
        if (column.startsWith("units_")) {
            return FUTURES + "units";
        }
        return switch (column) {
            case "item" -> "items.csv";
            case "today_short", "all_short", "today_from" -> FUTURES + "runs_short_month";
            case "today_missing", "all_missing", "least_missing" -> FUTURES + "shortfall";
            case "measure", "decided_by", "blocked_by" -> "levers.csv";
            case "added", "left_out" -> WAYS + "less, fewer";
            case "money" -> WAYS + "money_million";
            case "until" -> WAYS + "after";
            default -> throw new IllegalStateException(table + " has a column " + column);
        };
    }

    /** What a paragraph begins with, so that it is found. */
    private static String first(String text) {
        String[] words = text.split(" ", 5);
        return words.length < 5 ? text : String.join(" ", List.of(words).subList(0, 4)) + "\u00a0…";
    }

    /** A row for what has a number in it. */
    private void add(String id, String where, String text, String from) {
        List<String> numbers = new ArrayList<>();
        NUMBER.matcher(text).results().forEach(found -> numbers.add(found.group()));
        if (!numbers.isEmpty()) {
            rows.text(id, where)
                    .text(id, String.join(" · ", numbers))
                    .text(id, Phrase.of(Phrase.Style.ENGLISH, from))
                    .end();
        }
    }
}
