package org.holdfast.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.holdfast.casefile.CaseReader;
import org.holdfast.model.Case;
import org.holdfast.questions.Argument;
import org.holdfast.site.CaseList;
import org.holdfast.site.MadeBefore;
import org.holdfast.site.Pages;
import org.holdfast.site.SimulatorPages;
import org.holdfast.site.StaticSite;
import org.holdfast.studio.cases.DoorPages;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The studio as files. */
final class PublishCommand extends SubCommand {
    private static final Argument FUTURES =
            Argument.WORLDS.usually(DoorPages.Grid.STANDARD.futures());
    private static final Argument WAITING = Argument.WAITING.usually(1);
    private static final Argument RHYTHM = Argument.RHYTHM.usually(DoorPages.Grid.STANDARD.every());

    @Parameters(paramLabel = "CASE", arity = "1..*")
    private List<Path> cases = new ArrayList<>();

    @Option(names = "--out", paramLabel = "DIR", required = true)
    private Path out;

    @Option(names = {"-q", "--quiet"})
    private boolean quiet;

    @Override
    void addOptions() {
        for (Argument argument : List.of(FUTURES, WAITING, RHYTHM, Argument.QUICK)) {
            spec().addOption(OptionValue.option(argument));
        }
    }

    private int given(Argument argument) {
        return (int) OptionValue.given(spec(), argument);
    }

    @Override
    public Integer call() throws IOException {
        Environment around = around();
        Path folder = around.folder().resolve(out);
        refuse(folder);
        DoorPages.Grid grid = grid();
        boolean isQuick = given(Argument.QUICK) == 1;
        List<CaseList.Shown> shown = read(around);
        Path web = StudioFiles.web().orElseThrow(() -> wrong(RefusalMessages.PAGES_NOT_BUILT));
        StaticSite site =
                new StaticSite(
                        web,
                        Program.version(),
                        StudioFiles.pages(
                                        around.kept(),
                                        around.kept(),
                                        Runtime.getRuntime().availableProcessors(),
                                        grid,
                                        around,
                                        StudioFiles.ledgers(
                                                Optional.empty(),
                                                cases.stream()
                                                        .map(around.folder()::resolve)
                                                        .toList(),
                                                List.of(),
                                                around))
                                .stream()
                                .map(pages -> isQuick ? quickly(pages) : pages)
                                .toList());
        StaticSite.Written written;
        try (ProgressLine progress = progress(around)) {
            written = site.write(shown, folder, progress);
        }
        around.out()
                .println(
                        "%s files, %s MB. 'python3 -m http.server --directory %s' shows them on this machine."
                                .formatted(
                                        written.files(),
                                        Math.round(written.bytes() / 1e5) / 10.0,
                                        out));
        around.out().println(out);
        return Exit.DONE;
    }

    private DoorPages.Grid grid() {
        return new DoorPages.Grid(given(FUTURES), given(WAITING) == 1, given(RHYTHM));
    }

    /** What takes minutes is made for the first page alone; of the rest, what was made before. */
    static Pages quickly(Pages pages) {
        return pages instanceof SimulatorPages || pages instanceof DoorPages
                ? pages
                : new MadeBefore(pages);
    }

    private ProgressLine progress(Environment around) {
        return quiet ? ProgressLine.none() : ProgressLine.latest(around);
    }

    private void refuse(Path folder) throws IOException {
        try {
            StaticSite.check(folder);
        } catch (FileAlreadyExistsException e) {
            throw wrong(
                    Files.isDirectory(folder)
                            ? RefusalMessages.holdsSomethingElse(out.toString())
                            : RefusalMessages.isAFile(out.toString()));
        }
    }

    private List<CaseList.Shown> read(Environment around) {
        Map<String, Case> found = new LinkedHashMap<>();
        Set<String> twice = new TreeSet<>();
        for (Path path : cases) {
            Case c = CaseArguments.sound(CaseReader.read(around.folder().resolve(path))).sound();
            if (found.put(c.settings().id(), c) != null) {
                twice.add(c.settings().id());
            }
        }
        if (!twice.isEmpty()) {
            throw wrong(RefusalMessages.sameIds(twice.iterator().next()));
        }
        return found.entrySet().stream()
                .map(e -> new CaseList.Shown(e.getKey(), e.getValue()))
                .toList();
    }
}
