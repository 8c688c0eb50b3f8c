package org.holdfast.oversight.merge;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.holdfast.intake.Problem;
import org.holdfast.oversight.ocds.ContractingProcess;
import org.holdfast.oversight.ocds.Inputs;
import org.holdfast.oversight.ocds.OcdsFile;
import org.holdfast.oversight.ocds.OcdsFile.Found;
import org.holdfast.oversight.ocds.Opened;
import tools.jackson.databind.node.ObjectNode;

/**
 * Releases into compiled releases, by the standard's merge rules. Compiled releases pass through at
 * once; single releases wait until the last file is read, in memory or in the temporary folder.
 */
public final class Compiling {
    private static final int SHARE_OF_MEMORY = 4;

    private Compiling() {}

    /**
     * Each contracting process in the files, once; those that had to be compiled come last. A
     * compiled release of a process that came before is left out and told.
     */
    public static void processes(
            Inputs inputs, Consumer<ContractingProcess> use, Consumer<Problem> problems) {
        Set<String> met = new HashSet<>();
        try (Releases releases = releases()) {
            OcdsFile.processes(
                    inputs,
                    found -> {
                        switch (found) {
                            case Found.Whole whole -> {
                                Optional<String> ocid = whole.process().ocid();
                                if (ocid.isEmpty() || met.add(ocid.get())) {
                                    use.accept(whole.process());
                                } else {
                                    problems.accept(
                                            Problem.unusable(
                                                    whole.file(),
                                                    whole.line(),
                                                    MergeMessages.standsFilesTwiceFirst(
                                                            ocid.get())));
                                }
                            }
                            case Found.Part part ->
                                    releases.add(
                                            part.file(), part.line(), part.release(), problems);
                            case Found.Unread unread -> problems.accept(unread.problem());
                        }
                    });
            releases.compile(compiled -> {
                ContractingProcess process = OcdsFile.process(compiled);
                if (process.ocid().filter(met::contains).isEmpty()) {
                    use.accept(process);
                } else {
                    problems.accept(
                            Problem.unusable(
                                    "", MergeMessages.standsFilesTwiceFirst(process.ocid().get())));
                }
            });
        }
    }

    /** Each compiled release in the files, in full; those that had to be compiled come last. */
    public static void releases(
            Inputs inputs, Consumer<ObjectNode> use, Consumer<Problem> problems) {
        try (Releases releases = releases()) {
            opened(inputs, releases, compiled -> use.accept(compiled.release()), problems);
            releases.compile(use);
        }
    }

    /**
     * The versioned release of each process: every value with its history. What is compiled already
     * has lost its history, and is told as a problem.
     */
    public static void versioned(
            Inputs inputs, Consumer<ObjectNode> use, Consumer<Problem> problems) {
        try (Releases releases = new Releases(most(), Versioning.byTheStandard()::versioned)) {
            opened(
                    inputs,
                    releases,
                    compiled -> {
                        String ocid = compiled.release().path("ocid").asString("");
                        problems.accept(
                                Problem.unusable("", MergeMessages.compiledAlreadySoHistory(ocid)));
                    },
                    problems);
            releases.compile(use);
        }
    }

    /** Takes the releases in the files together, and hands out what is compiled already. */
    private static void opened(
            Inputs inputs,
            Releases releases,
            Consumer<Opened.Compiled> use,
            Consumer<Problem> problems) {
        Consumer<Opened> take =
                opened -> {
                    switch (opened) {
                        case Opened.Compiled compiled -> use.accept(compiled);
                        case Opened.Release r ->
                                releases.add(r.file(), r.line(), r.release(), problems);
                        case Opened.Odd odd -> problems.accept(odd.problem());
                    }
                };
        OcdsFile.releases(inputs, opened -> opened, all -> all.forEach(take), problems);
    }

    private static long most() {
        return Runtime.getRuntime().maxMemory() / SHARE_OF_MEMORY;
    }

    private static Releases releases() {
        return new Releases(most());
    }
}
