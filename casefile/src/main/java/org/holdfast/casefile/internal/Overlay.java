package org.holdfast.casefile.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.holdfast.casefile.CaseMessages;
import org.holdfast.casefile.CaseProblems;
import org.holdfast.casefile.schema.Row;
import org.holdfast.casefile.schema.Table;
import org.holdfast.casefile.tables.Tables;
import org.holdfast.intake.FileProblems;
import org.holdfast.intake.Folder;
import org.holdfast.intake.Problems;
import org.holdfast.intake.TextFile;
import org.holdfast.intake.Where;
import org.holdfast.model.CaseSettings;
import org.holdfast.model.Text;

/**
 * Rows that are laid over those of a case and stay out of its folder: a row with the key of one
 * that is there takes its place, any other is added.
 */
public final class Overlay {
    /** The longest name that a case is known by. */
    private static final int LONGEST = 60;

    private final String name;
    private final Folder folder;
    private final Problems problems;
    private final Map<String, List<Row>> rows = new HashMap<>();
    private final Set<String> cut = new TreeSet<>();
    private int replaced;
    private int added;

    private Overlay(Path path, Problems problems) {
        this.name = String.valueOf(path.toAbsolutePath().normalize().getFileName());
        this.folder = new Folder(path, problems);
        this.problems = problems;
    }

    /** Reads the folder at a path, which holds tables as a case does, and nothing else. */
    public static Overlay read(Path path, Problems problems) {
        Overlay overlay = new Overlay(path, problems);
        if (Files.isDirectory(path)) {
            Tables.ALL.forEach(overlay::read);
            overlay.strangers();
            if (overlay.rows.values().stream().allMatch(List::isEmpty) && !problems.hasErrors()) {
                problems.add(CaseProblems.overlayWithoutRows(Where.inFile(overlay.name)));
            }
        } else {
            problems.add(
                    CaseProblems.noOverlay(Where.inFile(path.toString()), TextFile.isThere(path)));
        }
        return overlay;
    }

    /** What its files are called in problems, in the order of the tables. */
    public List<String> files() {
        return Tables.ALL.stream().map(table -> name + "/" + table.file()).toList();
    }

    private void read(Table<?> table) {
        String path = table.folder() + table.file();
        if (!folder.has(path)) {
            return;
        }
        Where where = Where.inFile(name + "/" + table.file());
        Optional<TableReader.Rows> found =
                TableReader.text(folder, table, where)
                        .map(text -> TableReader.read(table, text, where, problems));
        found.ifPresent(all -> rows.put(table.name(), all.rows()));
        if (!found.map(TableReader.Rows::isWhole).orElse(false)) {
            cut.add(table.name());
        }
    }

    /** A file that nobody would read is a mistake, unless it is a text for people. */
    private void strangers() {
        strangers("", Table.TABLES);
        strangers(Table.TABLES, "");
    }

    private void strangers(String below, String but) {
        Set<String> expected = new TreeSet<>();
        Tables.ALL.stream()
                .filter(table -> table.folder().equals(below))
                .forEach(table -> expected.add(table.file()));
        for (String file : folder.names(below)) {
            if (!expected.contains(file) && !but.equals(file + "/") && !file.endsWith(".md")) {
                problems.add(
                        FileProblems.unknownFile(
                                Where.inFile(name + "/" + below + file),
                                CaseMessages.TABLE_OF_OVERLAY,
                                problems.nearest(file, expected)));
            }
        }
    }

    /** The rows of a case's table with those of the overlay. */
    public List<Row> over(Table<?> table, List<Row> below) {
        List<Row> own = new ArrayList<>(rows.getOrDefault(table.name(), List.of()));
        if (own.isEmpty()) {
            return below;
        }
        Map<List<String>, Row> byKey = new HashMap<>();
        own.forEach(row -> byKey.putIfAbsent(RowKey.of(table, row), row));
        List<Row> all = new ArrayList<>();
        for (Row row : below) {
            Row other = byKey.remove(RowKey.of(table, row));
            if (other == null) {
                all.add(row);
            } else {
                own.remove(other);
                all.add(other);
                replaced++;
            }
        }
        added += own.size();
        // Of the rules of drawing the first that fits counts: those on top come first.
        all.addAll(table.equals(Tables.UNCERTAINTIES) ? 0 : all.size(), own);
        return all;
    }

    /** Tables that it could not be read to the end of. */
    public Set<String> cut() {
        return cut;
    }

    /**
     * Makes its files part of a case's hash.
     *
     * @param place how many overlays lie below it
     */
    public void intoHash(Folder ofCase, int place) {
        ofCase.include("with-" + place, folder);
    }

    /** The settings of the case under it: its name, title and mark say that it is another case. */
    public CaseSettings mark(CaseSettings settings) {
        Text mark = CaseMessages.notPublic(name, replaced, added);
        Text both =
                settings.mark().map(other -> Text.joined(" ", List.of(other, mark))).orElse(mark);
        return settings.withId(id(settings.id()))
                .withTitle(
                        Text.each(language ->
                                CaseMessages.titleWith(settings.title().in(language), language)))
                .withMark(Optional.of(both));
    }

    private String id(String ofCase) {
        String own =
                name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        String id = ofCase + "-with-" + (own.isEmpty() ? "overlay" : own);
        return id.substring(0, Math.min(id.length(), LONGEST)).replaceAll("-$", "");
    }
}
