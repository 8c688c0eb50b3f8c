package org.holdfast.casefile.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.holdfast.casefile.CaseMessages;
import org.holdfast.casefile.CaseProblems;
import org.holdfast.casefile.schema.Decimal;
import org.holdfast.casefile.schema.Form;
import org.holdfast.casefile.schema.Row;
import org.holdfast.casefile.schema.Terms;
import org.holdfast.intake.FileProblems;
import org.holdfast.intake.Node;
import org.holdfast.intake.Problems;
import org.holdfast.intake.Shown;
import org.holdfast.intake.Where;
import org.holdfast.model.Lever;
import org.holdfast.model.Scenario;
import org.holdfast.model.Text;

/** Reads scenarios: what each sets, what it takes from its parents, and defaults for the rest. */
public final class Scenarios {
    /** The scenario that is used when none is named. */
    public static final String BASELINE = "baseline";

    /** Where scenarios lie in a case. */
    public static final String FOLDER = "scenarios/";

    private final CaseRows rows;
    private final Problems problems;
    private final Map<String, Draft> drafts = new TreeMap<>();
    private final Set<String> announced = new TreeSet<>();

    /** A scenario as its file gives it. */
    private record Draft(
            String id,
            Optional<Text> title,
            Optional<Text> about,
            Optional<Settings.Named> parent,
            Map<String, Double> settings) {}

    /** Scenarios that set the levers of these rows. */
    public Scenarios(CaseRows rows, Problems problems) {
        this.rows = rows;
        this.problems = problems;
    }

    /** The file of a scenario. */
    static String file(String id) {
        return FOLDER + id + ".yaml";
    }

    /** Says that a scenario has a file, whether or not that can be read. */
    public void announce(String id) {
        announced.add(id);
    }

    /** Reads one file. */
    public void add(String id, Node.Entries entries) {
        Section file = new Section(entries, Where.inFile(file(id)), problems);
        Optional<Text> title = file.texts("title", "the scenario's title");
        Optional<Text> about = file.texts("about", "what the scenario is about");
        Optional<Settings.Named> parent =
                file.findScalar("extends", "the scenario that this one starts from")
                        .map(name -> new Settings.Named(file.where("extends"), name));
        Map<String, Double> settings = new LinkedHashMap<>();
        for (String block : List.of("policy", "world")) {
            Section levers = file.findSection(block);
            levers.scalars()
                    .forEach((lever, text) ->
                            setting(levers.where(lever), block, lever, text)
                                    .ifPresent(value -> settings.put(lever, value)));
        }
        file.close();
        drafts.put(id, new Draft(id, title, about, parent, settings));
    }

    private Optional<Double> setting(Where where, String block, String lever, String text) {
        Optional<Row> found = rows.find("levers", lever);
        if (found.isEmpty()) {
            if (rows.isKnown("levers")) {
                problems.add(
                        CaseProblems.unknownName(
                                where,
                                lever,
                                Text.same("levers.csv"),
                                problems.nearest(lever, rows.ids("levers"))));
            } else if (!isMonth(text) && Decimal.parse(text).isEmpty()) {
                problems.add(FileProblems.notANumber(where, text, Decimal.hint(text)));
            }
            return Optional.empty();
        }
        Row row = found.get();
        Optional<String> own = row.find("block");
        if (own.isPresent() && !own.get().equals(block)) {
            problems.add(CaseProblems.wrongBlock(where, lever, own.get()));
        }
        OptionalDouble number = isMonth(text) ? index(where, row, text) : number(where, row, text);
        return number.isPresent() && isInRange(where, row, text, number.getAsDouble())
                ? Optional.of(number.getAsDouble())
                : Optional.empty();
    }

    private static boolean isMonth(String text) {
        return Form.month(text).isPresent();
    }

    private static boolean isSetInMonths(Row lever) {
        for (Lever.Effect effect : Lever.Effect.values()) {
            if (effect.setting().isMonth()
                    && lever.has("effect", effect.name().toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    private OptionalDouble index(Where where, Row lever, String text) {
        if (!isSetInMonths(lever)) {
            if (!lever.isWrong("effect")) {
                problems.add(CaseProblems.noMonthHere(where, text, unit(lever)));
            }
            return OptionalDouble.empty();
        }
        Optional<Terms> terms = rows.terms();
        return terms.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(Math.max(0, terms.get().index(Form.month(text).orElseThrow())));
    }

    private OptionalDouble number(Where where, Row lever, String text) {
        OptionalDouble number = Decimal.parse(text);
        if (number.isEmpty()) {
            problems.add(FileProblems.notANumber(where, text, Decimal.hint(text)));
        } else if (isSetInMonths(lever)
                && number.getAsDouble() != Math.rint(number.getAsDouble())) {
            problems.add(FileProblems.wrongForm(where, text, CaseMessages.MONTH_OR_COUNT));
            return OptionalDouble.empty();
        }
        return number;
    }

    private boolean isInRange(Where where, Row lever, String text, double setting) {
        OptionalDouble low = lever.findNumber("low");
        OptionalDouble high = lever.findNumber("high");
        if (!(setting < low.orElse(Double.NEGATIVE_INFINITY))
                && !(setting > high.orElse(Double.POSITIVE_INFINITY))) {
            return low.isPresent() && high.isPresent();
        }
        boolean months = isMonth(text);
        problems.add(
                CaseProblems.settingOutOfRange(
                        where,
                        text,
                        written(low, months),
                        written(high, months),
                        months ? CaseMessages.UNIT_MONTH : unit(lever)));
        return false;
    }

    private static Text unit(Row lever) {
        Text unit = lever.texts("unit");
        return Text.each(language -> Shown.plainly(unit.in(language)));
    }

    private String written(OptionalDouble setting, boolean asMonth) {
        if (setting.isEmpty()) {
            return "?";
        }
        double written = setting.getAsDouble();
        return asMonth
                ? rows.terms()
                        .map(terms -> terms.firstMonth().plusMonths((long) written).toString())
                        .orElse("?")
                : Shown.number(written);
    }

    /** All scenarios, once every file is added; those with problems are left out. */
    public List<Scenario> finished() {
        if (!announced.contains(BASELINE)) {
            problems.add(
                    FileProblems.missingFile(
                            Where.inFile(file(BASELINE)),
                            Text.same(FOLDER),
                            "It is the scenario that is used when none is named."));
        }
        List<Scenario> finished = new ArrayList<>();
        for (Draft draft : drafts.values()) {
            Optional<List<Draft>> line = ancestors(draft);
            if (line.isPresent() && draft.title().isPresent() && draft.about().isPresent()) {
                finished.add(
                        new Scenario(
                                draft.id(),
                                draft.title().get(),
                                draft.about().get(),
                                draft.parent().map(Settings.Named::name).orElse(""),
                                settings(line.get())));
            }
        }
        return finished;
    }

    private Map<String, Double> settings(List<Draft> eldestLast) {
        Map<String, Double> settings = new TreeMap<>();
        for (Row lever : rows.of("levers")) {
            if (lever.find("id").isPresent() && lever.findNumber("default").isPresent()) {
                settings.put(lever.find("id").get(), lever.findNumber("default").getAsDouble());
            }
        }
        eldestLast.reversed().forEach(draft -> settings.putAll(draft.settings()));
        return settings;
    }

    /** The scenario, its parent, and so on; nothing if that ends at a gap or in a circle. */
    private Optional<List<Draft>> ancestors(Draft youngest) {
        Map<String, Draft> line = new LinkedHashMap<>();
        Draft last = youngest;
        while (line.putIfAbsent(last.id(), last) == null) {
            if (last.parent().isEmpty()) {
                return Optional.of(List.copyOf(line.values()));
            }
            Settings.Named parent = last.parent().get();
            Optional<Draft> next = Optional.ofNullable(drafts.get(parent.name()));
            if (next.isEmpty()) {
                if (line.size() == 1 && !announced.contains(parent.name())) {
                    problems.add(
                            CaseProblems.unknownName(
                                    parent.where(),
                                    parent.name(),
                                    Text.same(FOLDER),
                                    problems.nearest(parent.name(), announced)));
                }
                return Optional.empty();
            }
            last = next.get();
        }
        if (last.id().equals(youngest.id())) {
            circle(youngest, line.keySet());
        }
        return Optional.empty();
    }

    /** A circle is told once, at its member that comes first in the alphabet. */
    private void circle(Draft youngest, Set<String> members) {
        if (members.stream().allMatch(id -> id.compareTo(youngest.id()) >= 0)) {
            List<String> names = new ArrayList<>(members);
            names.add(youngest.id());
            youngest.parent()
                    .ifPresent(parent ->
                            problems.add(
                                    CaseProblems.extendsItself(
                                            parent.where(), String.join(" → ", names))));
        }
    }
}
