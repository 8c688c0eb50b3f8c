package org.holdfast.results;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.holdfast.model.Answer;
import org.holdfast.model.Case;
import org.holdfast.model.Result;
import org.holdfast.results.tables.Balances;
import org.holdfast.results.tables.Bindings;
import org.holdfast.results.tables.Decisions;
import org.holdfast.results.tables.Delays;
import org.holdfast.results.tables.Drivers;
import org.holdfast.results.tables.FutureBands;
import org.holdfast.results.tables.FutureEnds;
import org.holdfast.results.tables.Hindcasts;
import org.holdfast.results.tables.Levers;

/** The files that a finding fills: name to text, the same bytes for the same finding. */
public final class ResultFiles {
    /** How the names of the files of ad hoc alone end. */
    static final String AD_HOC = "-ad-hoc.csv";

    private ResultFiles() {}

    /** The files of a finding, without the brief. */
    public static Map<String, String> of(Findings findings) {
        Map<String, String> files = new LinkedHashMap<>();
        switch (findings) {
            case Findings.Standing s -> {
                files.put("balance.json", Summary.planFile(s));
                files.put(
                        Balances.TABLE.file(),
                        Balances.TABLE.csv(
                                Balances.of(s.c(), s.supply().trajectory(), "current_supply"),
                                s.made()));
            }
            case Findings.Planning p -> {
                plans(files, p, p.plan(), p.adHoc());
                files.put(
                        Bindings.TABLE.file(),
                        Bindings.TABLE.csv(Bindings.of(p.c(), p.binding()), p.made()));
            }
            case Findings.Waiting w ->
                    files.put(
                            Delays.TABLE.file(), Delays.TABLE.csv(Delays.of(w.points()), w.made()));
            case Findings.Moving m ->
                    files.put(Levers.TABLE.file(), Levers.TABLE.csv(Levers.of(m), m.made()));
            case Findings.Exploring e -> {
                files.put("explore.json", Summary.planFile(e));
                files.put(
                        FutureBands.TABLE.file(),
                        FutureBands.TABLE.csv(FutureBands.of(e), row -> e.made(row.plan())));
                files.put(
                        FutureEnds.TABLE.file(),
                        FutureEnds.TABLE.csv(FutureEnds.of(e), row -> e.made(row.plan())));
                files.put(
                        Drivers.TABLE.file(),
                        Drivers.TABLE.csv(Drivers.of(e.exploration().drivers()), e.made()));
            }
            case Findings.Scoring s -> {
                files.put("hindcast.json", Summary.planFile(s));
                files.put(
                        Hindcasts.TABLE.file(),
                        Hindcasts.TABLE.csv(Hindcasts.of(s.c(), s.hindcasts()), s.made()));
            }
            case Findings.Unanswered u -> {}
            case Findings.Told t -> {
                Answer a = t.answer();
                plans(files, t, a.plan(), a.adHoc());
                files.put(
                        Bindings.TABLE.file(),
                        Bindings.TABLE.csv(Bindings.of(t.c(), a.binding()), t.made()));
                files.put(Delays.TABLE.file(), Delays.TABLE.csv(Delays.of(a.delay()), t.made()));
            }
        }
        return files;
    }

    private static void plans(
            Map<String, String> files, Findings findings, Result plan, Result adHoc) {
        Case c = findings.c();
        files.put("plan.json", Summary.planFile(findings));
        files.put("certificate.json", Summary.certificateFile(findings, plan, adHoc));
        files.put(
                Decisions.TABLE.file(),
                Decisions.TABLE.csv(Decisions.of(c, plan.plan()), findings.made()));
        files.put(
                "decisions" + AD_HOC,
                Decisions.TABLE.csv(Decisions.of(c, adHoc.plan()), findings.madeAdHoc()));
        files.put(
                Balances.TABLE.file(),
                Balances.TABLE.csv(Balances.of(c, plan.trajectory(), "plan"), findings.made()));
        files.put(
                "balance" + AD_HOC,
                Balances.TABLE.csv(
                        Balances.of(c, adHoc.trajectory(), "ad_hoc"), findings.madeAdHoc()));
    }

    /**
     * Writes the files of a finding into a folder, making it if need be; each is whole or not
     * there.
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
        write(folder, files);
        Contents contents =
                Contents.of(folder).with(findings, files.keySet()).with(findings, there);
        replace(folder.resolve(Contents.FILE), contents.bytes());
        return contents;
    }

    /** Writes files that belong to no finding of one case; each is whole or not there. */
    public static void write(Path folder, Map<String, String> files) throws IOException {
        Files.createDirectories(folder);
        for (var file : files.entrySet()) {
            replace(
                    folder.resolve(file.getKey()),
                    file.getValue().getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Writes beside the file and then renames, so that no reader ever sees half of it. */
    static void replace(Path file, byte[] bytes) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null) {
            throw new IOException(file + " is not a file in a folder");
        }
        Path unfinished =
                folder.resolve("." + file.getFileName() + "." + ProcessHandle.current().pid());
        try {
            Files.write(unfinished, bytes);
            Files.move(
                    unfinished,
                    file,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }
}
