package org.holdfast.oversight.merge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.holdfast.oversight.ocds.ContractingProcess;
import org.holdfast.oversight.ocds.Inputs;
import org.holdfast.oversight.ocds.OcdsFile;
import org.holdfast.oversight.ocds.OcdsFile.Found;
import org.holdfast.oversight.ocds.Opened;
import org.holdfast.oversight.ocds.Problem;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Releases into compiled releases, by the standard's merge rules. Compiled releases pass through at
 * once; single releases are held, packed, until the last file is read.
 */
public final class Compiling {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Compiling() {}

    /** Each contracting process in the files; those that had to be compiled come last. */
    public static void processes(
            Inputs inputs, Consumer<ContractingProcess> use, Consumer<Problem> problems) {
        Releases releases = new Releases(inputs);
        OcdsFile.processes(
                inputs,
                found -> {
                    switch (found) {
                        case Found.Whole whole -> use.accept(whole.process());
                        case Found.Part part -> releases.add(part.release(), problems);
                        case Found.Unread unread -> problems.accept(unread.problem());
                    }
                });
        releases.compile(compiled -> use.accept(OcdsFile.process(compiled)));
    }

    /** Each compiled release in the files, in full; those that had to be compiled come last. */
    public static void releases(
            Inputs inputs, Consumer<ObjectNode> use, Consumer<Problem> problems) {
        Releases releases = new Releases(inputs);
        OcdsFile.releases(
                inputs,
                opened -> opened,
                all ->
                        all.forEach(opened -> {
                            switch (opened) {
                                case Opened.Compiled c -> use.accept(c.release());
                                case Opened.Release r -> releases.add(r.release(), problems);
                                case Opened.Odd odd -> problems.accept(odd.problem());
                            }
                        }),
                problems);
        releases.compile(use);
    }

    /** Releases by process, as bytes. */
    private static final class Releases {
        private final Map<String, List<byte[]>> byProcess = new LinkedHashMap<>();
        private final String file;
        private final long most = Runtime.getRuntime().maxMemory() / 3;
        private long held;
        private long left;

        Releases(Inputs inputs) {
            file = inputs.files().getFirst().toString();
        }

        void add(ObjectNode release, Consumer<Problem> problems) {
            Optional<String> ocid =
                    Optional.of(release.path("ocid"))
                            .filter(node -> node.isString())
                            .map(node -> node.stringValue());
            if (ocid.isEmpty()) {
                problems.accept(
                        Problem.of(
                                file,
                                "a release has no 'ocid', so nobody can tell what process it"
                                        + " belongs to. It was left out."));
                return;
            }
            byte[] bytes = MAPPER.writeValueAsBytes(release);
            if (held + bytes.length > most) {
                left++;
                if (left == 1) {
                    problems.accept(
                            Problem.of(
                                    file,
                                    "the releases do not fit into memory to be compiled ("
                                            + (most >> 20)
                                            + " MiB). Give Java more, for instance"
                                            + " HOLDFAST_JAVA_OPTIONS=-Xmx8g, or split the files by"
                                            + " process. The rest was left out."));
                }
                return;
            }
            held += bytes.length;
            byProcess.computeIfAbsent(ocid.get(), o -> new ArrayList<>(2)).add(bytes);
        }

        void compile(Consumer<ObjectNode> use) {
            Merging merging = Merging.byTheStandard();
            byProcess
                    .values()
                    .forEach(list -> {
                        List<ObjectNode> releases =
                                list.stream()
                                        .map(bytes -> (ObjectNode) MAPPER.readTree(bytes))
                                        .toList();
                        use.accept(merging.compiled(releases));
                    });
        }
    }
}
