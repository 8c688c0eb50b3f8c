package org.holdfast.casefile.checks;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.holdfast.casefile.CaseMessages;
import org.holdfast.casefile.CaseProblems;
import org.holdfast.casefile.internal.CaseRows;
import org.holdfast.casefile.schema.Row;
import org.holdfast.intake.FileProblems;
import org.holdfast.intake.Problems;

/** Producers, their expansions and their materials can do what the plan asks of them. */
record ProducerCheck(CaseRows rows, Problems problems) implements Check {

    @Override
    public void look() {
        for (Row producer : rows.of("producers")) {
            planning(producer);
            exposure(producer);
            capacity(producer);
        }
        rows.of("material_sources").forEach(source -> capacity(source));
        rows.of("expansions").forEach(expansion -> expansion(expansion));
        rows.of("materials").forEach(material -> material(material));
    }

    private void planning(Row producer) {
        producer.find("party")
                .filter(party ->
                        rows.find("parties", party)
                                .map(row -> row.has("plans", "no"))
                                .orElse(false))
                .ifPresent(party ->
                        problems.add(CaseProblems.notPlanning(producer.where("party"), party)));
    }

    private void exposure(Row producer) {
        Optional<String> party = producer.find("party");
        if (producer.has("exposed", "yes")
                && party.isPresent()
                && rows.isKnown("exposure")
                && rows.of("exposure", "party", party.get()).isEmpty()) {
            problems.add(CaseProblems.noExposure(producer.where("exposed"), party.get()));
        }
    }

    private void capacity(Row producer) {
        Optional<String> id = producer.find("id");
        OptionalDouble capacity = producer.findNumber("capacity");
        if (id.isPresent()
                && capacity.isPresent()
                && capacity.getAsDouble() == 0
                && rows.isKnown("expansions")
                && rows.of("expansions", "subject", id.get()).isEmpty()) {
            problems.add(CaseProblems.neverMakesAnything(producer.where("capacity"), id.get()));
        }
    }

    private void expansion(Row row) {
        List<String> needed =
                row.has("kind", "announced")
                        ? List.of("month")
                        : row.has("kind", "possible")
                                ? List.of("rate", "lead", "cost", "finance")
                                : List.of();
        for (String column : needed) {
            if (row.isEmpty(column)) {
                problems.add(
                        FileProblems.valueNeeded(
                                row.where(column),
                                CaseMessages.valueOfKind(row.find("kind").orElse(""))));
            }
        }
    }

    private void material(Row material) {
        OptionalDouble share = material.findNumber("defence_share");
        OptionalDouble priority = material.findNumber("priority_share");
        if (share.isPresent()
                && priority.isPresent()
                && priority.getAsDouble() < share.getAsDouble()) {
            problems.add(
                    CaseProblems.priorityBelowShare(
                            material.where("priority_share"),
                            material.find("priority_share").orElse(""),
                            material.find("defence_share").orElse("")));
        }
        Optional<String> id = material.find("id");
        if (id.isPresent()
                && rows.isKnown("material_sources")
                && rows.of("material_sources", "material", id.get()).isEmpty()) {
            problems.add(CaseProblems.nobodyMakesIt(material.where("id"), id.get()));
        }
    }
}
