package org.holdfast.oversight.conditions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdfast.intake.FileProblems;
import org.holdfast.intake.Node;
import org.holdfast.intake.Problems;
import org.holdfast.intake.Where;
import org.holdfast.intake.tables.CsvRows;
import org.holdfast.model.CsvText;

/** A fund as rows, one a condition: read into the entries that YAML has. */
final class FundRows {
    /** What a cell is about. */
    private enum Of {
        FUND,
        TRANCHE,
        CONDITION,
        EVIDENCE,
        FIRST_APPROVAL,
        SECOND_APPROVAL
    }

    /**
     * A column.
     *
     * @param entry what it is called in YAML
     */
    private record Column(String name, Of of, String entry) {}

    private static final List<Column> COLUMNS =
            List.of(
                    new Column("fund", Of.FUND, "id"),
                    new Column("currency", Of.FUND, "currency"),
                    new Column("tranche", Of.TRANCHE, "id"),
                    new Column("amount", Of.TRANCHE, "amount"),
                    new Column("tranche_due", Of.TRANCHE, "due"),
                    new Column("tranche_released", Of.TRANCHE, "released"),
                    new Column("condition", Of.CONDITION, "id"),
                    new Column("title", Of.CONDITION, "title"),
                    new Column("criterion", Of.CONDITION, "criterion"),
                    new Column("owner", Of.CONDITION, "owner"),
                    new Column("due", Of.CONDITION, "due"),
                    new Column("evidence_file", Of.EVIDENCE, "file"),
                    new Column("evidence_sha256", Of.EVIDENCE, "sha256"),
                    new Column("evidence_link", Of.EVIDENCE, "link"),
                    new Column("evidence_by", Of.EVIDENCE, "by"),
                    new Column("evidence_date", Of.EVIDENCE, "date"),
                    new Column("approved_by_1", Of.FIRST_APPROVAL, "by"),
                    new Column("approved_on_1", Of.FIRST_APPROVAL, "date"),
                    new Column("approved_by_2", Of.SECOND_APPROVAL, "by"),
                    new Column("approved_on_2", Of.SECOND_APPROVAL, "date"));

    /** What rows say of the fund and of a tranche; of one that is told again the last counts. */
    private final Map<String, Node.Value> fund = new HashMap<>();

    private final Map<String, Map<String, Node.Value>> tranches = new LinkedHashMap<>();
    private final Map<String, List<Node>> conditions = new HashMap<>();

    private FundRows() {}

    /** The entries of a text; nothing if it has a column that there is not. */
    static Optional<Node.Entries> read(String text, Where file, Problems problems) {
        CsvRows rows = CsvRows.of(text, file, problems);
        List<Column> columns = new ArrayList<>();
        for (String head : rows.hasNext() ? rows.next().cells() : List.<String>of()) {
            Optional<Column> column =
                    COLUMNS.stream().filter(c -> c.name().equals(head.strip())).findFirst();
            if (column.isEmpty()) {
                String there = String.join(", ", COLUMNS.stream().map(Column::name).toList());
                problems.add(
                        FileProblems.unusable(
                                file, ConditionsMessages.thereNoColumnThere(head.strip(), there)));
                return Optional.empty();
            }
            columns.add(column.get());
        }
        FundRows read = new FundRows();
        rows.forEachRemaining(row -> read.add(columns, row));
        return Optional.of(read.entries());
    }

    private void add(List<Column> columns, CsvRows.Row row) {
        Map<Of, Map<String, Node.Value>> cells = new HashMap<>();
        for (int k = 0; k < Math.min(columns.size(), row.cells().size()); k++) {
            String text = CsvText.read(row.cells().get(k).strip());
            if (!text.isEmpty()) {
                cells.computeIfAbsent(columns.get(k).of(), of -> new HashMap<>())
                        .put(columns.get(k).entry(), value(new Node.Scalar(row.line(), text)));
            }
        }
        fund.putAll(part(cells, Of.FUND));
        Map<String, Node.Value> tranche = part(cells, Of.TRANCHE);
        String id =
                tranche.get("id") instanceof Node.Value(_, Node.Scalar named) ? named.text() : "";
        tranches.computeIfAbsent(id, t -> new HashMap<>()).putAll(tranche);
        Map<String, Node.Value> condition = new HashMap<>(part(cells, Of.CONDITION));
        condition.put("evidence", list(row, "date", List.of(part(cells, Of.EVIDENCE))));
        condition.put(
                "approvals",
                list(
                        row,
                        "by",
                        List.of(part(cells, Of.FIRST_APPROVAL), part(cells, Of.SECOND_APPROVAL))));
        conditions
                .computeIfAbsent(id, t -> new ArrayList<>())
                .add(new Node.Entries(row.line(), condition));
    }

    private static Map<String, Node.Value> part(Map<Of, Map<String, Node.Value>> cells, Of of) {
        return cells.getOrDefault(of, Map.of());
    }

    /** Those parts of a row of which an entry is filled. */
    private static Node.Value list(
            CsvRows.Row row, String needed, List<Map<String, Node.Value>> parts) {
        return value(
                new Node.Items(
                        row.line(),
                        parts.stream()
                                .filter(part -> part.containsKey(needed))
                                .<Node>map(part -> new Node.Entries(row.line(), part))
                                .toList()));
    }

    private Node.Entries entries() {
        Node.Value id = fund.get("id");
        if (id != null) {
            fund.put("name", id);
        }
        List<Node> all = new ArrayList<>();
        tranches.forEach((tranche, entries) -> {
            List<Node> its = conditions.getOrDefault(tranche, List.of());
            int line = its.getFirst().line();
            entries.put("conditions", value(new Node.Items(line, its)));
            all.add(new Node.Entries(line, entries));
        });
        return new Node.Entries(
                1,
                Map.of(
                        "fund", value(new Node.Entries(1, fund)),
                        "tranches", value(new Node.Items(1, all))));
    }

    private static Node.Value value(Node node) {
        return new Node.Value(node.line(), node);
    }
}
