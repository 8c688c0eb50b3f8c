package org.holdfast.casefile.checks;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.holdfast.casefile.CaseProblems;
import org.holdfast.casefile.internal.CaseRows;
import org.holdfast.casefile.schema.Row;
import org.holdfast.intake.Problems;

/** Funds have money, rules, and contributors who can be told their share. */
record FundCheck(CaseRows rows, Problems problems) implements Check {
    private static final double TOLERANCE = 1e-6;

    @Override
    public void look() {
        Map<String, List<Row>> contributions =
                rows.of("contributions").stream()
                        .filter(row -> row.find("fund").isPresent())
                        .collect(Collectors.groupingBy(row -> row.find("fund").orElse("")));
        for (Row fund : rows.of("funds")) {
            fund.find("id").ifPresent(id -> money(fund, id));
            fund.find("id")
                    .ifPresent(id -> key(fund, id, contributions.getOrDefault(id, List.of())));
            if (fund.has("status", "agreed") && fund.isEmpty("agreed")) {
                problems.add(
                        CaseProblems.agreedWithoutDate(
                                fund.where("agreed"), fund.find("id").orElse("?")));
            }
        }
        claimants();
    }

    /** A fund with neither rules nor envelopes but a size is there for the reader alone. */
    private void money(Row fund, String id) {
        if (fund.has("status", "yardstick")
                || fund.isWrong("status")
                || !rows.isKnown("fund_rules")
                || !rows.isKnown("envelopes")) {
            return;
        }
        boolean rules = !rows.of("fund_rules", "fund", id).isEmpty();
        boolean envelopes = hasEnvelopes(id);
        boolean forTheReader = !rules && !envelopes && !fund.isEmpty("size");
        if (!rules && !forTheReader) {
            problems.add(CaseProblems.fundWithoutRules(fund.where("id"), id));
        }
        if (!envelopes && !forTheReader) {
            problems.add(CaseProblems.fundWithoutEnvelopes(fund.where("id"), id));
        }
        if (envelopes && !fund.has("status", "agreed") && rows.isKnown("levers")) {
            boolean opened =
                    rows.of("levers", "effect", "fund_size").stream()
                            .anyMatch(lever -> lever.has("subject", id));
            if (!opened) {
                problems.add(
                        CaseProblems.fundNeverOpen(
                                fund.where("status"), id, fund.find("status").orElse("")));
            }
        }
    }

    private boolean hasEnvelopes(String id) {
        return !rows.of("envelopes", "fund", id).isEmpty();
    }

    private void key(Row fund, String id, List<Row> shares) {
        Optional<String> key = fund.find("key");
        if (key.isEmpty()) {
            return;
        }
        switch (key.get()) {
            case "own" -> own(fund, id, shares);
            case "gdp" -> basis(fund, id, List.of("gdp"));
            case "defence" -> basis(fund, id, List.of("gdp", "defence_share"));
            default -> {}
        }
        if (!key.get().equals("own")) {
            shares.forEach(row ->
                    problems.add(
                            CaseProblems.contributionsUnused(row.where("fund"), id, key.get())));
        }
    }

    private void own(Row fund, String id, List<Row> shares) {
        if (shares.isEmpty()) {
            if (rows.isKnown("contributions")) {
                problems.add(CaseProblems.noContributions(fund.where("key"), id));
            }
            return;
        }
        if (shares.stream().anyMatch(row -> row.findNumber("share").isEmpty())) {
            return;
        }
        double sum = shares.stream().mapToDouble(row -> row.findNumber("share").orElse(0)).sum();
        if (Math.abs(sum - 1) > TOLERANCE) {
            problems.add(CaseProblems.sharesDoNotAddUp(shares.get(0).where("share"), id, sum));
        }
    }

    /** Whoever contributes by GDP or defence spending must have such a figure. */
    private void basis(Row fund, String id, List<String> columns) {
        Optional<Row> payer = fund.find("contributors").flatMap(p -> rows.find("parties", p));
        if (payer.isEmpty() || !rows.isKnown("parties") || !hasEnvelopes(id)) {
            return;
        }
        if (!payer.get().has("kind", "bloc")) {
            return; // who pays alone shares with nobody
        }
        String bloc = payer.get().find("id").orElse("");
        List<Row> contributors = rows.of("parties", "bloc", bloc);
        if (contributors.isEmpty()) {
            problems.add(CaseProblems.noMembers(fund.where("contributors"), bloc));
        }
        for (Row contributor : contributors) {
            for (String column : columns) {
                if (contributor.isEmpty(column)) {
                    problems.add(
                            CaseProblems.noBasis(
                                    fund.where("key"),
                                    id,
                                    contributor.find("id").orElse("?"),
                                    column));
                }
            }
        }
    }

    private void claimants() {
        Set<String> told = new HashSet<>();
        for (Row rule : rows.of("fund_rules")) {
            rule.find("claimant")
                    .filter(party -> rows.find("parties", party).isPresent())
                    .filter(party -> rows.isKnown("needs"))
                    .filter(party -> rows.of("needs", "holder", party).isEmpty())
                    .filter(told::add)
                    .ifPresent(party ->
                            problems.add(
                                    CaseProblems.claimantWithoutNeeds(
                                            rule.where("claimant"), party)));
        }
    }
}
