package org.holdfast.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdfast.brief.LeverEffects;
import org.holdfast.questions.Questions;
import org.holdfast.report.Table;
import org.holdfast.results.Findings;
import picocli.CommandLine.Option;

/** What each policy lever alone does. */
final class LeversCommand extends QuestionCommand<Findings.Moving> {
    private static final String PART = "levers";

    @Option(names = "--markdown")
    private boolean markdown;

    @Option(names = "--write", paramLabel = "FILE")
    private Optional<Path> write = Optional.empty();

    LeversCommand() {
        super(Questions.LEVERS);
    }

    @Override
    int tell(Job job, Findings.Moving found) {
        Table table = LeverEffects.table(found, job.language());
        String page = MarkdownPage.text(table, table.caption().text(), found.run(), job.language());
        write.ifPresent(file -> job.put(PART, file, page));
        return markdown
                ? job.end(found, Map.of(), List.of(), page.lines().toList())
                : job.end(found);
    }
}
