package org.holdfast.casefile.internal;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdfast.casefile.CaseMessages;
import org.holdfast.casefile.CaseProblems;
import org.holdfast.casefile.schema.Form;
import org.holdfast.casefile.schema.Row;
import org.holdfast.casefile.schema.Table;
import org.holdfast.casefile.schema.Terms;
import org.holdfast.casefile.tables.Tables;
import org.holdfast.intake.FileProblems;
import org.holdfast.intake.Node;
import org.holdfast.intake.Problems;
import org.holdfast.intake.Where;
import org.holdfast.intake.YamlReader;
import org.holdfast.model.CaseSettings.ObjectiveTier;
import org.holdfast.model.Statement;
import org.holdfast.model.Text;
import org.holdfast.model.formula.Comparison;
import org.holdfast.model.formula.Figure;
import org.holdfast.model.formula.Formula;
import org.holdfast.model.formula.Formula.Argument;
import org.holdfast.model.formula.FormulaParser;
import org.holdfast.model.formula.Parsed;
import org.holdfast.model.formula.Span;

/** Reads checks.yaml: statements about the answers of a case. */
public final class Statements {
    /** The file. */
    public static final String FILE = "checks.yaml";

    private static final int MOST = 1_000;

    private final CaseRows rows;
    private final Set<String> scenarios;
    private final Problems problems;
    private final Map<String, Integer> lines = new HashMap<>();

    /** A case of which nothing is known, so that no name in it is missing. */
    private static final CaseRows NO_ROWS =
            new CaseRows(
                    Settings.NONE,
                    Map.of(),
                    Tables.ALL.stream().map(Table::name).collect(Collectors.toSet()));

    private Statements(CaseRows rows, Set<String> scenarios, Problems problems) {
        this.rows = rows;
        this.scenarios = new TreeSet<>(scenarios);
        this.problems = problems;
    }

    /**
     * The statements in a list; those with problems are left out.
     *
     * @param rows the rows to which names point
     * @param scenarios the ids of the case's scenarios; empty if they are not known
     */
    public static List<Statement> of(
            Node.Items list, CaseRows rows, Set<String> scenarios, Problems problems) {
        Statements statements = new Statements(rows, scenarios, problems);
        List<Statement> found = new ArrayList<>();
        for (int k = 0; k < list.nodes().size(); k++) {
            Node node = list.nodes().get(k);
            Where where = Where.inFile(FILE).atLine(node.line());
            if (k == MOST) {
                problems.add(FileProblems.tooMany(where, CaseMessages.STATEMENTS, MOST));
                break;
            }
            if (node instanceof Node.Entries entries) {
                statements.statement(entries, k + 1).ifPresent(found::add);
            } else {
                problems.add(FileProblems.wrongShape(where, CaseMessages.STATEMENT));
            }
        }
        return found;
    }

    /** The statements in a text by itself; names that point to the case are not looked up. */
    public static List<Statement> of(String text, Problems problems) {
        return YamlReader.readList(text, Where.inFile(FILE), problems)
                .map(list -> of(list, NO_ROWS, Set.of(), problems))
                .orElse(List.of());
    }

    private Optional<Statement> statement(Node.Entries entries, int number) {
        Section section =
                new Section(entries, Where.inFile(FILE), label(entries, number) + ".", problems);
        Optional<String> id = section.id("id", "the statement's name");
        id.ifPresent(name -> once(section, name, entries.line()));
        Optional<Text> said = section.inEach("the statement");
        String scenario =
                section.findScalar("scenario", "the scenario that it is about")
                        .orElse(Scenarios.BASELINE);
        boolean isKnown = scenario(section, scenario);
        Optional<Statement.Way> way =
                section.oneOf("way", Statement.Way.class, "the answer that it is about");
        Optional<String> that = section.scalar("that", "the formula that should hold");
        Optional<Comparison> comparison = that.flatMap(text -> comparison(section, text));
        boolean isSound =
                comparison.isPresent() && looked(section.where("that"), comparison.get(), way);
        section.close();
        if (id.isEmpty() || said.isEmpty() || way.isEmpty()) {
            return Optional.empty();
        }
        return isKnown && isSound
                ? Optional.of(
                        new Statement(
                                id.get(),
                                said.get(),
                                scenario,
                                way.get(),
                                that.orElseThrow(),
                                comparison.get()))
                : Optional.empty();
    }

    /** The id as it is written, or the place in the list. */
    private static String label(Node.Entries entries, int number) {
        Node.Value value = entries.values().get("id");
        return value != null
                        && value.node() instanceof Node.Scalar(_, String text)
                        && !text.isBlank()
                ? text.strip()
                : Integer.toString(number);
    }

    private void once(Section section, String id, int line) {
        Integer first = lines.putIfAbsent(id, line);
        if (first != null) {
            problems.add(FileProblems.duplicateEntry(section.where("id"), first));
        }
    }

    private boolean scenario(Section section, String scenario) {
        if (scenarios.isEmpty() || scenarios.contains(scenario)) {
            return true;
        }
        problems.add(
                CaseProblems.unknownName(
                        section.where("scenario"),
                        scenario,
                        Text.same(Scenarios.FOLDER),
                        problems.nearest(scenario, scenarios)));
        return false;
    }

    private Optional<Comparison> comparison(Section section, String text) {
        return switch (FormulaParser.parse(text)) {
            case Parsed.Right(Comparison comparison) -> Optional.of(comparison);
            case Parsed.Wrong(int column, String found, Text expected, List<String> choices) -> {
                problems.add(
                        CaseProblems.wrongFormula(
                                section.where("that"),
                                found.isEmpty() ? 0 : column,
                                found,
                                expected,
                                problems.nearest(found, choices)));
                yield Optional.empty();
            }
        };
    }

    /** Whether every name and month in the comparison is one of the case, as far as is known. */
    private boolean looked(Where where, Comparison comparison, Optional<Statement.Way> way) {
        boolean right = !comparison.byMonth() || span(where, comparison.months());
        right &= formula(where, comparison.left(), way);
        right &= formula(where, comparison.right(), way);
        return right;
    }

    private boolean formula(Where where, Formula formula, Optional<Statement.Way> way) {
        boolean right =
                switch (formula) {
                    case Formula.Read(var figure, var arguments) ->
                            read(where, figure, arguments, way);
                    case Formula.Over(_, _, var months) -> span(where, months);
                    case Formula.At(_, var month) -> month(where, month);
                    case Formula.Constant _, Formula.Combined _, Formula.Negative _ -> true;
                };
        for (Formula part : formula.parts()) {
            right &= formula(where, part, way);
        }
        return right;
    }

    private boolean read(
            Where where, Figure figure, List<Argument> arguments, Optional<Statement.Way> way) {
        boolean right = true;
        for (Argument argument : arguments) {
            right &= argument(where, argument);
        }
        boolean money =
                figure == Figure.SPENDING
                        || Figure.findTier(arguments.getFirst().text())
                                .filter(tier -> tier == ObjectiveTier.COST)
                                .isPresent();
        if (money && way.filter(w -> w == Statement.Way.BALANCE).isPresent()) {
            String written = figure.word() + "(" + arguments.getFirst().text() + ")";
            problems.add(CaseProblems.noMoneyInBalance(where, written));
            right = false;
        }
        return right;
    }

    private boolean argument(Where where, Argument argument) {
        String name = argument.text();
        return switch (argument.takes()) {
            case TIER -> tier(where, name);
            case ITEM -> named(where, name, "items", Form.Filter.OURS);
            case ADVERSARY_ITEM -> named(where, name, "items", Form.Filter.ADVERSARYS);
            case HOLDER -> holder(where, name);
            case BLOC -> named(where, name, "parties", Form.Filter.MARKET);
            case FUND -> named(where, name, "funds", Form.Filter.ANY);
            case YEAR -> year(where, name);
        };
    }

    private boolean tier(Where where, String name) {
        ObjectiveTier tier = Figure.findTier(name).orElseThrow();
        boolean pursued =
                rows.settings().whole().map(s -> s.objective().contains(tier)).orElse(true);
        if (!pursued) {
            problems.add(CaseProblems.tierNotPursued(where, name));
        }
        return pursued;
    }

    private boolean named(Where where, String name, String table, Form.Filter filter) {
        Optional<Row> row = rows.find(table, name);
        if (row.isEmpty()) {
            if (rows.isKnown(table)) {
                problems.add(
                        CaseProblems.unknownName(
                                where,
                                name,
                                Text.same(table + ".csv"),
                                problems.nearest(name, rows.ids(table))));
            }
            return !rows.isKnown(table);
        }
        Optional<Text> objection = filter.objection(row.get());
        objection.ifPresent(is ->
                problems.add(
                        CaseProblems.wrongKindOfName(
                                where, name, table + ".csv", is, filter.words())));
        return objection.isEmpty();
    }

    private boolean holder(Where where, String name) {
        if (!rows.isKnown("needs") || !rows.isKnown("stocks")) {
            return true;
        }
        Set<String> holders = new TreeSet<>();
        Stream.concat(rows.of("needs").stream(), rows.of("stocks").stream())
                .forEach(row -> row.find("holder").ifPresent(holders::add));
        if (holders.contains(name)) {
            return true;
        }
        problems.add(
                CaseProblems.unknownName(
                        where, name, CaseMessages.HOLDERS, problems.nearest(name, holders)));
        return false;
    }

    private boolean year(Where where, String text) {
        int year = Integer.parseInt(text);
        Optional<Terms> terms = rows.terms();
        boolean inside =
                terms.isEmpty()
                        || (year >= terms.get().firstMonth().getYear()
                                && year <= terms.get().lastMonth().getYear());
        return inside || beyond(where, text);
    }

    private boolean month(Where where, YearMonth month) {
        Optional<Terms> terms = rows.terms();
        boolean inside =
                terms.isEmpty()
                        || !(month.isBefore(terms.get().firstMonth())
                                || month.isAfter(terms.get().lastMonth()));
        return inside || beyond(where, month.toString());
    }

    /**
     * Whether the case has months of the span, and goes on into the year of each end: 'in 2024' is
     * right for a case that begins in March.
     */
    private boolean span(Where where, Span span) {
        Optional<Terms> terms = rows.terms();
        if (terms.isEmpty()) {
            return true;
        }
        YearMonth first = terms.get().firstMonth();
        YearMonth last = terms.get().lastMonth();
        YearMonth from = span.from().orElse(first);
        YearMonth to = span.to().orElse(last);
        if (from.getYear() < first.getYear() || from.isAfter(last)) {
            return beyond(where, from.toString());
        }
        return (to.getYear() <= last.getYear() && !to.isBefore(first))
                || beyond(where, to.toString());
    }

    private boolean beyond(Where where, String value) {
        Terms terms = rows.terms().orElseThrow();
        problems.add(
                CaseProblems.beyondHorizon(
                        where, value, terms.firstMonth().toString(), terms.lastMonth().toString()));
        return false;
    }
}
