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
    @Parameters(paramLabel = "CASE", arity = "1..*")
    private List<Path> cases = new ArrayList<>();

    @Option(names = "--out", paramLabel = "DIR", required = true)
    private Path out;

    @Option(names = "--futures", paramLabel = "N")
    private int futures = DoorPages.Grid.STANDARD.futures();

    @Option(names = "--waiting", paramLabel = "0|1")
    private int waiting = 1;

    @Option(names = "--anew", paramLabel = "MONTHS")
    private int every = DoorPages.Grid.STANDARD.every();

    @Option(names = "--quick", paramLabel = "0|1")
    private int quick = (int) Argument.QUICK.standard();

    @Option(names = {"-q", "--quiet"})
    private boolean quiet;

    @Override
    public Integer call() throws IOException {
        Environment around = around();
        Path folder = around.folder().resolve(out);
        refuse(folder);
        DoorPages.Grid grid = grid();
        boolean isQuick = Argument.QUICK.checked("--quick", quick) == 1;
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
                        written.files()
                                + " files, "
                                + Math.round(written.bytes() / 1e5) / 10.0
                                + " MB. 'python3 -m http.server --directory "
                                + out
                                + "' shows them on this machine.");
        around.out().println(out);
        return Exit.DONE;
    }

    private DoorPages.Grid grid() {
        return new DoorPages.Grid(
                Argument.WORLDS.checked("--futures", futures),
                Argument.WAITING.checked("--waiting", waiting) == 1,
                Argument.RHYTHM.checked("--anew", every));
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
