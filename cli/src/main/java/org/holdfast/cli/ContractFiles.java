package org.holdfast.cli;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.holdfast.intake.Problem;
import org.holdfast.model.Language;
import org.holdfast.oversight.ocds.Inputs;
import org.holdfast.oversight.ocds.Limits;
import org.holdfast.words.FlagWords;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Which contracting data a command reads, and how it tells what it found. */
final class ContractFiles {
    private static final int MOST_PROBLEMS = 20;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", arity = "1..*")
    private List<Path> files = new ArrayList<>();

    @Option(names = "--encoding", paramLabel = "NAME", defaultValue = "UTF-8")
    private String encoding;

    @Option(names = "--threads", paramLabel = "N")
    @Within(from = 1, to = 1024, suchAs = 4)
    private Optional<Integer> threads = Optional.empty();

    @Mixin private PrintArguments print = new PrintArguments();

    /** Problems as they turn up: the first are told at once, the rest are counted. */
    static final class Told {
        private final Environment around;
        private final Language language;
        private long count;

        private Told(Environment around, Language language) {
            this.around = around;
            this.language = language;
        }

        void tell(Problem problem) {
            count++;
            if (count <= MOST_PROBLEMS) {
                around.err().println(problem.line(language));
            }
        }

        /** Says how many there were; what was read has been used all the same. */
        int exit(int otherwise) {
            if (count == 0) {
                return otherwise;
            }
            if (count > MOST_PROBLEMS) {
                String rest = FlagWords.count(count - MOST_PROBLEMS, language);
                around.err().println(CliMessages.andMore(rest, language));
            }
            around.say(CliMessages.problemsAllRead(count, language));
            return Exit.PROBLEMS;
        }
    }

    Told problems(Environment around) {
        return new Told(around, language());
    }

    Inputs inputs(Environment around) {
        int most = threads.orElseGet(() -> Runtime.getRuntime().availableProcessors());
        return new Inputs(
                around.folder(), files, Optional.of(System.in), charset(), Limits.STANDARD, most);
    }

    private Charset charset() {
        try {
            Charset charset = Charset.forName(encoding);
            return charset.equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : charset;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw Say.wrong(spec, RefusalMessages.noEncoding(encoding));
        }
    }

    boolean json() {
        return print.json();
    }

    Language language() {
        return print.language();
    }
}
