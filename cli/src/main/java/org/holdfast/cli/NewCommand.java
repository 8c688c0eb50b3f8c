package org.holdfast.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.holdfast.casefile.Templates;
import org.holdfast.intake.BadFileException;
import org.holdfast.model.Language;
import org.holdfast.questions.Unknown;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** A case of one's own, from a template. */
@Command(
        name = "new",
        header = "Start a case of your own, from a template.",
        description = {
            "Writes a sound case into a folder that is empty or not yet there. Every figure in it"
                    + " names its source; what nobody published is marked as an assumption. Its"
                    + " README says what to replace first.",
            "",
            "Templates:",
            "  empty     one item, two plants, two funds, invented figures: to be filled in",
            "  flank     shells, interceptors and drones for an eastern-flank contingency",
            "            whose need begins in the third year; figures of August 2026",
            "  pandemic  masks, respirators and ventilators for Europe, seen from 31 May 2020"
        },
        footer = {
            "",
            "Examples:",
            "  holdfast new cases/my-case",
            "  holdfast new cases/second-wave --template pandemic",
            "  holdfast new cases/oostflank --template flank --lang nl",
            "",
            "Usual time: a second."
        })
final class NewCommand implements Callable<Integer> {
    /** The longest id that a case may have. */
    private static final int LONGEST = 60;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Main main;

    @Parameters(paramLabel = "DIR", description = "Folder of the new case.")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Path path;

    @Option(
            names = "--template",
            paramLabel = "NAME",
            defaultValue = "empty",
            description = "What to start from (default: ${DEFAULT-VALUE}).")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private String template;

    @Option(
            names = "--lang",
            paramLabel = "en|nl",
            defaultValue = "en",
            description = "Language of what is printed (default: ${DEFAULT-VALUE}).")
    private Language language = Language.EN;

    @Override
    public Integer call() throws BadFileException {
        if (!Templates.NAMES.contains(template)) {
            throw new ParameterException(
                    spec.commandLine(),
                    Unknown.name("template", template, "Holdfast", Templates.NAMES));
        }
        Path folder = main.around().folder().resolve(path);
        Map<String, String> files = Templates.files(template, id(folder));
        write(folder, files);
        next(files.size()).forEach(main.around().out()::println);
        return Exit.DONE;
    }

    /** What the folder is called, as the name of a case. */
    private String id(Path folder) {
        Path name = folder.toAbsolutePath().normalize().getFileName();
        String id =
                (name == null ? "" : name.toString())
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^a-z0-9]+", "-");
        id = id.substring(0, Math.min(id.length(), LONGEST)).replaceAll("^-|-$", "");
        return id.isEmpty() ? template : id;
    }

    private void write(Path folder, Map<String, String> files) throws BadFileException {
        try {
            if (Files.exists(folder) && !isEmpty(folder)) {
                throw new BadFileException(CliMessages.notEmptyLeftAs(path.toString()));
            }
            for (var file : files.entrySet()) {
                Path target = folder.resolve(file.getKey());
                Files.createDirectories(target.resolveSibling("."));
                Files.writeString(target, file.getValue());
            }
        } catch (IOException e) {
            throw Say.unwritten(path, e);
        }
    }

    /** A file is not empty either: nothing can be written into it. */
    private static boolean isEmpty(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.findAny().isEmpty();
        }
    }

    private List<String> next(int files) {
        List<String> lines = new ArrayList<>();
        lines.add(CliMessages.filesFromTemplateNext(path.toString(), files, template, language));
        lines.add("");
        String lang =
                language == Language.EN
                        ? ""
                        : " --lang " + language.name().toLowerCase(Locale.ROOT);
        lines.add("  holdfast check " + path + lang);
        lines.add("  holdfast balance " + path + lang);
        lines.add("  holdfast brief " + path + lang);
        lines.add("");
        lines.add(CliMessages.readmeMdSaysWhat(path.toString(), language));
        return lines;
    }
}
