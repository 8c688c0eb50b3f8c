package org.holdfast.brief;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdfast.model.Case;
import org.holdfast.model.Language;
import org.holdfast.model.Lever;
import org.holdfast.model.PolicyRuns;
import org.holdfast.model.Scenario;
import org.holdfast.report.Section;
import org.holdfast.report.State;
import org.holdfast.report.Table;

/**
 * Which state of the studio makes the figures of a section, row by row where rows differ, and which
 * command finds them again. Addresses are those that {@code web/src/app/address.ts} reads.
 *
 * @param told the scenario whose plan is told
 * @param policies what the headline tells, if it is that of policies that are planned anew
 * @param again commands that ask what was asked
 */
record States(
        Case c, Scenario told, Optional<PolicyRuns> policies, Again again, Language language) {
    /** How the first page calls one plan on today's terms. */
    static final String ONE_PLAN = "one-plan";

    /** How it calls all measures together. */
    static final String ALL = "all";

    private static final String PAGE = "page";
    private static final String POLICY = "policy";
    private static final String AFTER = "after";
    private static final String WEAPON = "weapon";

    /** The section with the state that makes its figures; as it is where there is none. */
    Section of(Section section) {
        return switch (section.id()) {
            case "headline" -> section.madeBy(headline());
            case "orders" -> section.madeBy(policies(ALL));
            case "weapons" ->
                    section.madeBy(
                            policies(ALL),
                            row -> id(row).filter(this::isItem).map(i -> door(ALL, WEAPON, i)));
            case "measures" ->
                    section.madeBy(
                            policies(ALL), row -> id(row).flatMap(this::policy).map(this::door));
            case "ladder" ->
                    section.madeBy(
                            policies(ONE_PLAN),
                            row -> id(row).flatMap(this::policy).map(this::door));
            case "central", "decide", "gains", "limits", "expiry" ->
                    section.madeBy(simulator("plan"));
            case "payers",
                    "target",
                    "size",
                    "years",
                    "money",
                    "pressure",
                    "public-money",
                    "opinion",
                    "own-supply",
                    "own-targets",
                    "counter-attack" ->
                    section.madeBy(simulator("brief"));
            case "later" ->
                    section.madeBy(
                            new State(door(ALL, AFTER, "12"), found()),
                            row -> id(row).flatMap(this::decidedLater));
            case "waiting" ->
                    section.madeBy(
                            new State(door(ALL, AFTER, "12"), command("delay")),
                            row -> number(row).flatMap(this::later));
            case "supply", "sky" -> section.madeBy(simulator("balance"));
            case LadderSteps.ID ->
                    section.madeBy(
                            new State(
                                    policies(ONE_PLAN).href(),
                                    again.command("brief") + " --ladder 1"));
            case "futures", "drivers", "robust" -> section.madeBy(simulator("explore"));
            case "hindcast" ->
                    section.madeBy(
                            new State(page("hindcast", Map.of()), again.command("hindcast")));
            default -> section;
        };
    }

    /** What a page of the studio is about, if its title is a finding that a state makes. */
    Optional<State> ofPage(String id) {
        return switch (id) {
            case "burden" -> Optional.of(simulator("brief"));
            case "delay" -> Optional.of(new State(door(ALL, AFTER, "12"), command("delay")));
            case "briefs" -> Optional.of(headline());
            default -> Optional.empty();
        };
    }

    private static Optional<String> id(Table.Row row) {
        return row.cells().getFirst() instanceof Table.Text(var raw, var shown)
                ? Optional.of(raw)
                : Optional.empty();
    }

    private static Optional<Double> number(Table.Row row) {
        return row.cells().getFirst() instanceof Table.Number(var raw, var shown)
                ? Optional.of(raw)
                : Optional.empty();
    }

    private boolean isItem(String id) {
        return c.items().stream().anyMatch(item -> item.id().equals(id));
    }

    /** What the first page calls a way or a measure; nothing where it cannot be asked there. */
    private Optional<String> policy(String id) {
        return switch (id) {
            case ALL -> Optional.of(ALL);
            case "today" -> Optional.of(ONE_PLAN);
            default -> c.findLever(id).map(Lever::id);
        };
    }

    /** All measures, now or as many months later as the name of a way says. */
    private Optional<String> decidedLater(String way) {
        int months = way.indexOf(' ');
        return Optional.of(months < 0 ? door(ALL) : door(ALL, AFTER, way.substring(months + 1)));
    }

    /** The plan, started so many months later; nothing where no lever of the case can do that. */
    private Optional<String> later(double months) {
        return c.findLever(Lever.Effect.START).map(start -> moved(told.with(start.id(), months)));
    }

    private State headline() {
        return policies.isPresent() ? policies(ALL) : simulator("plan");
    }

    private State policies(String policy) {
        return new State(door(policy), found());
    }

    /** The command that finds what policies come to. */
    private String found() {
        return policies.map(again::policies).orElseGet(() -> again.command("policies"));
    }

    private State simulator(String command) {
        return new State(moved(told), command(command));
    }

    /** A command on what is told, with what differs from its scenario as it lies in the case. */
    private String command(String name) {
        Scenario written = written();
        StringBuilder command = new StringBuilder("holdfast " + name + " CASE");
        if (!written.id().equals(c.baseline().id())) {
            command.append(" --scenario ").append(written.id());
        }
        between(written, told)
                .forEach((lever, setting) ->
                        command.append(" --set ").append(lever).append('=').append(setting));
        return command.append(again.seed()).toString();
    }

    /**
     * What is told as it lies in the case; a mix of two scenarios as the one that it is nearest.
     */
    private Scenario written() {
        return c.findScenario(told.id())
                .orElseGet(() ->
                        Stream.concat(Stream.of(c.baseline()), c.scenarios().stream())
                                .min(Comparator.comparingInt(s -> between(s, told).size()))
                                .orElseThrow());
    }

    /** The simulator, whose levers stand where a scenario has them. */
    private String moved(Scenario scenario) {
        return page("simulator", between(c.baseline(), scenario));
    }

    /** [lever] where it stands in one scenario, and not in another. */
    private Map<String, String> between(Scenario from, Scenario to) {
        Map<String, String> moved = new LinkedHashMap<>();
        for (Lever lever : c.levers()) {
            double setting = to.setting(lever);
            if (setting != from.setting(lever)) {
                boolean isWhole = setting == Math.rint(setting);
                moved.put(lever.id(), isWhole ? "" + (long) setting : "" + setting);
            }
        }
        return moved;
    }

    private String door(String policy) {
        return address(Map.of(POLICY, policy));
    }

    private String door(String policy, String key, String value) {
        Map<String, String> asked = new LinkedHashMap<>();
        asked.put(POLICY, policy);
        asked.put(key, value);
        return address(asked);
    }

    /** A page, and what is chosen on it. */
    String page(String page, Map<String, String> more) {
        Map<String, String> asked = new LinkedHashMap<>();
        asked.put(PAGE, page);
        asked.putAll(more);
        return address(asked);
    }

    private String address(Map<String, String> asked) {
        StringBuilder query = new StringBuilder("?case=" + encoded(c.settings().id()));
        query.append("&lang=").append(language.code());
        asked.forEach((key, value) ->
                query.append('&').append(encoded(key)).append('=').append(encoded(value)));
        return query.toString();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
