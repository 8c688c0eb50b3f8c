package org.holdfast.oversight.conditions;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.holdfast.intake.FileProblems;
import org.holdfast.intake.IntakeMessages;
import org.holdfast.intake.Node;
import org.holdfast.intake.Problem;
import org.holdfast.intake.Problems;
import org.holdfast.intake.TextFile;
import org.holdfast.intake.Where;
import org.holdfast.intake.YamlReader;
import org.holdfast.model.Sha256;
import org.holdfast.model.Text;
import org.holdfast.oversight.conditions.Fund.Approval;
import org.holdfast.oversight.conditions.Fund.Condition;
import org.holdfast.oversight.conditions.Fund.Entry;
import org.holdfast.oversight.conditions.Fund.Evidence;
import org.holdfast.oversight.conditions.Fund.Tranche;

/**
 * Reads a fund with its conditions from YAML, or from a CSV file with a row for each condition. All
 * problems are collected: also a file of evidence whose hash is another one today, and approvals
 * that do not count.
 */
public final class FundFile {
    private static final int LARGEST = 16 << 20;

    private final String name;
    private final Where file;
    private final Path folder;
    private final Problems problems = new Problems();
    private final List<Problem> remarks = new ArrayList<>();

    private FundFile(String name, Path folder) {
        this.name = name;
        this.file = Where.inFile(name);
        this.folder = folder;
    }

    /**
     * Entries, and the way to them as a person names it.
     *
     * @param path such as {@code tranches[0].conditions[1]}
     */
    private record Part(Node.Entries entries, String path) {
        static final Node NOTHING = new Node.Scalar(1, "");

        Node find(String field) {
            Node.Value value = entries.values().get(field);
            return value == null ? NOTHING : value.node();
        }

        /** What is written there, if it is a single value. */
        String written(String field) {
            return find(field) instanceof Node.Scalar(_, String text) ? text : "";
        }

        Optional<String> text(String field) {
            return Optional.of(written(field).strip()).filter(t -> !t.isEmpty());
        }

        /** The line of an entry, or of all where it is missing. */
        int line(String field) {
            Node.Value value = entries.values().get(field);
            return value == null ? entries.line() : value.line();
        }

        String path(String field) {
            return path.isEmpty() ? field : path + "." + field;
        }
    }

    /** A fund, or what keeps the file from being one. */
    public sealed interface Reading {
        /**
         * A fund.
         *
         * @param remarks what a careful reader would want to hear
         */
        record Sound(Fund fund, List<Problem> remarks) implements Reading {
            public Sound {
                remarks = List.copyOf(remarks);
            }
        }

        record Unsound(List<Problem> problems) implements Reading {
            public Unsound {
                problems = List.copyOf(problems);
            }
        }
    }

    /**
     * Reads a file.
     *
     * @param name as it was named, for problems
     */
    public static Reading read(String name, Path file) {
        Path folder =
                Optional.ofNullable(file.toAbsolutePath().normalize().getParent()).orElse(file);
        return new FundFile(name, folder).read(file);
    }

    private Reading read(Path path) {
        Optional<Fund> fund = text(path).flatMap(this::entries).flatMap(this::fund);
        return fund.isPresent() && !problems.hasErrors()
                ? new Reading.Sound(fund.get(), remarks)
                : new Reading.Unsound(problems.inOrder(List.of()));
    }

    private Optional<String> text(Path path) {
        if (!Files.exists(path)) {
            problems.add(Problem.unusable(name, ConditionsMessages.THERE_NO_SUCH_FILE));
            return Optional.empty();
        }
        return TextFile.bytes(path, file, LARGEST, problems)
                .flatMap(bytes -> TextFile.text(bytes, file, problems));
    }

    private Optional<Node.Entries> entries(String text) {
        return name.toLowerCase(Locale.ROOT).endsWith(".csv")
                ? FundRows.read(text, file, problems)
                : YamlReader.read(text, file, problems);
    }

    // ---- The tree into records.

    private Optional<Fund> fund(Node.Entries root) {
        Part all = new Part(root, "");
        known(all, Set.of("fund", "tranches"));
        Part fund =
                new Part(
                        all.find("fund") instanceof Node.Entries entries
                                ? entries
                                : new Node.Entries(root.line(), Map.of()),
                        "fund");
        known(fund, Set.of("id", "name", "fictional", "currency"));
        List<Tranche> tranches =
                named(
                        parts(all, "tranches"),
                        this::tranche,
                        Tranche::id,
                        ConditionsMessages::twoTranchesCalled);
        String id = text(fund, "id");
        String title = fund.text("name").orElse(id);
        String currency = fund.text("currency").orElse("EUR");
        boolean fictional = fund.written("fictional").equals("true");
        return problems.hasErrors()
                ? Optional.empty()
                : Optional.of(new Fund(id, title, fictional, currency, tranches));
    }

    /** Parts that can be read; a second one of a name is told. */
    private <T> List<T> named(
            List<Part> parts,
            Function<Part, Optional<T>> read,
            Function<T, String> id,
            Function<String, Text> twice) {
        Map<String, T> all = new LinkedHashMap<>();
        for (Part part : parts) {
            read.apply(part)
                    .filter(one -> all.putIfAbsent(id.apply(one), one) != null)
                    .ifPresent(one -> problem(part, "id", twice.apply(id.apply(one))));
        }
        return List.copyOf(all.values());
    }

    private Optional<Tranche> tranche(Part part) {
        known(part, Set.of("id", "title", "amount", "due", "released", "conditions"));
        String id = text(part, "id");
        Optional<LocalDate> due = date(part, "due");
        Optional<LocalDate> released =
                part.entries().values().containsKey("released")
                        ? date(part, "released")
                        : Optional.empty();
        double amount = amount(part);
        List<Condition> conditions =
                named(
                        parts(part, "conditions"),
                        this::condition,
                        Condition::id,
                        ConditionsMessages::twoConditionsCalled);
        return due.map(day ->
                new Tranche(id, part.text("title").orElse(id), amount, day, released, conditions));
    }

    private double amount(Part part) {
        String text = part.written("amount");
        if (text.matches("[0-9]{1,12}(\\.[0-9]{1,9})?")) {
            return Double.parseDouble(text);
        }
        problem(part, "amount", ConditionsMessages.noAmountMillionsSuch(text));
        return 0;
    }

    private Optional<Condition> condition(Part part) {
        known(
                part,
                Set.of(
                        "id",
                        "title",
                        "criterion",
                        "owner",
                        "due",
                        "evidence",
                        "approvals",
                        "history"));
        String id = text(part, "id");
        String owner = text(part, "owner");
        Optional<LocalDate> due = date(part, "due");
        List<Evidence> evidence = new ArrayList<>();
        for (Part one : parts(part, "evidence")) {
            evidence(one).ifPresent(evidence::add);
        }
        List<Approval> approvals = new ArrayList<>();
        for (Part one : parts(part, "approvals")) {
            known(one, Set.of("by", "date"));
            String by = text(one, "by");
            date(one, "date").ifPresent(day -> approvals.add(new Approval(by, day)));
        }
        List<Entry> history = new ArrayList<>();
        for (Part one : parts(part, "history")) {
            known(one, Set.of("by", "date", "what"));
            String by = text(one, "by");
            String what = text(one, "what");
            date(one, "date").ifPresent(day -> history.add(new Entry(day, by, what)));
        }
        Optional<String> criterion = part.text("criterion");
        if (criterion.isEmpty()) {
            remark(part, ConditionsMessages.NOTHING_SAYS_WHEN_MET_WRITE);
        }
        judge(part, owner, evidence, approvals);
        return due.map(day ->
                new Condition(
                        id,
                        part.text("title").orElse(id),
                        criterion,
                        owner,
                        day,
                        evidence,
                        approvals,
                        history));
    }

    /** Approvals that do not count are told: they look like more than they are. */
    private void judge(Part at, String owner, List<Evidence> evidence, List<Approval> approvals) {
        Set<String> persons = new HashSet<>();
        for (Approval approval : approvals) {
            String person = FundStanding.person(approval.by());
            if (person.equals(FundStanding.person(owner))) {
                remark(at, ConditionsMessages.ownerCannotApproveDoes(owner));
            } else if (!persons.add(person)) {
                remark(at, ConditionsMessages.approvedTwiceCountsOnce(approval.by()));
            }
            if (evidence.stream().noneMatch(e -> !e.date().isAfter(approval.date()))) {
                remark(at, ConditionsMessages.onThereWasNo(approval.date().toString()));
            }
        }
    }

    private Optional<Evidence> evidence(Part at) {
        known(at, Set.of("file", "sha256", "link", "by", "date"));
        Optional<String> file = at.text("file");
        Optional<String> sha256 = at.text("sha256");
        Optional<String> link = at.text("link");
        if (file.isEmpty() && link.isEmpty()) {
            problem(at, "", ConditionsMessages.EVIDENCE_FILE_OR_LINK_THERE);
        }
        if (sha256.filter(hash -> !hash.matches("[0-9a-f]{64}")).isPresent()) {
            problem(at, "sha256", ConditionsMessages.noShaDigitsF(sha256.get()));
        } else if (file.isPresent() && sha256.isPresent()) {
            compare(at, file.get(), sha256.get());
        } else if (file.isPresent()) {
            remark(at, ConditionsMessages.WITHOUT_SHA256_NOBODY_CAN_TELL);
        }
        String by = text(at, "by");
        return date(at, "date").map(day -> new Evidence(file, sha256, link, by, day));
    }

    /** Whether the file beside this one is still the one that was handed in. */
    private void compare(Part at, String file, String sha256) {
        Path path = folder.resolve(file).normalize();
        if (!path.startsWith(folder)) {
            problem(at, "file", ConditionsMessages.leadsOutFolderFile(file));
            return;
        }
        if (!Files.isRegularFile(path)) {
            remark(at, ConditionsMessages.doesNotLieBeside(file));
            return;
        }
        try {
            String now = hash(path);
            if (!now.equals(sha256)) {
                problem(at, "sha256", ConditionsMessages.notFileWasHanded(file, now));
            }
        } catch (IOException e) {
            remark(at, ConditionsMessages.cannotBeReadHash(file));
        }
    }

    private static String hash(Path file) throws IOException {
        MessageDigest digest = Sha256.start();
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            in.transferTo(java.io.OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    // ---- Entries.

    private void known(Part part, Set<String> names) {
        for (String field : part.entries().values().keySet()) {
            if (!names.contains(field)) {
                String there = String.join(", ", names.stream().sorted().toList());
                problem(part, field, ConditionsMessages.nothingCalledSoHere(there));
            }
        }
    }

    /** The parts of a list; none if it is not there. */
    private List<Part> parts(Part part, String field) {
        List<Part> parts = new ArrayList<>();
        if (part.find(field) instanceof Node.Items(_, List<Node> nodes)) {
            for (int k = 0; k < nodes.size(); k++) {
                if (nodes.get(k) instanceof Node.Entries entries) {
                    parts.add(new Part(entries, part.path(field) + "[" + k + "]"));
                } else {
                    problems.add(
                            FileProblems.wrongShape(
                                    file.atLine(nodes.get(k).line()), IntakeMessages.ENTRIES));
                }
            }
        } else if (!(part.find(field) instanceof Node.Scalar(_, String text) && text.isEmpty())) {
            problems.add(
                    FileProblems.wrongShape(
                            file.atLine(part.line(field)).atColumn(part.path(field)),
                            IntakeMessages.LIST));
        }
        return parts;
    }

    private String text(Part part, String field) {
        return part.text(field)
                .orElseGet(() -> {
                    problem(part, field, ConditionsMessages.MISSING);
                    return "?";
                });
    }

    private Optional<LocalDate> date(Part part, String field) {
        String text = part.written(field);
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            problem(part, field, ConditionsMessages.noDateSuchAs(text));
            return Optional.empty();
        }
    }

    /**
     * @param field empty if the whole part is meant
     */
    private void problem(Part part, String field, Text text) {
        problems.add(
                told(part.line(field), field.isEmpty() ? part.path() : part.path(field), text));
    }

    private void remark(Part part, Text text) {
        remarks.add(told(part.entries().line(), part.path(), text));
    }

    private Problem told(int line, String path, Text text) {
        return Problem.unusable(name, line, ConditionsMessages.at(path, text));
    }
}
