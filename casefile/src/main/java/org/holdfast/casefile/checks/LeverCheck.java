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
record LeverCheck(CaseRows rows, Problems problems) implements Check {
    private static final List<String> GROUPED = List.of("producers", "material_sources", "offers");

    @Override
    public void look() {
        Map<List<String>, Row> acting = new HashMap<>();
        for (Row lever : rows.of("levers")) {
            range(lever);
            Optional<Lever.Effect> effect = effect(lever);
            effect.ifPresent(e -> subject(lever, e));
            effect.ifPresent(e -> meaning(lever, e));
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
        groups();
    }

    private static Optional<Lever.Effect> effect(Row lever) {
        return lever.find("effect").map(e -> Lever.Effect.valueOf(e.toUpperCase(Locale.ROOT)));
    }

    private void range(Row lever) {
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

    private void meaning(Row lever, Lever.Effect effect) {
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

    private void subject(Row lever, Lever.Effect effect) {
        switch (effect.subject()) {
            case FUND -> needed(lever, CaseMessages.FUND, List.of("funds"));
            case FUND_OR_BLOC -> {
                needed(lever, CaseMessages.FUND_OR_BLOC, List.of("funds", "parties"));
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
            case GROUP -> group(lever);
            case HOLD -> listed(lever, CaseMessages.GROUP, "holds", "group");
            // Money is moved to an item that costs something.
            case ADVERSARY_ITEM ->
                    listed(lever, CaseMessages.ADVERSARY_ITEM, "adversary_costs", "item");
            case ANY_ITEM -> named(lever, List.of("items"));
            case ANY_MATERIAL -> named(lever, List.of("materials"));
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

    private void needed(Row lever, Text what, List<String> tables) {
        missing(lever, what);
        named(lever, tables);
    }

    private void missing(Row lever, Text what) {
        if (lever.isEmpty("subject")) {
            problems.add(
                    CaseProblems.subjectMissing(
                            lever.where("subject"), lever.find("effect").orElse(""), what));
        }
    }

    private void named(Row lever, List<String> tables) {
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

    /** The subject stands in a column of a table. */
    private void listed(Row lever, Text what, String table, String column) {
        missing(lever, what);
        Set<String> names = rows.texts(column, table);
        lever.find("subject")
                .filter(name -> rows.isKnown(table) && !names.contains(name))
                .ifPresent(name ->
                        problems.add(
                                CaseProblems.unknownName(
                                        lever.where("subject"),
                                        name,
                                        CaseMessages.files(Table.files(List.of(table))),
                                        problems.nearest(name, names))));
    }

    private void group(Row lever) {
        missing(lever, CaseMessages.GROUP);
        Set<String> groups = rows.texts("group", GROUPED.toArray(String[]::new));
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

    private void groups() {
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
