package org.holdfast.results.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.holdfast.model.Answer;
import org.holdfast.model.Case;
import org.holdfast.model.Lever;
import org.holdfast.model.Scenario;
import org.holdfast.results.internal.Digest;

/**
 * What a plan was made with: the first columns of every table of plans. A brief of the baseline
 * shows the plan under another policy, so that the scenario alone does not say which plan a row is
 * of.
 *
 * @param caseId id of the case
 * @param scenario the scenario whose facts it meets, and what of them was set by hand
 * @param policy the scenario whose policy levers it has, and what of them was set by hand
 * @param plan its name
 * @param run short hash of case, scenario, settings, seed, version and solver
 */
public record Provenance(String caseId, String scenario, String policy, String plan, String run) {
    /** The least-shortfall plan. */
    public static final String PLAN = "plan";

    /** Today's practice. */
    public static final String AD_HOC = "ad-hoc";

    /** Nothing new decided. */
    public static final String CURRENT_SUPPLY = "current-supply";

    /** Columns in which all rows of a finding say the same. */
    static final Set<String> OF_ALL = Set.of("case", "scenario", "run");

    private static final int SHORT = 12;

    /** The first columns of every table of plans. */
    public static final List<Column<Provenance>> COLUMNS =
            List.of(
                    Column.words("case", "id", "The case.", Provenance::caseId),
                    Column.words(
                            "scenario",
                            "id",
                            "The scenario whose facts hold: need, prices, what others do. With"
                                    + " `+lever=value` for what was set by hand.",
                            Provenance::scenario),
                    Column.words(
                            "policy",
                            "id",
                            "The scenario whose policy levers the plan has. With `+lever=value` for"
                                    + " what was set by hand.",
                            Provenance::policy),
                    Column.words(
                            "plan",
                            "name",
                            "`plan`, `ad-hoc`, `current-supply` (nothing new decided), or the name of"
                                    + " another plan that was played in futures.",
                            Provenance::plan),
                    Column.words(
                            "run",
                            "hash",
                            "Of the inputs: case, scenario, settings, seed, version and solver.",
                            Provenance::run));

    /** A row of a table of plans, and what its plan was made with. */
    public record Of<R>(Provenance from, R row) {}

    /** The same of rows of one plan. */
    public <R> List<Of<R>> of(List<R> rows) {
        return rows.stream().map(row -> new Of<>(this, row)).toList();
    }

    /** The same under the policy of another scenario. */
    Provenance under(String scenario) {
        return new Provenance(caseId, this.scenario, scenario, plan, run);
    }

    /** The columns of a table of plans: those that are common, and its own. */
    static <R> List<Column<Of<R>>> columns(List<Column<R>> own) {
        List<Column<Of<R>>> all = new ArrayList<>();
        COLUMNS.forEach(column -> all.add(column.on(Of::from)));
        own.forEach(column -> all.add(column.on(Of::row)));
        return all;
    }

    /**
     * Of a plan.
     *
     * @param asked the scenario that was asked for, with what was set by hand
     * @param run what the run was
     * @param plan the plan's name
     * @param under the scenario that the plan was made under: its own, or another's policy in it
     */
    public static Provenance of(
            Case c, Scenario asked, Answer.RunData run, String plan, Scenario under) {
        return new Provenance(
                c.settings().id(),
                asked.id() + byHand(run.settings(), levers(c, Lever.Block.WORLD)),
                policy(c, asked, run.settings(), under),
                plan,
                hash(asked, run));
    }

    /**
     * The scenario whose policy levers a plan has, and what of them was set by hand.
     *
     * @param set what was set by hand, as {@code lever=value}
     * @param under the scenario that the plan was made under
     */
    public static String policy(Case c, Scenario asked, List<String> set, Scenario under) {
        String world = "+" + asked.id();
        String policy =
                under.id().endsWith(world)
                        ? under.id().substring(0, under.id().length() - world.length())
                        : under.id();
        return policy
                + (policy.equals(asked.id())
                        ? byHand(
                                set,
                                levers(c, Lever.Block.POLICY).stream()
                                        .filter(lever -> isSame(asked, under, lever))
                                        .collect(Collectors.toSet()))
                        : "");
    }

    private static String hash(Scenario asked, Answer.RunData run) {
        List<String> inputs = new ArrayList<>();
        inputs.add(run.caseHash());
        inputs.add(asked.id());
        new TreeMap<>(asked.settings()).forEach((lever, value) -> inputs.add(lever + "=" + value));
        inputs.addAll(run.settings());
        inputs.add(Long.toString(run.seed()));
        inputs.add(run.version());
        inputs.add(run.solver());
        return Digest.of(inputs).substring(0, SHORT);
    }

    private static Set<String> levers(Case c, Lever.Block block) {
        return c.levers().stream()
                .filter(lever -> lever.block() == block)
                .map(Lever::id)
                .collect(Collectors.toSet());
    }

    private static boolean isSame(Scenario one, Scenario other, String lever) {
        return one.settings().containsKey(lever)
                && one.settings().get(lever).equals(other.settings().get(lever));
    }

    private static String byHand(List<String> set, Set<String> levers) {
        return set.stream()
                .filter(one -> levers.contains(one.substring(0, Math.max(0, one.indexOf('=')))))
                .map(one -> "+" + one)
                .collect(Collectors.joining());
    }
}
