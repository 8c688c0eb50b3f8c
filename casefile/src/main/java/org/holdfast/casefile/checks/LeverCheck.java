package org.holdfast.casefile.checks;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import org.holdfast.casefile.CaseMessages;
import org.holdfast.casefile.CaseProblems;
import org.holdfast.casefile.internal.CaseRows;
import org.holdfast.casefile.schema.Range;
import org.holdfast.casefile.schema.Row;
import org.holdfast.casefile.schema.Table;
import org.holdfast.intake.Problems;
import org.holdfast.model.Lever;
import org.holdfast.model.Text;

/** Levers act on something, within a range that means something, and no two on the same. */
final class LeverCheck {
    private static final List<String> GROUPED = List.of("producers", "material_sources", "offers");

    private LeverCheck() {}

    static void look(CaseRows rows, Problems problems) {
        Map<List<String>, Row> acting = new HashMap<>();
        for (Row lever : rows.of("levers")) {
            range(lever, problems);
            Optional<Lever.Effect> effect = effect(lever);
            effect.ifPresent(e -> subject(lever, e, rows, problems));
            effect.ifPresent(e -> meaning(lever, e, problems));
            if (effect.isPresent()) {
                Row other =
                        acting.putIfAbsent(
                                List.of(effect.get().name(), lever.find("subject").orElse("")),
                                lever);
                if (other != null) {
                    problems.add(
                            CaseProblems.sameEffectTwice(
                                    lever.where("effect"),
                                    other.find("id").orElse("?"),
                                    other.line()));
                }
            }
        }
        groups(rows, problems);
    }

    private static Optional<Lever.Effect> effect(Row lever) {
        return lever.find("effect").map(e -> Lever.Effect.valueOf(e.toUpperCase(Locale.ROOT)));
    }

    private static void range(Row lever, Problems problems) {
        OptionalDouble low = lever.findNumber("low");
        OptionalDouble standard = lever.findNumber("default");
        OptionalDouble high = lever.findNumber("high");
        if (low.isPresent()
                && standard.isPresent()
                && high.isPresent()
                && !(low.getAsDouble() <= standard.getAsDouble()
                        && standard.getAsDouble() <= high.getAsDouble())) {
            problems.add(
                    CaseProblems.defaultOutsideRange(
                            lever.where("default"),
                            lever.find("low").orElse(""),
                            lever.find("default").orElse(""),
                            lever.find("high").orElse("")));
        }
    }

    private static void meaning(Row lever, Lever.Effect effect, Problems problems) {
        Range range = Range.of(effect.setting().least(), effect.setting().most());
        for (String column : List.of("low", "high")) {
            OptionalDouble end = lever.findNumber(column);
            if (end.isPresent() && !range.holds(end.getAsDouble())) {
                problems.add(
                        CaseProblems.rangeTooWide(
                                lever.where(column),
                                lever.find(column).orElse(""),
                                lever.find("effect").orElse(""),
                                range.words()));
            }
        }
    }

    private static void subject(Row lever, Lever.Effect effect, CaseRows rows, Problems problems) {
        switch (effect.subject()) {
            case FUND -> needed(lever, CaseMessages.FUND, List.of("funds"), rows, problems);
            case FUND_OR_BLOC -> {
                needed(
                        lever,
                        CaseMessages.FUND_OR_BLOC,
                        List.of("funds", "parties"),
                        rows,
                        problems);
                lever.find("subject")
                        .filter(name -> rows.find("funds", name).isPresent())
                        .filter(name -> rows.find("parties", name).isPresent())
                        .ifPresent(name ->
                                problems.add(
                                        CaseProblems.ambiguousSubject(
                                                lever.where("subject"), name)));
                lever.find("subject")
                        .filter(bloc -> rows.find("funds", bloc).isEmpty())
                        .filter(bloc -> rows.find("parties", bloc).isPresent())
                        .filter(bloc -> rows.isKnown("funds"))
                        .filter(bloc -> rows.of("funds", "home", bloc).isEmpty())
                        .ifPresent(bloc ->
                                problems.add(
                                        CaseProblems.blocWithoutFunds(
                                                lever.where("subject"), bloc)));
            }
            case GROUP -> group(lever, rows, problems);
            case HOLD -> hold(lever, rows, problems);
            case ADVERSARY_ITEM -> adversaryItem(lever, rows, problems);
            case ANY_ITEM -> named(lever, List.of("items"), rows, problems);
            case ANY_MATERIAL -> named(lever, List.of("materials"), rows, problems);
            case NONE ->
                    lever.find("subject")
                            .ifPresent(subject ->
                                    problems.add(
                                            CaseProblems.subjectUnused(
                                                    lever.where("subject"),
                                                    lever.find("effect").orElse(""),
                                                    subject)));
        }
    }

    private static void needed(
            Row lever, Text what, List<String> tables, CaseRows rows, Problems problems) {
        if (lever.isEmpty("subject")) {
            problems.add(
                    CaseProblems.subjectMissing(
                            lever.where("subject"), lever.find("effect").orElse(""), what));
        }
        named(lever, tables, rows, problems);
    }

    private static void named(Row lever, List<String> tables, CaseRows rows, Problems problems) {
        Optional<String> subject = lever.find("subject");
        if (subject.isEmpty()
                || tables.stream().anyMatch(t -> rows.find(t, subject.get()).isPresent())
                || !tables.stream().allMatch(rows::isKnown)) {
            return;
        }
        Set<String> names = new TreeSet<>();
        tables.forEach(table -> names.addAll(rows.ids(table)));
        problems.add(
                CaseProblems.unknownName(
                        lever.where("subject"),
                        subject.get(),
                        CaseMessages.files(Table.files(tables)),
                        problems.nearest(subject.get(), names)));
    }

    /** Money is moved to an item that costs something. */
    private static void adversaryItem(Row lever, CaseRows rows, Problems problems) {
        if (lever.isEmpty("subject")) {
            problems.add(
                    CaseProblems.subjectMissing(
                            lever.where("subject"),
                            lever.find("effect").orElse(""),
                            CaseMessages.ADVERSARY_ITEM));
            return;
        }
        Set<String> items = new TreeSet<>();
        rows.of("adversary_costs").forEach(row -> row.find("item").ifPresent(items::add));
        lever.find("subject")
                .filter(item -> rows.isKnown("adversary_costs"))
                .filter(item -> !items.contains(item))
                .ifPresent(item ->
                        problems.add(
                                CaseProblems.unknownName(
                                        lever.where("subject"),
                                        item,
                                        CaseMessages.files(Table.files(List.of("adversary_costs"))),
                                        problems.nearest(item, items))));
    }

    private static void group(Row lever, CaseRows rows, Problems problems) {
        if (lever.isEmpty("subject")) {
            problems.add(
                    CaseProblems.subjectMissing(
                            lever.where("subject"), "open_group", CaseMessages.GROUP));
            return;
        }
        Set<String> groups = new TreeSet<>();
        for (String table : GROUPED) {
            rows.of(table).forEach(row -> row.find("group").ifPresent(groups::add));
        }
        lever.find("subject")
                .filter(group -> GROUPED.stream().allMatch(rows::isKnown))
                .filter(group -> !groups.contains(group))
                .ifPresent(group ->
                        problems.add(
                                CaseProblems.groupWithoutMembers(
                                        lever.where("subject"),
                                        group,
                                        problems.nearest(group, groups))));
    }

    private static void hold(Row lever, CaseRows rows, Problems problems) {
        if (lever.isEmpty("subject")) {
            problems.add(
                    CaseProblems.subjectMissing(
                            lever.where("subject"),
                            lever.find("effect").orElse(""),
                            CaseMessages.GROUP));
            return;
        }
        Set<String> groups = new TreeSet<>();
        rows.of("holds").forEach(row -> row.find("group").ifPresent(groups::add));
        lever.find("subject")
                .filter(group -> rows.isKnown("holds") && !groups.contains(group))
                .ifPresent(group ->
                        problems.add(
                                CaseProblems.unknownName(
                                        lever.where("subject"),
                                        group,
                                        CaseMessages.files(Table.files(List.of("holds"))),
                                        problems.nearest(group, groups))));
    }

    private static void groups(CaseRows rows, Problems problems) {
        if (!rows.isKnown("levers")) {
            return;
        }
        Set<String> told = new HashSet<>();
        for (Row lever : rows.of("levers", "effect", "open_group")) {
            lever.find("subject").ifPresent(told::add);
        }
        for (String table : GROUPED) {
            for (Row row : rows.of(table)) {
                row.find("group")
                        .filter(told::add)
                        .ifPresent(group ->
                                problems.add(
                                        CaseProblems.groupWithoutLever(row.where("group"), group)));
            }
        }
    }
}
