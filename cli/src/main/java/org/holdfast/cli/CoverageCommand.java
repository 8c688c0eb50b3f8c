package org.holdfast.cli;

import java.util.List;
import java.util.Map;
import org.holdfast.model.Language;
import org.holdfast.oversight.Coverage;
import org.holdfast.results.Summary;
import org.holdfast.words.FlagWords;
import org.holdfast.words.Numbers;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which fields the data hold, and how often. */
@Command(name = "coverage")
final class CoverageCommand extends SubCommand {
    @Mixin private ContractFiles files = new ContractFiles();

    @Option(names = "--under", paramLabel = "PATH", defaultValue = "")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private String under;

    @Override
    public Integer call() {
        Environment around = around();
        var told = files.problems(around);
        Map<String, Long> all = Coverage.of(files.inputs(around), told::tell);
        Map<String, Long> counts = new java.util.LinkedHashMap<>();
        all.forEach((path, n) -> {
            if (path.startsWith(under)) {
                counts.put(path, n);
            }
        });
        if (files.json()) {
            around.out().println(Summary.line(counts));
        } else {
            lines(all.getOrDefault("", 0L), counts, around).forEach(around.out()::println);
        }
        return told.exit(Exit.DONE);
    }

    private List<String> lines(long objects, Map<String, Long> counts, Environment around) {
        Language language = files.language();
        List<String> lines =
                new java.util.ArrayList<>(
                        TextTable.broken(FlagWords.objects(objects, language), around.width()));
        TextTable table =
                TextTable.ofNumbers(
                        CliMessages.field(language), CliMessages.times(language), "per object");
        counts.forEach((path, n) -> {
            if (!path.isEmpty() && !path.endsWith("/")) {
                table.add(
                        path,
                        FlagWords.count(n, language),
                        Numbers.fixed((double) n / Math.max(1, objects), 2, language));
            }
        });
        if (!table.isEmpty()) {
            lines.add("");
            lines.addAll(table.lines(around.width()));
        }
        return lines;
    }
}
