package org.holdfast.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdfast.brief.FoundSections;
import org.holdfast.cli.CaseArguments.Chosen;
import org.holdfast.ledger.track.CaseLedger;
import org.holdfast.model.Answer;
import org.holdfast.model.Case;
import org.holdfast.model.Language;
import org.holdfast.model.Result;
import org.holdfast.model.Scenario;
import org.holdfast.model.Text;
import org.holdfast.questions.Answering;
import org.holdfast.questions.Asked;
import org.holdfast.report.Block;
import org.holdfast.report.Section;
import org.holdfast.results.Contents;
import org.holdfast.results.Findings;
import org.holdfast.results.ResultFiles;
import org.holdfast.results.Summary;
import org.holdfast.results.parquet.TableFile;
import org.holdfast.results.tables.Provenance;
import org.holdfast.results.tables.Table;
import org.holdfast.words.RunLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** The work of one command from the question to the exit code, the same for all commands. */
record Job(
        Environment around,
        CommandSpec spec,
        SolveArguments how,
        Optional<Path> out,
        boolean parquet,
        Chosen asked,
        Scenario shown) {
    /** Reads the case; what is wrong with it, or with the question, ends the command here. */
    static Job of(Environment around, CommandSpec spec, CaseArguments which, RunArguments how) {
        Chosen asked = which.ask(around);
        Job job = new Job(around, spec, how, how.out(), how.parquet(), asked, asked.scenario());
        int warnings = job.asked.read().warnings().size();
        if (warnings > 0) {
            job.remark(RemarkMessages.warnings(warnings, Shell.word(which.path())));
        }
        return job;
    }

    /** Work on a case that was read already, for a command that asks about more than one thing. */
    static Job on(Environment around, CommandSpec spec, SolveArguments how, Chosen asked) {
        return new Job(around, spec, how, Optional.empty(), false, asked, asked.scenario());
    }

    /** The same for a command that also shows a plan under another policy: the folder names it. */
    Job showing(Scenario plan) {
        return new Job(around, spec, how, out, parquet, asked, plan);
    }

    Case c() {
        return asked.c();
    }

    /** What lies beside the case's tables of promises made before. */
    Optional<CaseLedger> ledger() {
        return asked.read().ledger();
    }

    Scenario scenario() {
        return asked.scenario();
    }

    Language language() {
        return how.language();
    }

    int width() {
        return around.width();
    }

    /** What the question is about. */
    Asked about() {
        return new Asked(c(), scenario(), asked.set(), how.seed());
    }

    /** Who answers. */
    Answering answering() {
        return new Answering(
                asked.kept(),
                Program.version(),
                fingerprint(),
                around.today().toString(),
                how.threads(),
                how.seconds(),
                how.fresh(),
                around.memory(),
                new Telling());
    }

    /** Tells a person how the work goes. */
    private final class Telling implements Answering.Listener {
        @Override
        public Answering.Progress begin(List<String> parts) {
            return progress(parts);
        }

        @Override
        public void reused() {
            remark(RemarkMessages.REUSED);
        }

        @Override
        public void notKept(IOException why) {
            remark(RemarkMessages.resultsNotKept(Say.reason(why)));
        }

        @Override
        public boolean isAskedToStop() {
            return Thread.currentThread().isInterrupted();
        }
    }

    /** The plan and today's practice under a scenario. */
    Findings.Planning plans(Scenario scenario) {
        return answering().plans(about(), scenario);
    }

    private static String fingerprint() {
        try {
            return Program.fingerprint();
        } catch (IOException e) {
            throw new IllegalStateException("our own code cannot be read", e);
        }
    }

    ProgressLine progress(List<String> parts) {
        return how.quiet() ? ProgressLine.none() : ProgressLine.on(around, how.language(), parts);
    }

    /** What the run is. */
    Answer.RunData run() {
        return answering().run(about());
    }

    /** Writes the files, prints what was found, and says how it ended. */
    int end(Findings found) {
        return end(found, List.of());
    }

    /**
     * The same beside files that are written already.
     *
     * @param there their names
     */
    int end(Findings found, List<String> there) {
        return found instanceof Findings.Unanswered
                ? exit(found)
                : end(found, Map.of(), there, told(found));
    }

    /** Says first what every output of this case has to say. */
    void printMark() {
        List<Block> mark = SubCommand.marked(c(), language()).list();
        if (!mark.isEmpty()) {
            SectionText.of(mark, width()).forEach(around.out()::println);
            around.out().println();
        }
    }

    /** What was asked, what was found, and by what. */
    private List<String> told(Findings found) {
        List<Section> told = new ArrayList<>();
        told.add(said(RunLine.asked(found.c(), found.scenario(), language())));
        told.addAll(FoundSections.of(found, language()));
        told.add(said(RunLine.of(found.run(), language())));
        return SectionText.lines(told, width());
    }

    private static Section said(String words) {
        return new Section("", "", words, List.of());
    }

    /**
     * The same in words of its own, with more files.
     *
     * @param more their texts by name
     */
    int end(Findings found, Map<String, String> more, List<String> there, List<String> lines) {
        Map<String, String> files = new LinkedHashMap<>(more);
        files.putAll(ResultFiles.of(found));
        try {
            List<String> binary = new ArrayList<>(there);
            binary.addAll(parquet(found));
            Contents contents = ResultFiles.write(folder(), found, files, binary);
            apart(place(), contents.apartFrom(found));
        } catch (IOException e) {
            throw cannotWrite(e);
        }
        if (how.json()) {
            around.out().println(Summary.line(found));
        } else {
            printMark();
            lines.forEach(around.out()::println);
            around.out().println();
            around.out().println(place());
        }
        return exit(Summary.outcome(found));
    }

    /** Writes the tables as Parquet too, if that is asked; their files. */
    private List<String> parquet(Findings found) throws IOException {
        List<String> files = new ArrayList<>();
        if (parquet) {
            Files.createDirectories(folder());
            for (Table.Filled<?> table : ResultFiles.tables(found)) {
                String file = table.table().file().replace(".csv", ".parquet");
                TableFile.write(folder().resolve(file), table, Map.of());
                files.add(file);
            }
        }
        return files;
    }

    /** The folder for the results, as it was named. */
    Path place() {
        return out.orElseGet(() -> Path.of("out", asked.c().settings().id(), name()));
    }

    private String name() {
        String own = Provenance.policy(c(), scenario(), asked.set(), scenario());
        String policy = Provenance.policy(c(), scenario(), asked.set(), shown);
        return policy.equals(own) ? asked.name() : asked.name() + "-with-" + policy;
    }

    /** The folder for the results. */
    Path folder() {
        return around.folder().resolve(place());
    }

    /** A file that was named could not be written. */
    ParameterException cannotWrite(Path file, IOException e) {
        return Say.wrong(spec, CliMessages.cannotWriteTo(file.toString(), Say.reason(e)));
    }

    /** The results cannot be written. */
    ParameterException cannotWrite(IOException e) {
        return cannotWrite(spec, place(), e);
    }

    private static ParameterException cannotWrite(CommandSpec spec, Path folder, IOException e) {
        return Say.wrong(spec, RefusalMessages.cannotWriteHere(folder.toString(), Say.reason(e)));
    }

    /** Puts a text into the part of a Markdown page that has this name. */
    void put(String part, Path file, String text) {
        MarkdownPage.part(part)
                .put(around.folder(), file, text)
                .ifPresent(message -> {
                    throw Say.wrong(spec, message);
                });
    }

    /** Says so when the folder holds answers to other questions too. */
    private void apart(Path out, List<String> files) {
        if (!files.isEmpty()) {
            remark(
                    RemarkMessages.alsoHolds(
                            out.toString(), String.join(", ", files), Contents.FILE));
        }
    }

    /** Writes files into a folder; that it cannot be written to is wrong use. */
    static void write(
            Environment around, CommandSpec spec, Path folder, Map<String, String> files) {
        try {
            ResultFiles.write(around.folder().resolve(folder), files);
        } catch (IOException e) {
            throw cannotWrite(spec, folder, e);
        }
    }

    /** The exit code where there is no answer. */
    int exit(Findings found) {
        return exit(Summary.outcome(found));
    }

    /** The exit code for how the work ended, with the reason on standard error. */
    int exit(Result.Certificate outcome) {
        String reason = outcome.reason().isEmpty() ? "" : ": " + outcome.reason();
        return switch (outcome.status()) {
            case OPTIMAL -> Exit.DONE;
            case INFEASIBLE -> other("no plan meets all limits" + reason);
            case TIME_LIMIT ->
                    other("the time was up before a plan was found" + reason + " (--time-limit)");
            case FAILED -> other("the solver gave up" + reason);
        };
    }

    private int other(String message) {
        around.say(message);
        return Exit.OTHER_ANSWER;
    }

    /** A remark for a person; quiet when nobody reads it. */
    void remark(Text text) {
        if (around.errIsTerminal() && !how.quiet()) {
            around.say(text.in(how.language()));
        }
    }
}
