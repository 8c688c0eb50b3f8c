package org.holdfast.results;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.holdfast.model.Result;
import org.holdfast.results.tables.AllTables;
import org.holdfast.results.tables.Table;

/** The files that a finding fills: name to text, the same bytes for the same finding. */
public final class ResultFiles {
    private ResultFiles() {}

    /** The files of a finding, without the brief. */
    public static Map<String, String> of(Findings findings) {
        Map<String, String> files = new LinkedHashMap<>(json(findings));
        tables(findings).forEach(table -> files.put(table.table().file(), table.csv()));
        return files;
    }

    private static Map<String, String> json(Findings findings) {
        return switch (findings) {
            case Findings.Standing s -> Map.of("balance.json", Summary.planFile(s));
            case Findings.Planning p -> plans(p, p.plan(), p.adHoc());
            case Findings.Told t -> plans(t, t.answer().plan(), t.answer().adHoc());
            case Findings.Exploring e -> Map.of("explore.json", Summary.planFile(e));
            case Findings.Scoring s -> Map.of("hindcast.json", Summary.planFile(s));
            case Findings.Waiting w -> Map.of();
            case Findings.Moving m -> Map.of();
            case Findings.Climbing l -> Map.of("ladder.json", Summary.planFile(l));
            case Findings.Deciding d -> Map.of("policies.json", Summary.planFile(d));
            case Findings.Frontier f -> Map.of("frontier.json", Summary.planFile(f));
            case Findings.Ranging r -> Map.of("ranges.json", Summary.planFile(r));
            case Findings.Alternatives a -> Map.of("alternatives.json", Summary.planFile(a));
            case Findings.Beside b -> Map.of(Summary.command(b) + ".json", Summary.planFile(b));
            case Findings.Stressing s -> Map.of("breaking.json", Summary.planFile(s));
            case Findings.Keeping k -> Map.of("stability.json", Summary.planFile(k));
            case Findings.Committing f -> Map.of("first-stage.json", Summary.planFile(f));
            case Findings.Graphed g -> Map.of("policy-graph.json", Summary.planFile(g));
            case Findings.Unanswered u -> Map.of();
        };
    }

    private static Map<String, String> plans(Findings findings, Result plan, Result adHoc) {
        return Map.of(
                "plan.json",
                Summary.planFile(findings),
                "certificate.json",
                Summary.certificateFile(findings, plan, adHoc));
    }

    /** The tables of a finding, filled. */
    public static List<Table.Filled<?>> tables(Findings findings) {
        List<Table.Filled<?>> tables = new ArrayList<>();
        AllTables.ALL.forEach(table -> table.of(findings).ifPresent(tables::add));
        return tables;
    }

    /**
     * Writes the files of a finding into a folder, making it if need be; each is whole or not
     * there. None is put in its place before all are written, and the contents come last: a disk
     * that is full leaves the folder as it was.
     *
     * @return what the folder then holds
     */
    public static Contents write(Path folder, Findings findings, Map<String, String> files)
            throws IOException {
        return write(folder, findings, files, List.of());
    }

    /**
     * The same beside files of the finding that are in the folder already.
     *
     * @param there their names
     */
    public static Contents write(
            Path folder, Findings findings, Map<String, String> files, List<String> there)
            throws IOException {
        Contents contents =
                Contents.of(folder).with(findings, files.keySet()).with(findings, there);
        Map<String, byte[]> all = bytes(files);
        all.put(Contents.FILE, contents.bytes());
        replace(folder, all);
        return contents;
    }

    /**
     * Writes files that belong to no finding of one case; each is whole or not there, and none is
     * put in its place before all are written.
     */
    public static void write(Path folder, Map<String, String> files) throws IOException {
        replace(folder, bytes(files));
    }

    private static Map<String, byte[]> bytes(Map<String, String> files) {
        Map<String, byte[]> bytes = new LinkedHashMap<>();
        files.forEach((name, text) -> bytes.put(name, text.getBytes(StandardCharsets.UTF_8)));
        return bytes;
    }

    /** Writes beside the file and then renames, so that no reader ever sees half of it. */
    public static void replace(Path file, byte[] bytes) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null) {
            throw new IOException(file + " is not a file in a folder");
        }
        replace(folder, Map.of(file.getFileName().toString(), bytes));
    }

    private static void replace(Path folder, Map<String, byte[]> files) throws IOException {
        Files.createDirectories(folder);
        Map<Path, Path> unfinished = new LinkedHashMap<>();
        try {
            for (var file : files.entrySet()) {
                Path place = folder.resolve(file.getKey());
                Path beside =
                        place.resolveSibling(
                                "." + place.getFileName() + "." + ProcessHandle.current().pid());
                unfinished.put(beside, place);
                Files.write(beside, file.getValue());
            }
            for (var file : unfinished.entrySet()) {
                Files.move(
                        file.getKey(),
                        file.getValue(),
                        StandardCopyOption.ATOMIC_MOVE,
                        StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            for (Path beside : unfinished.keySet()) {
                Files.deleteIfExists(beside);
            }
        }
    }
}
