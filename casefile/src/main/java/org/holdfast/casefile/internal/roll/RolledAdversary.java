package org.holdfast.casefile.internal.roll;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.holdfast.casefile.PlainTable;
import org.holdfast.casefile.RollMessages;
import org.holdfast.model.HindcastSeries;

/** What the adversary makes and launches, as it was seen or has grown. */
record RolledAdversary(RolledFigures figures) {
    /** Months of observations whose mean is the level at the start. */
    private static final int LAST = 3;

    void adversary() {
        PlainTable flows = figures.table("tables/adversary_flows.csv", List.of());
        for (Map<String, String> row : flows.rows()) {
            String item = row.getOrDefault("item", "");
            String flow = row.getOrDefault("flow", "");
            if (flow.equals("stock")) {
                figures.asked(RollMessages.adversaryStock(item));
                continue;
            }
            int since =
                    figures.later()
                            - RolledFigures.month(row.getOrDefault("from", ""))
                                    .map(figures::index)
                                    .orElse(0);
            if (since <= 0) {
                continue;
            }
            since = Math.min(since, figures.later());
            double growth = RolledFigures.number(row, "growth").orElse(0);
            OptionalDouble halfLife = RolledFigures.number(row, "half_life");
            double left =
                    halfLife.isPresent() ? Math.pow(0.5, since / 12.0 / halfLife.getAsDouble()) : 1;
            double grown =
                    halfLife.isPresent()
                            ? Math.exp(
                                    Math.log(Math.max(1e-6, 1 + growth))
                                            * halfLife.getAsDouble()
                                            / Math.log(2)
                                            * (1 - left))
                            : Math.pow(1 + growth, Math.floor(since / 12.0))
                                    * (1 + growth * (since % 12) / 12);
            double before = RolledFigures.number(row, "quantity").orElse(0);
            Optional<Seen> seen = seen(item, flow).or(() -> seenOfEqual(item, before));
            if (seen.isPresent() && before > 0) {
                Seen level = seen.get();
                String was = row.getOrDefault("quantity_source", row.getOrDefault("source", ""));
                for (String end : RolledFigures.ENDS) {
                    RolledFigures.number(row, "quantity" + end)
                            .ifPresent(x ->
                                    flows.set(
                                            row,
                                            "quantity" + end,
                                            RolledFigures.plain(x * level.mean() / before)));
                }
                flows.set(
                        row,
                        "quantity_source",
                        figures.rolled(
                                level.source(),
                                was,
                                language -> RollMessages.seen(level.from(), level.to(), language)));
                flows.set(row, "quantity_known_on", level.knownOn());
                figures.booked(
                        RollMessages.level(
                                item,
                                flow,
                                RolledFigures.plain(before),
                                RolledFigures.plain(level.mean()),
                                level.from(),
                                level.to()));
            } else if (grown != 1) {
                figures.scale(flows, row, "quantity", x -> x * grown, RollMessages.OWN_GROWTH::in);
                figures.booked(
                        RollMessages.grown(
                                item,
                                flow,
                                RolledFigures.plain(before),
                                RolledFigures.plain(before * grown)));
            }
            if (halfLife.isPresent() && growth != 0) {
                figures.scale(
                        flows,
                        row,
                        "growth",
                        g -> Math.pow(Math.max(1e-6, 1 + g), left) - 1,
                        RollMessages.GROWTH_LEFT::in);
            }
        }
    }

    /** A level that was seen, in units of the model a month. */
    private record Seen(double mean, String from, String to, String source, String knownOn) {}

    private Optional<Seen> seen(String item, String flow) {
        for (HindcastSeries series : figures.c().hindcasts()) {
            boolean fits =
                    series.item().equals(item)
                            && switch (series.measure()) {
                                case ADVERSARY_PRODUCTION -> flow.equals("production");
                                case ADVERSARY_USE -> flow.equals("use") || flow.equals("launches");
                                case ADVERSARY_SUPPLY,
                                        CAPACITY,
                                        OFFERED,
                                        OUTPUT,
                                        RECEIVED,
                                        BOUGHT,
                                        USED,
                                        FUNDS,
                                        STOPPED ->
                                        false;
                            };
            double months =
                    switch (series.period()) {
                        case MONTH -> 1;
                        case QUARTER -> 3;
                        case YEAR -> 12;
                        case SINCE_START -> 0;
                    };
            if (!fits || months == 0) {
                continue;
            }
            List<Map<String, String>> last =
                    figures.table("tables/observations.csv", List.of()).rows().stream()
                            .filter(row -> series.id().equals(row.get("series")))
                            .filter(row -> isRecent(row.getOrDefault("date", "")))
                            .sorted(Comparator.comparing(row -> row.getOrDefault("date", "")))
                            .toList();
            if (!last.isEmpty()) {
                double mean =
                        last.stream()
                                .mapToDouble(row -> RolledFigures.number(row, "quantity").orElse(0))
                                .average()
                                .orElseThrow();
                Map<String, String> latest = last.getLast();
                return Optional.of(
                        new Seen(
                                mean / series.scale() / months,
                                last.getFirst().getOrDefault("date", ""),
                                latest.getOrDefault("date", ""),
                                latest.getOrDefault("source", ""),
                                latest.getOrDefault("known_on", "")));
            }
        }
        return Optional.empty();
    }

    /**
     * What was seen of another flow of the item that stands at the same figure: a case that takes
     * what is launched for what is made does so after it was rolled as well.
     */
    private Optional<Seen> seenOfEqual(String item, double quantity) {
        return figures.c().adversaryFlows().stream()
                .filter(other -> other.item().equals(item) && other.quantity().value() == quantity)
                .flatMap(other -> seen(item, other.flow().name().toLowerCase(Locale.ROOT)).stream())
                .findFirst();
    }

    private boolean isRecent(String date) {
        return date.length() >= 7
                && RolledFigures.month(date.substring(0, 7))
                        .filter(m ->
                                m.isBefore(figures.start())
                                        && !m.isBefore(figures.start().minusMonths(LAST)))
                        .isPresent();
    }
}
