package org.holdfast.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.holdfast.report.Blocks;
import org.holdfast.store.Check;
import org.holdfast.store.audit.ConsistencyProof;
import org.holdfast.store.audit.Head;
import org.holdfast.store.audit.InclusionProof;
import org.holdfast.store.audit.MalformedException;
import org.holdfast.store.audit.Verification;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Has anyone changed the log? */
final class AuditVerifyCommand extends SubCommand {
    @Mixin private AuditArguments which = new AuditArguments();

    @Option(names = "--head", paramLabel = "FILE")
    private List<Path> heads = new ArrayList<>();

    @Option(names = "--proof", paramLabel = "FILE")
    private Optional<Path> proof = Optional.empty();

    @Mixin private PrintArguments print = new PrintArguments();

    @Override
    public Integer call() throws IOException {
        Environment around = around();
        List<Head> kept = KeptHeads.read(spec(), around, heads);
        if (proof.isPresent()) {
            return proved(around, kept);
        }
        AuditArguments.Log log = which.open(around);
        Optional<Check> check =
                log.of().isPresent() ? Optional.of(log.of().get().check(kept)) : Optional.empty();
        Verification found = check.map(Check::log).orElseGet(() -> log.log().verify(kept));
        boolean isSound = check.map(Check::isSound).orElse(found.isSound());
        if (print.json()) {
            printJson(AuditText.Verified.of(found, check));
        } else {
            print(AuditText.words(found, check, print.language()));
        }
        boolean isAll = !kept.isEmpty() && check.map(c -> c.unchecked().isEmpty()).orElse(true);
        return isSound ? isAll ? Exit.DONE : Exit.OTHER_ANSWER : Exit.PROBLEMS;
    }

    private int proved(Environment around, List<Head> kept) throws IOException {
        if (kept.isEmpty()) {
            throw wrong(RefusalMessages.PROOF_WITHOUT_HEAD);
        }
        String text = Files.readString(around.folder().resolve(proof.get()));
        AuditText.Proved proved;
        try {
            proved =
                    text.contains("\"earlier\"")
                            ? AuditText.proved(ConsistencyProof.parse(text), kept)
                            : AuditText.proved(InclusionProof.parse(text), kept);
        } catch (MalformedException e) {
            around.say(
                    "%s is no proof of 'holdfast audit prove': %s."
                            .formatted(proof.get(), e.getMessage()));
            return Exit.PROBLEMS;
        }
        if (print.json()) {
            printJson(proved.told());
        } else {
            print(new Blocks().paragraph(proved.text().in(print.language())));
        }
        return proved.holds() ? Exit.DONE : Exit.PROBLEMS;
    }
}
