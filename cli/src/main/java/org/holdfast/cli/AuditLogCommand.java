package org.holdfast.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.holdfast.store.audit.AuditLog;
import org.holdfast.store.audit.Entry;
import org.holdfast.store.audit.Hash;
import org.holdfast.store.audit.JsonLinesStore;
import org.holdfast.store.audit.Line;
import org.holdfast.store.audit.MalformedException;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The entries of a log. */
final class AuditLogCommand extends SubCommand {
    @Mixin private AuditArguments which = new AuditArguments();

    @Option(names = "--kind", paramLabel = "WORD")
    private Optional<String> kind = Optional.empty();

    @Option(names = "--who", paramLabel = "NAME")
    private Optional<String> who = Optional.empty();

    @Option(names = "--of", paramLabel = "FILE")
    private Optional<Path> of = Optional.empty();

    @Option(names = "--last", paramLabel = "N")
    @Within(from = 1, suchAs = 20)
    private Optional<Integer> last = Optional.empty();

    @Option(names = "--out", paramLabel = "FILE")
    private Optional<Path> out = Optional.empty();

    @Mixin private PrintArguments print = new PrintArguments();

    @Override
    public Integer call() throws IOException {
        Environment around = around();
        AuditLog log = which.open(around).log();
        if (out.isPresent()) {
            return written(around, log, around.folder().resolve(out.get()));
        }
        Optional<Hash> hash =
                of.isPresent()
                        ? Optional.of(Hash.of(around.folder().resolve(of.get())))
                        : Optional.empty();
        List<Entry> entries = new ArrayList<>();
        List<Line> odd = new ArrayList<>();
        log.read(line -> {
            try {
                Entry entry = Entry.parse(line.text());
                if (kind.map(entry.act().kind().word()::equals).orElse(true)
                        && who.map(entry.act().who()::equals).orElse(true)
                        && (hash.isEmpty() || hash.equals(entry.act().concerns()))) {
                    entries.add(entry);
                }
            } catch (MalformedException e) {
                odd.add(line);
            }
        });
        List<Entry> shown =
                entries.subList(
                        Math.max(0, entries.size() - last.orElse(entries.size())), entries.size());
        if (print.json()) {
            printJson(
                    new Told(
                            "audit log",
                            shown.stream().map(AuditText.EntryTold::of).toList(),
                            odd.stream().map(Line::place).toList()));
        } else {
            TextTable.of(AuditText.table(shown, print.language()))
                    .lines(around.width())
                    .forEach(around.out()::println);
        }
        if (!odd.isEmpty()) {
            around.say(
                    "entry "
                            + odd.getFirst().place()
                            + " cannot be read; 'holdfast audit verify' says why.");
            return Exit.PROBLEMS;
        }
        return Exit.DONE;
    }

    private int written(Environment around, AuditLog log, Path file) throws IOException {
        if (Files.exists(file)) {
            throw new FileAlreadyExistsException(file.toString(), null, "it is there already");
        }
        long entries = JsonLinesStore.write(log, file);
        around.out()
                .println(
                        CliMessages.entriesWritten(
                                entries, out.orElseThrow().toString(), print.language()));
        return Exit.DONE;
    }

    /** The answer as JSON. */
    private record Told(String kind, List<AuditText.EntryTold> entries, List<Long> unreadable) {}
}
