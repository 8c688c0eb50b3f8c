package org.holdfast.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.holdfast.model.Language;
import org.holdfast.oversight.validation.Validator;
import org.holdfast.results.Summary;
import org.holdfast.words.FlagWords;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Whether releases are what the standard says. */
@Command(name = "validate")
final class ValidateCommand extends SubCommand {
    @Mixin private ContractFiles files = new ContractFiles();

    @Override
    public Integer call() {
        Environment around = around();
        var told = files.problems(around);
        Validator.Outcome found = Validator.validate(files.inputs(around), told::tell);
        Language language = files.language();
        if (files.json()) {
            around.out().println(Summary.line(facts(found, language)));
        } else {
            List<String> lines = new ArrayList<>();
            for (Validator.Fault fault : found.faults()) {
                lines.add(
                        fault.file()
                                + (fault.line() > 0
                                        ? CliMessages.commaLine(language) + " " + fault.line()
                                        : "")
                                + ", "
                                + fault.field()
                                + ": "
                                + fault.message().in(language)
                                + (fault.count() > 1
                                        ? " (" + FlagWords.count(fault.count(), language) + "×)"
                                        : ""));
            }
            lines.addAll(
                    TextTable.broken(
                            FlagWords.validated(found.releases(), found.faulty(), language),
                            around.width()));
            lines.forEach(around.out()::println);
        }
        return told.exit(found.faults().isEmpty() ? Exit.DONE : Exit.PROBLEMS);
    }

    private static Map<String, Object> facts(Validator.Outcome found, Language language) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("releases", found.releases());
        facts.put("faulty", found.faulty());
        facts.put(
                "faults",
                found.faults().stream()
                        .map(fault -> {
                            Map<String, Object> one = new LinkedHashMap<>();
                            one.put("field", fault.field());
                            one.put("message", fault.message().in(language));
                            one.put("count", fault.count());
                            one.put("file", fault.file());
                            one.put("line", fault.line());
                            one.put("ocid", fault.ocid());
                            return one;
                        })
                        .toList());
        return facts;
    }
}
