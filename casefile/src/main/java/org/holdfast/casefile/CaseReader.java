package org.holdfast.casefile;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.holdfast.casefile.checks.Checks;
import org.holdfast.casefile.checks.Drawing;
import org.holdfast.casefile.checks.FigurePlaces;
import org.holdfast.casefile.checks.MeasuredRates;
import org.holdfast.casefile.checks.TableGrounds;
import org.holdfast.casefile.internal.CaseRows;
import org.holdfast.casefile.internal.Overlay;
import org.holdfast.casefile.internal.RowKey;
import org.holdfast.casefile.internal.Scenarios;
import org.holdfast.casefile.internal.Settings;
import org.holdfast.casefile.internal.Statements;
import org.holdfast.casefile.internal.TableReader;
import org.holdfast.casefile.schema.Entry;
import org.holdfast.casefile.schema.Form;
import org.holdfast.casefile.schema.Row;
import org.holdfast.casefile.schema.Table;
import org.holdfast.casefile.schema.Terms;
import org.holdfast.casefile.tables.Tables;
import org.holdfast.intake.FileProblems;
import org.holdfast.intake.Folder;
import org.holdfast.intake.Node;
import org.holdfast.intake.Problem;
import org.holdfast.intake.Problems;
import org.holdfast.intake.TextFile;
import org.holdfast.intake.Where;
import org.holdfast.intake.YamlReader;
import org.holdfast.ledger.list.OwnList;
import org.holdfast.ledger.track.CaseLedger;
import org.holdfast.ledger.track.CaseLedgerReader;
import org.holdfast.model.Case;
import org.holdfast.model.CaseSettings;
import org.holdfast.model.Origin;
import org.holdfast.model.Scenario;
import org.holdfast.model.Source;
import org.holdfast.model.Statement;
import org.holdfast.model.Text;

/**
 * Reads a case folder: a sound case, or every problem in it. Whatever the folder holds, it never
 * throws for it.
 */
public final class CaseReader {
    private static final String YAML = ".yaml";

    /** The groups of items of a case that has no table of them. */
    private static final String FAMILIES =
            """
            id,name,name_nl,name_uk
            shells,Shells,Granaten,Снаряди
            missiles,Long-range missiles,Langeafstandsraketten,Далекобійні ракети
            drones,Drones,Drones,Дрони
            interceptors,Interceptors,Luchtdoelraketten,Перехоплювачі
            vehicles,Vehicles and guns,Voertuigen en geschut,Техніка та гармати
            """;

    private final Folder folder;
    private final List<Overlay> overlays;
    private final Problems problems = new Problems();
    private final List<String> order = new ArrayList<>();
    private final Set<String> announced = new HashSet<>();

    private CaseReader(Path path, List<Path> with) {
        this.folder = new Folder(path, problems);
        this.overlays = with.stream().map(over -> Overlay.read(over, problems)).toList();
    }

    /** Reads the folder at a path. */
    public static Reading read(Path path) {
        return read(path, List.of());
    }

    /**
     * Reads the folder at a path, with rows laid over its own.
     *
     * @param with folders of such rows, the last on top
     */
    public static Reading read(Path path, List<Path> with) {
        return readWithRows(path, with).reading();
    }

    /**
     * What was read, and what it rests on.
     *
     * @param tables what the rows of each table rest on, by its name
     * @param places where its figures stand in their documents
     */
    public record WithGrounds(
            Reading reading, Map<String, TableGrounds> tables, FigurePlaces places) {}

    /**
     * Reads the folder at a path, and what it rests on.
     *
     * @param with folders of rows laid over its own, the last on top
     */
    public static WithGrounds readWithGrounds(Path path, List<Path> with) {
        WithRows read = readWithRows(path, with);
        return new WithGrounds(
                read.reading(), TableGrounds.of(read.rows()), FigurePlaces.of(read.rows()));
    }

    /** What was read, with the rows that the case was bound from; none where there is no folder. */
    record WithRows(Reading reading, CaseRows rows) {}

    /** Reads the folder at a path, with rows laid over its own, and keeps the rows. */
    static WithRows readWithRows(Path path, List<Path> with) {
        if (!Files.isDirectory(path)) {
            return new WithRows(
                    new Reading.Unsound(
                            List.of(
                                    FileProblems.noFolder(
                                            Where.inFile(path.toString()),
                                            TextFile.isThere(path)))),
                    new CaseRows(Settings.NONE, Map.of(), Set.of()));
        }
        return new CaseReader(path, with).read();
    }

    private WithRows read() {
        Settings settings = settings();
        CaseRows rows = rows(settings);
        Checks.ALL.forEach(check -> check.apply(rows, problems).look());
        List<Scenario> scenarios = scenarios(rows);
        Optional<CaseLedger> ledger = ledger(rows);
        List<Statement> statements = statements(rows);
        if (problems.hasErrors()) {
            return new WithRows(new Reading.Unsound(problems.inOrder(order)), rows);
        }
        Case c = reviewsLookedUp(bound(rows, scenarios), rows);
        Drawing.look(c, problems);
        MeasuredRates.look(c, problems);
        List<Problem> found = problems.inOrder(order);
        return new WithRows(
                problems.hasErrors()
                        ? new Reading.Unsound(found)
                        : new Reading.Sound(c, statements, ledger, found),
                rows);
    }

    private Settings settings() {
        Where where = Where.inFile(Settings.FILE);
        order.add(Settings.FILE);
        if (!folder.has(Settings.FILE)) {
            problems.add(
                    FileProblems.missingFile(
                            where,
                            CaseMessages.CASES_FOLDER,
                            "It fixes the title, the first month, the objective and the like."));
            return Settings.NONE;
        }
        return yaml(Settings.FILE)
                .map(entries -> Settings.of(entries, problems))
                .orElse(Settings.NONE);
    }

    private Optional<Node.Entries> yaml(String path) {
        Where where = Where.inFile(path);
        return folder.text(path, where, TextFile.LARGEST_YAML)
                .flatMap(text -> YamlReader.read(text, where, problems));
    }

    private CaseRows rows(Settings settings) {
        Map<String, List<Row>> tables = new HashMap<>();
        tables.put(
                Tables.FAMILIES.name(),
                TableReader.read(
                                Tables.FAMILIES,
                                FAMILIES,
                                Where.inFile(Tables.FAMILIES.file()),
                                problems)
                        .rows());
        Set<String> unread = new HashSet<>();
        Set<String> expected = new HashSet<>();
        for (Table<?> table : Tables.ALL) {
            order.add(table.file());
            if (table.folder().equals(Table.TABLES)) {
                expected.add(table.file());
            }
            read(table, unread).ifPresent(found -> tables.put(table.name(), found));
        }
        for (Overlay overlay : overlays) {
            order.addAll(overlay.files());
            unread.addAll(overlay.cut());
            for (Table<?> table : Tables.ALL) {
                List<Row> below = tables.getOrDefault(table.name(), List.of());
                tables.put(table.name(), overlay.over(table, below));
            }
        }
        for (String name : folder.names(Table.TABLES)) {
            if (!expected.contains(name)) {
                problems.add(
                        FileProblems.unknownFile(
                                Where.inFile(Table.TABLES + name),
                                CaseMessages.TABLE_OF_CASE,
                                problems.nearest(name, expected)));
            }
        }
        return new CaseRows(settings, tables, unread);
    }

    private Optional<List<Row>> read(Table<?> table, Set<String> unread) {
        String path = table.folder() + table.file();
        Where where = Where.inFile(table.file());
        if (!folder.has(path)) {
            if (table.needed()) {
                problems.add(
                        FileProblems.missingFile(
                                where,
                                table.folder().isEmpty()
                                        ? CaseMessages.CASES_FOLDER
                                        : Text.same(table.folder()),
                                table.about()));
                unread.add(table.name());
            }
            return Optional.empty();
        }
        Optional<TableReader.Rows> found =
                TableReader.text(folder, table, where)
                        .map(text -> TableReader.read(table, text, where, problems));
        if (!found.map(TableReader.Rows::isWhole).orElse(false)) {
            unread.add(table.name());
        }
        return found.map(TableReader.Rows::rows);
    }

    private List<Scenario> scenarios(CaseRows rows) {
        Scenarios scenarios = new Scenarios(rows, problems);
        for (String name : folder.names(Scenarios.FOLDER)) {
            String path = Scenarios.FOLDER + name;
            String id = name.endsWith(YAML) ? name.substring(0, name.length() - YAML.length()) : "";
            order.add(path);
            if (Form.isId(id)) {
                scenarios.announce(id);
                announced.add(id);
                yaml(path).ifPresent(entries -> scenarios.add(id, entries));
            } else {
                problems.add(
                        FileProblems.unknownFile(
                                Where.inFile(path), CaseMessages.SCENARIO, Optional.empty()));
            }
        }
        return scenarios.finished();
    }

    /**
     * The list of earlier promises beside the tables. The brief tells of it, so that it is part of
     * the hash.
     */
    private Optional<CaseLedger> ledger(CaseRows rows) {
        String below = CaseLedgerReader.FOLDER + "/";
        boolean readable = true;
        for (String name : folder.names(below)) {
            String path = below + name;
            order.add(path);
            if (!CaseLedgerReader.FILES.contains(name)) {
                problems.add(
                        FileProblems.unknownFile(
                                Where.inFile(path),
                                CaseMessages.FILE_OF_LEDGER,
                                problems.nearest(name, CaseLedgerReader.FILES)));
            } else {
                readable &= folder.isHashed(path, Where.inFile(path), TextFile.LARGEST_TABLE);
            }
        }
        if (!readable || folder.names(below).isEmpty()) {
            return Optional.empty();
        }
        if (!folder.has(below + CaseLedgerReader.LIST)) {
            problems.add(
                    FileProblems.missingFile(
                            Where.inFile(below + CaseLedgerReader.LIST),
                            Text.same(below),
                            "It holds the promises that the other files there are about."));
        }
        List<Source> sources =
                rows.of(Tables.SOURCES).stream()
                        .filter(row -> row.wrong().isEmpty())
                        .flatMap(row -> named(row).stream())
                        .toList();
        return CaseLedgerReader.read(folder.root(), sources, terms(rows), problems);
    }

    /** The case's currency, and the English name of who is supplied. */
    private static OwnList.Terms terms(CaseRows rows) {
        OwnList.Terms standard = OwnList.Terms.STANDARD;
        return new OwnList.Terms(
                rows.settings().currency().orElse(standard.currency()),
                rows.settings()
                        .claimant()
                        .flatMap(claimant -> rows.find("parties", claimant.name()))
                        .flatMap(party -> party.find("name"))
                        .orElse(standard.recipient()));
    }

    /** A document of the case, as far as the ledger looks at it: what it can be cited by. */
    private static Optional<Source> named(Row row) {
        return row.find("id")
                .map(id ->
                        new Source(
                                id,
                                Source.Kind.DOCUMENT,
                                Text.same(""),
                                "",
                                "",
                                row.find("url").orElse(""),
                                'D',
                                Text.same(""),
                                new Origin("", "", row.file(), row.line(), "")));
    }

    private List<Statement> statements(CaseRows rows) {
        order.add(Statements.FILE);
        if (!folder.has(Statements.FILE)) {
            return List.of();
        }
        Where where = Where.inFile(Statements.FILE);
        return folder.textBeside(Statements.FILE, where, TextFile.LARGEST_YAML)
                .flatMap(text -> YamlReader.readList(text, where, problems))
                .map(list -> Statements.of(list, rows, announced, problems))
                .orElse(List.of());
    }

    private Case bound(CaseRows rows, List<Scenario> scenarios) {
        CaseSettings settings = rows.settings().whole().orElseThrow();
        for (int n = 0; n < overlays.size(); n++) {
            settings = overlays.get(n).mark(settings);
            overlays.get(n).intoHash(folder, n);
        }
        return Tables.whole(
                settings, folder.hash(), scenarios, new Binder(rows, rows.terms().orElseThrow()));
    }

    /** Judged figures as they stand now. */
    private static Case reviewsLookedUp(Case c, CaseRows rows) {
        return c.withReviews(
                c.reviews().stream()
                        .map(review -> review.lookedUp(RowKey.figure(rows, review)))
                        .toList());
    }

    /** Turns the rows of tables into records. */
    private record Binder(CaseRows rows, Terms terms) implements Tables.Records {
        @Override
        public <T> List<T> of(Table<T> table) {
            return rows.of(table).stream()
                    .map(row -> table.binding().apply(new Entry(table, row, terms)))
                    .toList();
        }
    }
}
