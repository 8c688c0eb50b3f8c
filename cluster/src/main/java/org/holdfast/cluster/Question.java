package org.holdfast.cluster;

import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.holdfast.explore.Draws;
import org.holdfast.explore.Exploring;
import org.holdfast.explore.draw.Sequence;
import org.holdfast.model.Case;
import org.holdfast.model.Instance;
import org.holdfast.model.Scenario;
import org.holdfast.model.Sha256;
import org.holdfast.results.PlanFile;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a task needs, as bytes: the files of the case and of the plans, and how futures
 * are drawn. Sent once to each machine, which reads it as the command line would and draws the
 * futures for itself; no machine needs the driver's files.
 */
final class Question implements Serializable {
    private static final long serialVersionUID = 1;

    private final CaseFiles files;
    private final List<byte[]> plans;
    private final int futures;
    private final Sequence sequence;
    private final long seed;

    /** What this machine has read of it; tasks of a machine share it. */
    private transient @Nullable Opened opened;

    private Question(
            CaseFiles files, List<byte[]> plans, int futures, Sequence sequence, long seed) {
        this.files = files;
        this.plans = List.copyOf(plans);
        this.futures = futures;
        this.sequence = sequence;
        this.seed = seed;
    }

    /**
     * What is asked, with the case and the plans read and found to belong together.
     *
     * @throws IllegalArgumentException with what is wrong with the files
     */
    static Question of(Arguments asked) throws IOException {
        Question question =
                new Question(
                        CaseFiles.of(asked.folder()),
                        plans(asked.plans()),
                        asked.futures(),
                        asked.sequence(),
                        asked.seed());
        Case c = question.c();
        for (PlanFile plan : question.opened().plans) {
            if (!plan.caseHash().equals(c.hash())) {
                throw new IllegalArgumentException(
                        "the plan '%s' was made for the case '%s' with other data (%s, here %s)"
                                .formatted(plan.id(), plan.caseId(), plan.caseHash(), c.hash()));
            }
            // Says here, and not in a task, what cannot be drawn.
            Draws.of(c, plan.plan().scenario(), asked.sequence(), 2, asked.seed());
        }
        return question;
    }

    private static List<byte[]> plans(Path folder) throws IOException {
        List<byte[]> plans = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> all = Files.list(folder)) {
                for (Path file : all.sorted(Comparator.comparing(Path::toString)).toList()) {
                    if (file.toString().endsWith(PlanFile.ENDING)) {
                        byte[] bytes = Files.readAllBytes(file);
                        if (PlanFile.of(bytes).isEmpty()) {
                            throw new IllegalArgumentException("'" + file + "' is damaged");
                        }
                        plans.add(bytes);
                    }
                }
            }
        }
        if (plans.isEmpty()) {
            throw new IllegalArgumentException(
                    "'%s' has no plans (*%s); holdfast explore CASE --plans-out DIR writes them"
                            .formatted(folder, PlanFile.ENDING));
        }
        return plans;
    }

    Case c() {
        return opened().c;
    }

    /** Names of the plans, in the order of their files. */
    List<String> ids() {
        return opened().plans.stream().map(PlanFile::id).toList();
    }

    /** The first 16 hexadecimal digits of SHA-256 over a plan's file. */
    String hash(int plan) {
        return Sha256.hex(plans.get(plan)).substring(0, 16);
    }

    /** A plan and what it was made for. */
    Exploring.Entry entry(int plan) {
        PlanFile file = opened().plans.get(plan);
        return new Exploring.Entry(
                file.id(), Instance.of(c(), file.plan().scenario()), file.plan());
    }

    /**
     * Some futures of a plan, under their own numbers counted from the first of them. A future of a
     * Latin hypercube depends on all others, so a machine draws them all, once; plans share them.
     */
    Draws draws(int plan, int from, int to) {
        return opened().draws(plan).between(from, to);
    }

    private synchronized Opened opened() {
        if (opened == null) {
            opened = new Opened();
        }
        return opened;
    }

    private final class Opened {
        private final Case c = files.read();
        private final List<PlanFile> plans =
                Question.this.plans.stream().map(b -> PlanFile.of(b).orElseThrow()).toList();

        /** Plan → its futures; most plans have the same numbers open, and share what is drawn. */
        private final Map<Integer, Draws> drawn = new HashMap<>();

        private synchronized Draws draws(int plan) {
            Draws known = drawn.get(plan);
            if (known == null) {
                Scenario scenario = plans.get(plan).plan().scenario();
                known =
                        drawn.values().stream()
                                .flatMap(draws -> draws.under(c, scenario).stream())
                                .findFirst()
                                .orElseGet(() -> Draws.of(c, scenario, sequence, futures, seed));
                drawn.put(plan, known);
            }
            return known;
        }
    }
}
