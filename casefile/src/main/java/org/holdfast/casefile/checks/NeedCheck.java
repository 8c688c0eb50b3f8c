package org.holdfast.casefile.checks;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.holdfast.casefile.CaseMessages;
import org.holdfast.casefile.CaseProblems;
import org.holdfast.casefile.internal.CaseRows;
import org.holdfast.casefile.schema.Form;
import org.holdfast.casefile.schema.Row;
import org.holdfast.casefile.schema.Terms;
import org.holdfast.intake.FileProblems;
import org.holdfast.intake.Problems;

/** Needs are whole and consistent, and stocks fit them. */
record NeedCheck(CaseRows rows, Problems problems) implements Check {
    private static final List<String> LAUNCHES = List.of("against", "share_engaged", "per_target");

    @Override
    public void look() {
        Set<List<String>> stocks = new HashSet<>();
        for (Row stock : rows.of("stocks")) {
            stocks.add(List.of(stock.find("holder").orElse(""), stock.find("item").orElse("")));
        }
        Set<String> items = new HashSet<>();
        for (Row need : rows.of("needs")) {
            quantityOrLaunches(need);
            counted(need);
            basis(need);
            launches(need, "against");
            stock(need, stocks);
            need.find("item").filter(items::add).ifPresent(item -> supply(need, item));
        }
        rows.terms().ifPresent(terms -> fullIncludesFloor(terms));
        rows.of("stocks").forEach(stock -> gifts(stock));
        rows.of("items").forEach(item -> weight(item));
        for (Row row : rows.of("substitutes")) {
            Optional<String> item = row.find("item");
            if (item.isPresent() && item.equals(row.find("by"))) {
                problems.add(CaseProblems.substituteForItself(row.where("by"), item.get()));
            }
        }
    }

    private void quantityOrLaunches(Row need) {
        if (need.isWrong("quantity") || LAUNCHES.stream().anyMatch(need::isWrong)) {
            return;
        }
        boolean quantity = need.find("quantity").isPresent();
        long launches = LAUNCHES.stream().filter(column -> need.find(column).isPresent()).count();
        if (quantity && launches > 0) {
            problems.add(CaseProblems.quantityOrLaunches(need.where(), true));
        } else if (!quantity && launches < LAUNCHES.size()) {
            problems.add(CaseProblems.quantityOrLaunches(need.where(), false));
        }
    }

    /** An effort has users, nothing else has; a stock is neither an effort nor a total. */
    private void counted(Row need) {
        boolean effort = need.has("counted_as", "effort");
        if (effort && need.isEmpty("users")) {
            problems.add(FileProblems.valueNeeded(need.where("users"), CaseMessages.USERS));
        }
        if (!effort && need.find("users").isPresent() && !need.isWrong("counted_as")) {
            problems.add(
                    FileProblems.wrongForm(
                            need.where("users"), need.find("users").get(), CaseMessages.NO_USERS));
        }
        boolean stock = need.has("tier", "stock_floor") || need.has("tier", "stock_target");
        if (stock && !need.has("counted_as", "rate") && need.find("counted_as").isPresent()) {
            problems.add(
                    FileProblems.wrongForm(
                            need.where("counted_as"),
                            need.find("counted_as").get(),
                            CaseMessages.RATE_OF_STOCK));
        }
    }

    /** What it rests on is said, and is what the row does. */
    private void basis(Row need) {
        if (need.isWrong("basis")) {
            return;
        }
        if (need.has("basis", "unstated")) {
            problems.add(
                    CaseProblems.needWithoutBasis(
                            need.where("basis"), need.find("item").orElse("?")));
        } else if (need.find("against").isPresent() && !need.has("basis", "follows_launches")) {
            problems.add(
                    CaseProblems.basisAgainstLaunches(
                            need.where("basis"), need.find("basis").orElse("")));
        }
    }

    private void weight(Row item) {
        if (item.has("side", "ours") && item.isEmpty("weight_source")) {
            problems.add(
                    CaseProblems.noWeightReason(
                            item.where("weight_source"),
                            item.find("id").orElse("?"),
                            item.find("weight").orElse("1")));
        }
    }

    /** Whoever is shot at is launched. */
    void launches(Row row, String column) {
        row.find(column)
                .filter(item -> rows.find("items", item).isPresent())
                .filter(item -> rows.isKnown("adversary_flows"))
                .filter(item ->
                        rows.of("adversary_flows", "item", item).stream()
                                .noneMatch(flow ->
                                        flow.has("flow", "launches") || flow.isWrong("flow")))
                .ifPresent(item -> problems.add(CaseProblems.noLaunches(row.where(column), item)));
    }

    private void stock(Row need, Set<List<String>> stocks) {
        Optional<String> holder = need.find("holder");
        Optional<String> item = need.find("item");
        // A case without any stocks starts from nothing, and says so by not having the table.
        boolean starts = rows.isKnown("stocks") && !rows.of("stocks").isEmpty();
        if (holder.isEmpty() || item.isEmpty() || !starts) {
            return;
        }
        if (stocks.add(List.of(holder.get(), item.get()))) {
            problems.add(CaseProblems.noStock(need.where("item"), holder.get(), item.get()));
        }
    }

    private void supply(Row need, String item) {
        if (rows.find("items", item).isPresent()
                && rows.isKnown("producers")
                && rows.isKnown("offers")
                && rows.of("producers", "item", item).isEmpty()
                && rows.of("offers", "item", item).isEmpty()) {
            problems.add(CaseProblems.nobodySuppliesIt(need.where("item"), item));
        }
    }

    /** Compares sums over rows month by month, where all of them are plain quantities. */
    private void fullIncludesFloor(Terms terms) {
        Map<List<String>, List<Row>> groups = new LinkedHashMap<>();
        for (Row need : rows.of("needs")) {
            Optional<String> holder = need.find("holder");
            Optional<String> item = need.find("item");
            if (holder.isPresent() && item.isPresent()) {
                groups.computeIfAbsent(List.of(holder.get(), item.get()), key -> new ArrayList<>())
                        .add(need);
            }
        }
        groups.values()
                .forEach(needs -> {
                    for (String posture : List.of("hold", "counter-attack")) {
                        compare(needs, posture, terms);
                    }
                });
    }

    private void compare(List<Row> needs, String posture, Terms terms) {
        List<Row> floors = tier(needs, "floor", posture);
        List<Row> fulls = tier(needs, "full", posture);
        boolean plain =
                needs.stream()
                        .allMatch(need ->
                                need.findNumber("quantity").isPresent()
                                        && need.has("counted_as", "rate"));
        if (floors.isEmpty() || fulls.isEmpty() || !plain) {
            return;
        }
        for (int t = 0; t < terms.months(); t++) {
            double floor = sum(floors, t, terms);
            double full = sum(fulls, t, terms);
            if (full < floor) {
                Row first = fulls.get(0);
                problems.add(
                        CaseProblems.fullBelowFloor(
                                first.where("quantity"),
                                first.find("item").orElse("?"),
                                posture,
                                terms.firstMonth().plusMonths(t).toString(),
                                full,
                                floor));
                return;
            }
        }
    }

    private static List<Row> tier(List<Row> needs, String tier, String posture) {
        return needs.stream()
                .filter(need -> need.has("tier", tier))
                .filter(need -> need.has("posture", "any") || need.has("posture", posture))
                .toList();
    }

    private static double sum(List<Row> needs, int t, Terms terms) {
        double sum = 0;
        for (Row need : needs) {
            int from = need.find("from").flatMap(Form::month).map(terms::index).orElse(0);
            int to = need.find("to").flatMap(Form::month).map(terms::index).orElse(terms.months());
            sum += t >= from && t <= to ? need.findNumber("quantity").orElse(0) : 0;
        }
        return sum;
    }

    private void gifts(Row stock) {
        OptionalDouble giftable = stock.findNumber("giftable");
        OptionalDouble quantity = stock.findNumber("quantity");
        if (giftable.isPresent()
                && quantity.isPresent()
                && giftable.getAsDouble() > quantity.getAsDouble()) {
            problems.add(
                    CaseProblems.moreThanStock(
                            stock.where("giftable"),
                            stock.find("giftable").orElse(""),
                            stock.find("quantity").orElse("")));
        }
        Optional<String> claimant = rows.settings().claimant().map(named -> named.name());
        if (claimant.isPresent() && stock.has("holder", claimant.get()) && giftable.orElse(0) > 0) {
            problems.add(CaseProblems.giftToItself(stock.where("giftable"), claimant.get()));
        }
    }
}
