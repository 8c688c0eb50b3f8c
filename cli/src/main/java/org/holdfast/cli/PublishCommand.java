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
import java.util.concurrent.Callable;
import org.holdfast.casefile.CaseReader;
import org.holdfast.model.Case;
import org.holdfast.site.CaseList;
import org.holdfast.site.StaticSite;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** The studio as files. */
@Command(
        name = "publish",
        header = "The studio as files, for any web server.",
        description = {
            "Writes the simulator and the pages of cases as files that any web server serves, below"
                    + " any path, without a server of Holdfast's: kernel, solver and data included."
                    + " Runs and accounts are not among them.",
            "",
            "Plans for the steps of each policy lever are made first, which takes minutes the first"
                    + " time; they are kept. A site that is in DIR already is replaced; a folder that"
                    + " holds anything else is refused."
        },
        footer = {
            "",
            "Examples:",
            "  holdfast publish cases/ukraine-2024 --out site",
            "  holdfast publish cases/ukraine-2024 cases/ukraine-2026 --out site",
            "  python3 -m http.server --directory site     to look at it",
            "",
            "Usual time: five to ten minutes a case of the size of ukraine-2024 on two cores; again, seconds."
        })
final class PublishCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Main main;

    @Parameters(paramLabel = "CASE", arity = "1..*", description = "Folders of cases.")
    private List<Path> cases = new ArrayList<>();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            required = true,
            description = "Folder for the site: a new or empty one, or one of an earlier site.")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Path out;

    @Option(
            names = {"-q", "--quiet"},
            description = "No progress.")
    private boolean quiet;

    @Override
    public Integer call() throws IOException {
        Surroundings around = main.around();
        Path folder = around.folder().resolve(out);
        refuse(folder);
        List<CaseList.Shown> shown = read(around);
        Path web = StudioFiles.web().orElseThrow(() -> wrong(StudioFiles.NOT_BUILT));
        StaticSite site =
                new StaticSite(
                        web,
                        Program.version(),
                        StudioFiles.pages(
                                around.kept(),
                                around.kept(),
                                Runtime.getRuntime().availableProcessors(),
                                around,
                                StudioFiles.ledgers(
                                        Optional.empty(),
                                        cases.stream().map(around.folder()::resolve).toList(),
                                        around)));
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

    private ProgressLine progress(Surroundings around) {
        return quiet ? ProgressLine.none() : ProgressLine.latest(around);
    }

    private void refuse(Path folder) throws IOException {
        try {
            StaticSite.check(folder);
        } catch (FileAlreadyExistsException e) {
            throw wrong(
                    Files.isDirectory(folder)
                            ? "'"
                                    + out
                                    + "' holds something else than an earlier site. Name another"
                                    + " folder, or empty it."
                            : "'" + out + "' is a file; --out is a folder.");
        }
    }

    private List<CaseList.Shown> read(Surroundings around) {
        Map<String, Case> found = new LinkedHashMap<>();
        Set<String> twice = new TreeSet<>();
        for (Path path : cases) {
            Case c = CaseArguments.sound(CaseReader.read(around.folder().resolve(path))).sound();
            if (found.put(c.settings().id(), c) != null) {
                twice.add(c.settings().id());
            }
        }
        if (!twice.isEmpty()) {
            throw wrong(
                    "Two of the cases call themselves '"
                            + twice.iterator().next()
                            + "'; a site needs a name of its own for each (case.yaml, 'id').");
        }
        return found.entrySet().stream()
                .map(e -> new CaseList.Shown(e.getKey(), e.getValue()))
                .toList();
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
