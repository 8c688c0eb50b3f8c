package org.holdfast.casefile.internal;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import org.holdfast.casefile.CaseMessages;
import org.holdfast.casefile.schema.Decimal;
import org.holdfast.casefile.schema.Form;
import org.holdfast.casefile.schema.Range;
import org.holdfast.intake.FileProblems;
import org.holdfast.intake.IntakeMessages;
import org.holdfast.intake.Node;
import org.holdfast.intake.Problems;
import org.holdfast.intake.Where;
import org.holdfast.model.Currency;
import org.holdfast.model.Language;
import org.holdfast.model.Text;

/**
 * The entries of a YAML file, or of an entry in it, read one by one. What is missing or wrong
 * becomes a problem and an empty answer; {@link #close} reports entries that nobody asked for.
 */
final class Section {
    private final Node.Entries entries;
    private final Where where;
    private final String path;
    private final Problems problems;
    private final Set<String> asked = new LinkedHashSet<>();

    Section(Node.Entries entries, Where where, Problems problems) {
        this(entries, where, "", problems);
    }

    /** Entries whose names are told after a path: {@code floor-met.} */
    Section(Node.Entries entries, Where where, String path, Problems problems) {
        this.entries = entries;
        this.where = where;
        this.path = path;
        this.problems = problems;
    }

    /** The place of an entry. */
    Where where(String name) {
        Optional<Node.Value> value = find(name);
        int line = value.map(Node.Value::line).orElse(entries.line());
        return where.atLine(line).atColumn(path + name);
    }

    private Optional<Node.Value> find(String name) {
        return Optional.ofNullable(entries.values().get(name));
    }

    private Optional<Node> required(String name, String about) {
        asked.add(name);
        Optional<Node.Value> value = find(name);
        if (value.isEmpty()) {
            problems.add(FileProblems.missingEntry(where.atColumn(path + name), about));
        }
        return value.map(Node.Value::node);
    }

    /** A single value, if the entry is there and filled. */
    Optional<String> scalar(String name, String about) {
        Optional<Node> node = required(name, about);
        if (node.isEmpty()) {
            return Optional.empty();
        }
        if (node.get() instanceof Node.Scalar(_, String text)) {
            if (text.isBlank()) {
                problems.add(FileProblems.emptyCell(where(name), about));
                return Optional.empty();
            }
            return Optional.of(text.strip());
        }
        problems.add(FileProblems.wrongShape(where(name), CaseMessages.SINGLE_VALUE));
        return Optional.empty();
    }

    /** A single value, if the entry is there at all. */
    Optional<String> findScalar(String name, String about) {
        asked.add(name);
        return find(name).isPresent() ? scalar(name, about) : Optional.empty();
    }

    private <T> Optional<T> formed(
            String name, String about, Form form, Function<String, Optional<T>> reading) {
        return scalar(name, about)
                .filter(text -> form.accepts(text, where(name), problems))
                .flatMap(reading);
    }

    Optional<String> id(String name, String about) {
        return formed(name, about, new Form.Id(), Optional::of);
    }

    Optional<YearMonth> month(String name, String about) {
        return formed(name, about, new Form.Month(), Form::month);
    }

    Optional<LocalDate> day(String name, String about) {
        return formed(name, about, new Form.Day(), Form::day);
    }

    Optional<Integer> year(String name, String about) {
        return formed(name, about, new Form.Year(), Form::year);
    }

    /** A currency by its code of ISO 4217. */
    Optional<Currency> currency(String name, String about) {
        Optional<String> code = scalar(name, about);
        if (code.isPresent()
                && java.util.Currency.getAvailableCurrencies().stream()
                        .noneMatch(known -> known.getCurrencyCode().equals(code.get()))) {
            problems.add(FileProblems.wrongForm(where(name), code.get(), CaseMessages.CURRENCY));
            return Optional.empty();
        }
        return code.map(Currency::new);
    }

    Optional<Double> number(String name, Range range, String about) {
        return formed(name, about, new Form.Plain(range), Section::parsed);
    }

    Optional<Integer> whole(String name, int low, int high, String about) {
        Optional<Double> number = number(name, Range.of(low, high), about);
        if (number.isPresent() && number.get() != Math.rint(number.get())) {
            problems.add(
                    FileProblems.wrongForm(
                            where(name),
                            scalar(name, about).orElse(""),
                            CaseMessages.WHOLE_NUMBER));
            return Optional.empty();
        }
        return number.map(Double::intValue);
    }

    /** A whole number of times {@code step}, at most {@code high}. */
    Optional<Integer> multiple(String name, int step, int high, String about) {
        Optional<Integer> number = whole(name, step, high, about);
        if (number.isPresent() && number.get() % step != 0) {
            problems.add(
                    FileProblems.wrongForm(
                            where(name),
                            number.get().toString(),
                            CaseMessages.multiple(step, number.get() / step * step)));
            return Optional.empty();
        }
        return number;
    }

    private static Optional<Double> parsed(String text) {
        OptionalDouble number = Decimal.parse(text);
        return number.isPresent() ? Optional.of(number.getAsDouble()) : Optional.empty();
    }

    <E extends Enum<E>> Optional<E> oneOf(String name, Class<E> constants, String about) {
        return formed(
                name,
                about,
                Form.oneOf(constants, '_'),
                text -> Optional.of(Enum.valueOf(constants, text.toUpperCase(Locale.ROOT))));
    }

    /** A list of different constants. */
    <E extends Enum<E>> Optional<List<E>> listOf(String name, Class<E> constants, String about) {
        Optional<Node> node = required(name, about);
        if (node.isEmpty()) {
            return Optional.empty();
        }
        if (!(node.get() instanceof Node.Items(_, List<Node> nodes)) || nodes.isEmpty()) {
            problems.add(FileProblems.wrongShape(where(name), IntakeMessages.LIST));
            return Optional.empty();
        }
        List<E> found = new ArrayList<>();
        boolean right = true;
        for (Node each : nodes) {
            Where at = where(name).atLine(each.line());
            String text = each instanceof Node.Scalar(_, String written) ? written.strip() : "";
            if (!Form.oneOf(constants, '_').accepts(text, at, problems)) {
                right = false;
                continue;
            }
            E constant = Enum.valueOf(constants, text.toUpperCase(Locale.ROOT));
            if (found.contains(constant)) {
                problems.add(FileProblems.listedTwice(at, text));
                right = false;
            }
            found.add(constant);
        }
        return right ? Optional.of(found) : Optional.empty();
    }

    /** Whether an entry that may be left out is there. */
    boolean mayHave(String name) {
        asked.add(name);
        return has(name);
    }

    /** Entries inside an entry. */
    Section section(String name, String about) {
        Node node = required(name, about).orElse(new Node.Entries(entries.line(), Map.of()));
        return inside(name, node);
    }

    /** Entries inside an entry that may be left out. */
    Section findSection(String name) {
        asked.add(name);
        return inside(
                name,
                find(name)
                        .map(Node.Value::node)
                        .orElse(new Node.Entries(entries.line(), Map.of())));
    }

    private Section inside(String name, Node node) {
        Node.Entries inside = new Node.Entries(node.line(), Map.of());
        if (node instanceof Node.Entries there) {
            inside = there;
        } else if (!(node instanceof Node.Scalar(_, String text) && text.isEmpty())) {
            problems.add(FileProblems.wrongShape(where(name), IntakeMessages.ENTRIES));
        }
        return new Section(inside, where, path + name + ".", problems);
    }

    /** Whether an entry is there. */
    boolean has(String name) {
        return find(name).isPresent();
    }

    /** A text: one for all languages, or {@code {en: …, nl: …}}, of which one must be there. */
    Optional<Text> texts(String name, String about) {
        if (!has(name)) {
            required(name, about + ", as a text or as {en: …, nl: …}");
            return Optional.empty();
        }
        if (find(name).map(Node.Value::node).orElseThrow() instanceof Node.Scalar) {
            return scalar(name, about).map(Text::same);
        }
        Section said = section(name, about);
        Optional<Text> each = said.inEach(about);
        said.close();
        return each;
    }

    /**
     * What its entries {@code en}, {@code nl} … say, of which one must be there. A language that is
     * not says what English says, or else the first that is.
     */
    Optional<Text> inEach(String about) {
        Map<Language, String> said = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            findScalar(language.code(), about).ifPresent(text -> said.put(language, text));
        }
        if (said.isEmpty()) {
            required(Language.EN.code(), about + ", here or in another language");
        }
        return said.values().stream()
                .findFirst()
                .map(first -> Text.each(language -> said.getOrDefault(language, first)));
    }

    /** The same, if the entry is there at all. */
    Optional<Text> findTexts(String name, String about) {
        asked.add(name);
        return has(name) ? texts(name, about) : Optional.empty();
    }

    /** Every entry as a single value. */
    Map<String, String> scalars() {
        Map<String, String> all = new LinkedHashMap<>();
        for (String name : entries.values().keySet()) {
            scalar(name, "a value").ifPresent(text -> all.put(name, text));
        }
        return all;
    }

    /** Reports the entries that nobody asked for. */
    void close() {
        for (String name : entries.values().keySet()) {
            if (!asked.contains(name)) {
                problems.add(FileProblems.unknownEntry(where(name), problems.nearest(name, asked)));
            }
        }
    }
}
