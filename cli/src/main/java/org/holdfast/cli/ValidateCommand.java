package org.holdfast.cli;

import java.util.List;
import org.holdfast.model.Language;
import org.holdfast.oversight.validation.Validator;
import org.holdfast.report.Blocks;
import org.holdfast.words.FlagWords;
import picocli.CommandLine.Mixin;

/** Whether releases are what the standard says. */
final class ValidateCommand extends SubCommand {
    @Mixin private ContractFiles files = new ContractFiles();

    @Override
    public Integer call() {
        Environment around = around();
        var told = files.problems(around);
        Validator.Outcome found = Validator.validate(files.inputs(around), told::tell);
        Language language = files.language();
        if (files.json()) {
            printJson(Told.of(found, language));
        } else {
            found.faults().forEach(fault -> around.out().println(line(fault, language)));
            print(
                    new Blocks()
                            .paragraph(
                                    FlagWords.validated(
                                            found.releases(), found.faulty(), language)));
        }
        return told.exit(found.faults().isEmpty() ? Exit.DONE : Exit.PROBLEMS);
    }

    private static String line(Validator.Fault fault, Language language) {
        String line = fault.line() > 0 ? CliMessages.commaLine(language) + " " + fault.line() : "";
        String times =
                fault.count() > 1 ? " (" + FlagWords.count(fault.count(), language) + "×)" : "";
        String message = fault.message().in(language);
        return "%s%s, %s: %s%s".formatted(fault.file(), line, fault.field(), message, times);
    }

    /** The answer as JSON. */
    private record Told(long releases, long faulty, List<Fault> faults) {
        private static Told of(Validator.Outcome found, Language language) {
            return new Told(
                    found.releases(),
                    found.faulty(),
                    found.faults().stream().map(fault -> Fault.of(fault, language)).toList());
        }
    }

    private record Fault(
            String field, String message, long count, String file, long line, String ocid) {
        private static Fault of(Validator.Fault fault, Language language) {
            return new Fault(
                    fault.field(),
                    fault.message().in(language),
                    fault.count(),
                    fault.file(),
                    fault.line(),
                    fault.ocid());
        }
    }
}
