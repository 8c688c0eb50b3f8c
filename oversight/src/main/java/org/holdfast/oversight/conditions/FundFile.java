package org.holdfast.oversight.conditions;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
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
import org.holdfast.model.CsvText;
import org.holdfast.model.Text;
import org.holdfast.oversight.conditions.Fund.Approval;
import org.holdfast.oversight.conditions.Fund.Condition;
import org.holdfast.oversight.conditions.Fund.Entry;
import org.holdfast.oversight.conditions.Fund.Evidence;
import org.holdfast.oversight.conditions.Fund.Tranche;
import org.holdfast.oversight.ocds.Problem;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Reads a fund with its conditions from YAML, or from a CSV file with a row for each condition. All
 * problems are collected: also a file of evidence whose hash is another one today, and approvals
 * that do not count.
 */
public final class FundFile {
    private static final YAMLMapper YAML =
            YAMLMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();
    private static final long LARGEST = 16L << 20;

    private static final List<String> COLUMNS =
            List.of(
                    "fund",
                    "currency",
                    "tranche",
                    "amount",
                    "tranche_due",
                    "tranche_released",
                    "condition",
                    "title",
                    "criterion",
                    "owner",
                    "due",
                    "evidence_file",
                    "evidence_sha256",
                    "evidence_link",
                    "evidence_by",
                    "evidence_date",
                    "approved_by_1",
                    "approved_on_1",
                    "approved_by_2",
                    "approved_on_2");

    private final String name;
    private final Path folder;
    private final List<Problem> problems = new ArrayList<>();
    private final List<Problem> remarks = new ArrayList<>();

    private FundFile(String name, Path folder) {
        this.name = name;
        this.folder = folder;
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

    private Reading read(Path file) {
        Optional<Fund> fund = Optional.empty();
        try {
            if (Files.size(file) > LARGEST) {
                problems.add(
                        Problem.of(
                                name,
                                "it is larger than " + (LARGEST >> 20) + " MiB.",
                                "het is groter dan " + (LARGEST >> 20) + " MiB."));
            } else {
                String text = Files.readString(file, StandardCharsets.UTF_8);
                JsonNode tree =
                        name.toLowerCase(Locale.ROOT).endsWith(".csv")
                                ? csv(text)
                                : YAML.readTree(text);
                fund = fund(tree);
            }
        } catch (NoSuchFileException e) {
            problems.add(Problem.of(name, "there is no such file.", "dat bestand is er niet."));
        } catch (CharacterCodingException e) {
            problems.add(
                    Problem.of(
                            name,
                            "it is not written in UTF-8.",
                            "het is niet in UTF-8 geschreven."));
        } catch (IOException e) {
            problems.add(
                    Problem.of(
                            name, String.valueOf(e.getMessage()), String.valueOf(e.getMessage())));
        } catch (CsvParseException e) {
            problems.add(
                    Problem.of(
                            name,
                            "this is no CSV (" + e.getMessage() + ").",
                            "dit is geen csv (" + e.getMessage() + ")."));
        } catch (JacksonException e) {
            long line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            problems.add(
                    new Problem(
                            name,
                            line,
                            new Text(
                                    "this is no YAML (" + e.getOriginalMessage() + ").",
                                    "dit is geen YAML (" + e.getOriginalMessage() + ").")));
        }
        return fund.isPresent() && problems.isEmpty()
                ? new Reading.Sound(fund.get(), remarks)
                : new Reading.Unsound(problems);
    }

    // ---- Rows into the same tree that YAML gives.

    private JsonNode csv(String text) throws IOException {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        Map<String, ObjectNode> tranches = new LinkedHashMap<>();
        try (CsvReader<NamedCsvRecord> rows =
                CsvReader.builder()
                        .allowUnclosedQuote(false)
                        .skipEmptyLines(true)
                        .ofNamedCsvRecord(text.startsWith("\uFEFF") ? text.substring(1) : text)) {
            for (NamedCsvRecord row : rows) {
                for (String column : row.getHeader()) {
                    if (!COLUMNS.contains(column)) {
                        problems.add(
                                Problem.of(
                                        name,
                                        "there is no column '"
                                                + column
                                                + "'. There is: "
                                                + String.join(", ", COLUMNS)
                                                + ".",
                                        "er is geen kolom '"
                                                + column
                                                + "'. Er is: "
                                                + String.join(", ", COLUMNS)
                                                + "."));
                        return root;
                    }
                }
                row(row, root, tranches);
            }
        }
        root.set("tranches", root.arrayNode().addAll(tranches.values()));
        return root;
    }

    private static void row(NamedCsvRecord row, ObjectNode root, Map<String, ObjectNode> tranches) {
        ObjectNode fund = root.withObject("/fund");
        put(fund, "id", row, "fund");
        put(fund, "name", row, "fund");
        put(fund, "currency", row, "currency");
        String id = row.findField("tranche").orElse("");
        ObjectNode tranche =
                tranches.computeIfAbsent(id, t -> JsonNodeFactory.instance.objectNode());
        put(tranche, "id", row, "tranche");
        put(tranche, "amount", row, "amount");
        put(tranche, "due", row, "tranche_due");
        put(tranche, "released", row, "tranche_released");
        ObjectNode condition = tranche.withArray("/conditions").addObject();
        put(condition, "id", row, "condition");
        put(condition, "title", row, "title");
        put(condition, "criterion", row, "criterion");
        put(condition, "owner", row, "owner");
        put(condition, "due", row, "due");
        if (!row.findField("evidence_date").orElse("").isBlank()) {
            ObjectNode evidence = condition.withArray("/evidence").addObject();
            put(evidence, "file", row, "evidence_file");
            put(evidence, "sha256", row, "evidence_sha256");
            put(evidence, "link", row, "evidence_link");
            put(evidence, "by", row, "evidence_by");
            put(evidence, "date", row, "evidence_date");
        }
        for (String k : List.of("1", "2")) {
            if (!row.findField("approved_by_" + k).orElse("").isBlank()) {
                ObjectNode approval = condition.withArray("/approvals").addObject();
                put(approval, "by", row, "approved_by_" + k);
                put(approval, "date", row, "approved_on_" + k);
            }
        }
    }

    private static void put(ObjectNode node, String field, NamedCsvRecord row, String column) {
        row.findField(column)
                .filter(t -> !t.isBlank())
                .ifPresent(t -> node.put(field, CsvText.read(t.strip())));
    }

    // ---- The tree into records.

    private Optional<Fund> fund(JsonNode root) {
        known(root, "", Set.of("fund", "tranches"));
        JsonNode fund = root.path("fund");
        known(fund, "fund", Set.of("id", "name", "fictional", "currency"));
        List<Tranche> tranches = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        int k = 0;
        for (JsonNode node : list(root, "tranches")) {
            String at = "tranches[" + k++ + "]";
            tranche(node, at)
                    .ifPresent(tranche -> {
                        if (ids.add(tranche.id())) {
                            tranches.add(tranche);
                        } else {
                            problem(
                                    at + ".id",
                                    "two tranches are called '" + tranche.id() + "'.",
                                    "twee tranches heten '" + tranche.id() + "'.");
                        }
                    });
        }
        String id = text(fund, "fund", "id");
        String title = optional(fund, "name").orElse(id);
        String currency = optional(fund, "currency").orElse("EUR");
        boolean fictional = fund.path("fictional").asBoolean(false);
        return problems.isEmpty()
                ? Optional.of(new Fund(id, title, fictional, currency, tranches))
                : Optional.empty();
    }

    private Optional<Tranche> tranche(JsonNode node, String at) {
        known(node, at, Set.of("id", "title", "amount", "due", "released", "conditions"));
        String id = text(node, at, "id");
        Optional<LocalDate> due = date(node, at, "due");
        Optional<LocalDate> released =
                node.has("released") ? date(node, at, "released") : Optional.empty();
        double amount = amount(node, at);
        List<Condition> conditions = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        int k = 0;
        for (JsonNode one : list(node, "conditions")) {
            String its = at + ".conditions[" + k++ + "]";
            condition(one, its)
                    .ifPresent(condition -> {
                        if (ids.add(condition.id())) {
                            conditions.add(condition);
                        } else {
                            problem(
                                    its + ".id",
                                    "two conditions are called '" + condition.id() + "'.",
                                    "twee voorwaarden heten '" + condition.id() + "'.");
                        }
                    });
        }
        return due.map(day ->
                new Tranche(
                        id, optional(node, "title").orElse(id), amount, day, released, conditions));
    }

    private double amount(JsonNode node, String at) {
        JsonNode amount = node.path("amount");
        String text = amount.asString("");
        if (text.matches("[0-9]{1,12}(\\.[0-9]{1,9})?")) {
            return Double.parseDouble(text);
        }
        problem(
                at + ".amount",
                "'" + text + "' is no amount in millions, such as 1500 or 12.5.",
                "'" + text + "' is geen bedrag in miljoenen, zoals 1500 of 12.5.");
        return 0;
    }

    private Optional<Condition> condition(JsonNode node, String at) {
        known(
                node,
                at,
                Set.of(
                        "id",
                        "title",
                        "criterion",
                        "owner",
                        "due",
                        "evidence",
                        "approvals",
                        "history"));
        String id = text(node, at, "id");
        String owner = text(node, at, "owner");
        Optional<LocalDate> due = date(node, at, "due");
        List<Evidence> evidence = new ArrayList<>();
        int k = 0;
        for (JsonNode one : list(node, "evidence")) {
            evidence(one, at + ".evidence[" + k++ + "]").ifPresent(evidence::add);
        }
        List<Approval> approvals = new ArrayList<>();
        k = 0;
        for (JsonNode one : list(node, "approvals")) {
            String its = at + ".approvals[" + k++ + "]";
            known(one, its, Set.of("by", "date"));
            String by = text(one, its, "by");
            date(one, its, "date").ifPresent(day -> approvals.add(new Approval(by, day)));
        }
        List<Entry> history = new ArrayList<>();
        k = 0;
        for (JsonNode one : list(node, "history")) {
            String its = at + ".history[" + k++ + "]";
            known(one, its, Set.of("by", "date", "what"));
            String by = text(one, its, "by");
            String what = text(one, its, "what");
            date(one, its, "date").ifPresent(day -> history.add(new Entry(day, by, what)));
        }
        Optional<String> criterion = optional(node, "criterion");
        if (criterion.isEmpty()) {
            remark(
                    at,
                    "nothing says when it is met. Write its criterion down.",
                    "nergens staat wanneer hieraan is voldaan. Schrijf de maatstaf (criterion) op.");
        }
        judge(at, owner, evidence, approvals);
        return due.map(day ->
                new Condition(
                        id,
                        optional(node, "title").orElse(id),
                        criterion,
                        owner,
                        day,
                        evidence,
                        approvals,
                        history));
    }

    /** Approvals that do not count are told: they look like more than they are. */
    private void judge(String at, String owner, List<Evidence> evidence, List<Approval> approvals) {
        Set<String> persons = new HashSet<>();
        for (Approval approval : approvals) {
            String person = FundStanding.person(approval.by());
            if (person.equals(FundStanding.person(owner))) {
                remark(
                        at,
                        "the owner, " + owner + ", cannot approve; it does not count.",
                        "de eigenaar, " + owner + ", kan niet goedkeuren; dit akkoord telt niet.");
            } else if (!persons.add(person)) {
                remark(
                        at,
                        approval.by() + " approved twice; it counts once.",
                        approval.by() + " keurde twee keer goed; dat telt één keer.");
            }
            if (evidence.stream().noneMatch(e -> !e.date().isAfter(approval.date()))) {
                remark(
                        at,
                        "on "
                                + approval.date()
                                + " there was no evidence to approve; it does not count.",
                        "op "
                                + approval.date()
                                + " was er geen bewijs om goed te keuren; dit akkoord telt niet.");
            }
        }
    }

    private Optional<Evidence> evidence(JsonNode node, String at) {
        known(node, at, Set.of("file", "sha256", "link", "by", "date"));
        Optional<String> file = optional(node, "file");
        Optional<String> sha256 = optional(node, "sha256");
        Optional<String> link = optional(node, "link");
        if (file.isEmpty() && link.isEmpty()) {
            problem(
                    at,
                    "evidence is a file or a link; there is neither.",
                    "bewijs is een bestand of een link; geen van beide staat er.");
        }
        if (sha256.filter(hash -> !hash.matches("[0-9a-f]{64}")).isPresent()) {
            problem(
                    at + ".sha256",
                    "'" + sha256.get() + "' is no SHA-256: 64 digits of 0-9 and a-f.",
                    "'" + sha256.get() + "' is geen SHA-256: 64 tekens 0-9 en a-f.");
        } else if (file.isPresent() && sha256.isPresent()) {
            compare(at, file.get(), sha256.get());
        } else if (file.isPresent()) {
            remark(
                    at,
                    "without its sha256 nobody can tell whether the file was changed.",
                    "zonder sha256 kan niemand zien of het bestand is veranderd.");
        }
        String by = text(node, at, "by");
        return date(node, at, "date").map(day -> new Evidence(file, sha256, link, by, day));
    }

    /** Whether the file beside this one is still the one that was handed in. */
    private void compare(String at, String file, String sha256) {
        Path path = folder.resolve(file).normalize();
        if (!path.startsWith(folder)) {
            problem(
                    at + ".file",
                    "'" + file + "' leads out of the folder of this file.",
                    "'" + file + "' ligt buiten de map van dit bestand.");
            return;
        }
        if (!Files.isRegularFile(path)) {
            remark(
                    at,
                    "'" + file + "' does not lie beside this file; its hash was not compared.",
                    "'" + file + "' ligt niet naast dit bestand; de hash is niet vergeleken.");
            return;
        }
        try {
            String now = hash(path);
            if (!now.equals(sha256)) {
                problem(
                        at + ".sha256",
                        "'"
                                + file
                                + "' is not the file that was handed in: its SHA-256 is now "
                                + now
                                + ".",
                        "'"
                                + file
                                + "' is niet het bestand dat is ingeleverd: de SHA-256 is nu "
                                + now
                                + ".");
            }
        } catch (IOException e) {
            remark(
                    at,
                    "'" + file + "' cannot be read; its hash was not compared.",
                    "'" + file + "' is niet te lezen; de hash is niet vergeleken.");
        }
    }

    private static String hash(Path file) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
                in.transferTo(java.io.OutputStream.nullOutputStream());
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    // ---- Cells.

    private void known(JsonNode node, String at, Set<String> names) {
        for (String field : node.propertyNames()) {
            if (!names.contains(field)) {
                problem(
                        at.isEmpty() ? field : at + "." + field,
                        "nothing is called so here. There is: "
                                + String.join(", ", names.stream().sorted().toList())
                                + ".",
                        "niets heet hier zo. Er is: "
                                + String.join(", ", names.stream().sorted().toList())
                                + ".");
            }
        }
    }

    private static Iterable<JsonNode> list(JsonNode node, String field) {
        JsonNode list = node.path(field);
        return list.isArray() ? list : List.of();
    }

    private static Optional<String> optional(JsonNode node, String field) {
        return Optional.of(node.path(field).asString("").strip()).filter(t -> !t.isEmpty());
    }

    private String text(JsonNode node, String at, String field) {
        return optional(node, field)
                .orElseGet(() -> {
                    problem(at + "." + field, "it is missing.", "dit ontbreekt.");
                    return "?";
                });
    }

    private Optional<LocalDate> date(JsonNode node, String at, String field) {
        String text = node.path(field).asString("");
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            problem(
                    at + "." + field,
                    "'" + text + "' is no date, such as 2026-03-31.",
                    "'" + text + "' is geen datum, zoals 2026-03-31.");
            return Optional.empty();
        }
    }

    private void problem(String at, String en, String nl) {
        problems.add(Problem.of(name, at + ": " + en, at + ": " + nl));
    }

    private void remark(String at, String en, String nl) {
        remarks.add(Problem.of(name, at + ": " + en, at + ": " + nl));
    }
}
