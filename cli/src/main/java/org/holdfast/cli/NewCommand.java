package org.holdfast.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.holdfast.casefile.Templates;
import org.holdfast.intake.BadFileException;
import org.holdfast.model.Language;
import org.holdfast.model.Text;
import org.holdfast.questions.Unknown;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A case of one's own, from a template. */
final class NewCommand extends SubCommand {
    /** The longest id that a case may have. */
    private static final int LONGEST = 60;

    @Parameters(paramLabel = "DIR")
    private Path path;

    @Option(names = "--template", paramLabel = "NAME", defaultValue = "empty")
    private String template;

    @Option(
            names = "--lang",
            paramLabel = LanguageCodes.LABEL,
            completionCandidates = LanguageCodes.class,
            defaultValue = "en")
    private Language language = Language.EN;

    @Override
    public Integer call() throws BadFileException {
        if (!Templates.NAMES.contains(template)) {
            throw wrong(
                    Unknown.text(
                            RefusalMessages.TEMPLATE,
                            template,
                            Text.same("Holdfast"),
                            Templates.NAMES));
        }
        Path folder = around().folder().resolve(path);
        Map<String, String> files = Templates.files(template, id(folder));
        write(folder, files);
        next(files.size()).forEach(around().out()::println);
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
            mustBeFree(folder, path);
            for (var file : files.entrySet()) {
                Path target = folder.resolve(file.getKey());
                Files.createDirectories(target.resolveSibling("."));
                Files.writeString(target, file.getValue());
            }
        } catch (IOException e) {
            throw Say.unwritten(path, e);
        }
    }

    private List<String> next(int files) {
        List<String> lines = new ArrayList<>();
        lines.add(CliMessages.filesFromTemplateNext(path.toString(), files, template, language));
        lines.add("");
        String lang = language == Language.EN ? "" : " --lang " + language.code();
        String folder = Shell.word(path);
        lines.add("  holdfast check " + folder + lang);
        lines.add("  holdfast balance " + folder + lang);
        lines.add("  holdfast brief " + folder + lang);
        lines.add("");
        lines.add(CliMessages.readmeMdSaysWhat(path.toString(), language));
        return lines;
    }
}
