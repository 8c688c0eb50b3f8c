package org.holdfast.casefile;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.holdfast.casefile.internal.RowChanges;
import org.holdfast.casefile.internal.Scenarios;
import org.holdfast.casefile.internal.Settings;
import org.holdfast.casefile.schema.Table;
import org.holdfast.casefile.tables.Tables;
import org.holdfast.intake.Shown;
import org.holdfast.model.Case;
import org.holdfast.model.CaseSettings;
import org.holdfast.model.Change;
import org.holdfast.model.Change.Kind;
import org.holdfast.model.Change.Side;
import org.holdfast.model.Change.Sort;
import org.holdfast.model.Lever;
import org.holdfast.model.Scenario;
import org.holdfast.model.Statement;

/**
 * Two cases, and every difference between what their files say: two versions of one case, or two
 * different ones.
 *
 * @param changes in the order of the files; none if one of the cases is unsound
 */
public record TwoCases(Reading before, Reading after, List<Change> changes) {
    public TwoCases {
        changes = List.copyOf(changes);
    }

    /**
     * Reads and compares the folders at two paths.
     *
     * @param with folders of rows that are laid over the case after
     */
    public static TwoCases read(Path before, Path after, List<Path> with) {
        CaseReader.WithRows old = CaseReader.readWithRows(before, List.of());
        CaseReader.WithRows now = CaseReader.readWithRows(after, with);
        List<Change> changes = new ArrayList<>();
        if (old.reading() instanceof Reading.Sound(Case was, var wasStated, _, _)
                && now.reading() instanceof Reading.Sound(Case is, var isStated, _, _)) {
            changes.addAll(settings(was.settings(), is.settings()));
            for (Table<?> table : Tables.ALL) {
                changes.addAll(RowChanges.of(table, old.rows().of(table), now.rows().of(table)));
            }
            changes.addAll(scenarios(was, is));
            changes.addAll(statements(wasStated, isStated));
        }
        return new TwoCases(old.reading(), now.reading(), changes);
    }

    private static List<Change> settings(CaseSettings before, CaseSettings after) {
        Map<String, Object> old = entries(before);
        List<Change> changes = new ArrayList<>();
        entries(after)
                .forEach((entry, value) -> {
                    Object was = Optional.ofNullable(old.get(entry)).orElseThrow();
                    if (!was.equals(value)) {
                        changes.add(
                                new Change(
                                        Kind.CHANGED,
                                        entry.startsWith("title.")
                                                ? Sort.REMARK
                                                : value instanceof Number
                                                        ? Sort.FIGURE
                                                        : Sort.CHOICE,
                                        Settings.FILE,
                                        "",
                                        entry,
                                        Optional.of(side(was)),
                                        Optional.of(side(value))));
                    }
                });
        return changes;
    }

    private static Side side(Object value) {
        return value instanceof Number number
                ? Side.of(Shown.number(number.doubleValue()), number.doubleValue())
                : Side.of(value.toString());
    }

    private static Map<String, Object> entries(CaseSettings s) {
        Map<String, Object> entries = new LinkedHashMap<>();
        entries.put("id", s.id());
        s.title().byCode().forEach((code, said) -> entries.put("title." + code, said));
        entries.put("first_month", s.firstMonth());
        entries.put("months", s.months());
        entries.put("price_year", Integer.toString(s.priceYear()));
        entries.put("currency", s.currency().code());
        entries.put("known_by", s.knownBy());
        entries.put("claimant", s.claimant());
        entries.put(
                "objective",
                s.objective().stream().map(TwoCases::word).collect(Collectors.joining(", ")));
        entries.put("discount", s.discount());
        entries.put("interest", s.interest());
        entries.put("share_rule", word(s.shareRule()));
        entries.put("ad_hoc.window", s.adHoc().window());
        entries.put("ad_hoc.every", s.adHoc().every());
        entries.put("ad_hoc.contract_length", s.adHoc().contractLength());
        entries.put("ad_hoc.national_premium", s.adHoc().nationalPremium());
        entries.put("end_rule.stock_credit", s.endRule().stockCredit());
        entries.put("end_rule.stock_months", s.endRule().stockMonths());
        entries.put("end_rule.tail_cost", s.endRule().tailCost());
        return entries;
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /** Scenarios that came or went, and levers that a scenario of both cases sets otherwise. */
    private static List<Change> scenarios(Case before, Case after) {
        Map<String, Scenario> old = byId(before.scenarios());
        Map<String, Scenario> now = byId(after.scenarios());
        Set<String> ids = new TreeSet<>(old.keySet());
        ids.addAll(now.keySet());
        List<Change> changes = new ArrayList<>();
        for (String id : ids) {
            Optional<Scenario> was = Optional.ofNullable(old.get(id));
            Optional<Scenario> is = Optional.ofNullable(now.get(id));
            if (was.isPresent() && is.isPresent()) {
                changes.addAll(scenario(before, after, was.get(), is.get()));
            } else {
                changes.add(
                        new Change(
                                is.isPresent() ? Kind.ADDED : Kind.REMOVED,
                                Sort.CHOICE,
                                Scenarios.FOLDER,
                                id,
                                "title",
                                was.map(s -> Side.of(s.title().en())),
                                is.map(s -> Side.of(s.title().en()))));
            }
        }
        return changes;
    }

    private static Map<String, Scenario> byId(List<Scenario> scenarios) {
        Map<String, Scenario> all = new TreeMap<>();
        scenarios.forEach(scenario -> all.put(scenario.id(), scenario));
        return all;
    }

    /** A setting that is the default in both cases is told once, by the table of levers. */
    private static List<Change> scenario(Case before, Case after, Scenario was, Scenario is) {
        List<Change> changes = new ArrayList<>();
        for (Lever lever : after.levers()) {
            Optional<Lever> other = before.findLever(lever.id());
            if (other.isEmpty()) {
                continue;
            }
            double old = was.settings().getOrDefault(lever.id(), other.get().standard());
            double now = is.setting(lever);
            boolean isDefault = old == other.get().standard() && now == lever.standard();
            Side then = setting(before, other.get(), old);
            Side since = setting(after, lever, now);
            if (!isDefault && !then.equals(since)) {
                changes.add(
                        new Change(
                                Kind.CHANGED,
                                since.value().isPresent() ? Sort.FIGURE : Sort.CHOICE,
                                Scenarios.FOLDER,
                                is.id(),
                                lever.id(),
                                Optional.of(then),
                                Optional.of(since)));
            }
        }
        if (!was.title().equals(is.title()) || !was.about().equals(is.about())) {
            changes.add(
                    new Change(
                            Kind.CHANGED,
                            Sort.REMARK,
                            Scenarios.FOLDER,
                            is.id(),
                            "title and about",
                            Optional.of(Side.of(was.title().en())),
                            Optional.of(Side.of(is.title().en()))));
        }
        return changes;
    }

    /** What a lever is set to; an end is a month, whichever month the case begins in. */
    private static Side setting(Case c, Lever lever, double setting) {
        return lever.effect().setting() == Lever.Setting.LAST_MONTH
                ? Side.of(c.settings().firstMonth().plusMonths((long) setting).toString())
                : side(setting);
    }

    private static List<Change> statements(List<Statement> before, List<Statement> after) {
        Map<String, Statement> old = new LinkedHashMap<>();
        before.forEach(statement -> old.put(statement.id(), statement));
        List<Change> changes = new ArrayList<>();
        for (Statement statement : after) {
            Optional<Statement> was = Optional.ofNullable(old.remove(statement.id()));
            if (was.filter(s -> told(s).equals(told(statement))).isEmpty()) {
                changes.add(statement(was, Optional.of(statement)));
            }
        }
        old.values().forEach(gone -> changes.add(statement(Optional.of(gone), Optional.empty())));
        return changes;
    }

    private static Change statement(Optional<Statement> before, Optional<Statement> after) {
        return new Change(
                before.isEmpty() ? Kind.ADDED : after.isEmpty() ? Kind.REMOVED : Kind.CHANGED,
                Sort.CHOICE,
                ChecksFile.NAME,
                after.or(() -> before).map(Statement::id).orElse(""),
                "that",
                before.map(s -> Side.of(told(s))),
                after.map(s -> Side.of(told(s))));
    }

    /** {@code plan, baseline: tier(floor) <= 12}: words may change, these may not unseen. */
    private static String told(Statement statement) {
        return word(statement.way()) + ", " + statement.scenario() + ": " + statement.that();
    }
}
