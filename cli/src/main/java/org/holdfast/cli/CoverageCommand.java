package org.holdfast.cli;

import java.util.Map;
import org.holdfast.model.Language;
import org.holdfast.oversight.Coverage;
import org.holdfast.report.Blocks;
import org.holdfast.report.Rows;
import org.holdfast.report.Table.Kind;
import org.holdfast.words.FlagWords;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which fields the data hold, and how often. */
final class CoverageCommand extends SubCommand {
    @Mixin private ContractFiles files = new ContractFiles();

    @Option(names = "--under", paramLabel = "PATH", defaultValue = "")
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
            printJson(counts);
        } else {
            print(words(all.getOrDefault("", 0L), counts));
        }
        return told.exit(Exit.DONE);
    }

    private Blocks words(long objects, Map<String, Long> counts) {
        Language language = files.language();
        Rows rows =
                Rows.without(language)
                        .column("field", CliMessages.field(), Kind.TEXT)
                        .column("times", CliMessages.times(), Kind.NUMBER)
                        .column("per_object", "per object", Kind.NUMBER);
        counts.forEach((path, n) -> {
            if (!path.isEmpty() && !path.endsWith("/")) {
                rows.text(path)
                        .number(n, FlagWords.count(n, language))
                        .fixed((double) n / Math.max(1, objects), 2)
                        .end();
            }
        });
        return new Blocks().paragraph(FlagWords.objects(objects, language)).add(rows.table());
    }
}
