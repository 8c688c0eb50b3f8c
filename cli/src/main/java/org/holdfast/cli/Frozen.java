package org.holdfast.cli;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.holdfast.answer.StatementCheck;
import org.holdfast.model.Case;
import org.holdfast.model.CaseSettings.ObjectiveTier;
import org.holdfast.model.Instance;
import org.holdfast.model.Item;
import org.holdfast.model.Result;
import org.holdfast.model.Scenario;
import org.holdfast.model.Statement;
import org.holdfast.model.Text;
import org.holdfast.model.Trajectory.Measure;
import org.holdfast.model.formula.Comparison;
import org.holdfast.model.formula.Figure;
import org.holdfast.model.formula.FormulaParser;
import org.holdfast.model.formula.Parsed;
import org.holdfast.words.StatementWords;

/** One answer as statements that hold of it: its tiers, and the mean coverage of each item. */
final class Frozen {
    private Frozen() {}

    /**
     * The statements.
     *
     * @param name what their ids begin with
     * @param tolerance how far a number may move and still be the same: a share of it, and for
     *     numbers below 1 that much itself
     */
    static List<Statement> of(
            Case c,
            Scenario scenario,
            Statement.Way way,
            Result result,
            String name,
            double tolerance) {
        Instance instance = Instance.of(c, scenario);
        List<Statement> statements = new ArrayList<>();
        for (ObjectiveTier tier : c.settings().objective()) {
            if (tier == ObjectiveTier.COST && way == Statement.Way.BALANCE) {
                continue; // the balance spends nothing
            }
            String formula = "tier(" + Figure.word(tier) + ")";
            double value = value(instance, result, formula);
            statements.add(
                    statement(
                            name + "-" + Figure.word(tier).replace('_', '-'),
                            StatementWords.tier(
                                    way, tier, value, c.settings().currency(), scenario.title()),
                            scenario,
                            way,
                            equal(formula, value, tolerance)));
        }
        for (Item item : c.items()) {
            boolean isNeeded =
                    result.trajectory()
                                    .total(c.settings().claimant(), item.id(), Measure.NEED_FULL)
                                    .sum()
                            > 0;
            if (item.side() == Item.Side.OURS && isNeeded) {
                String formula = "mean(coverage(" + item.id() + "))";
                double value = value(instance, result, formula);
                statements.add(
                        statement(
                                name + "-met-" + item.id(),
                                StatementWords.coverage(way, item.name(), value, scenario.title()),
                                scenario,
                                way,
                                equal(formula, value, tolerance)));
            }
        }
        return statements;
    }

    private static double value(Instance instance, Result result, String formula) {
        return StatementCheck.value(instance, result, read(formula + " <= 0").left());
    }

    private static Statement statement(
            String id, Text text, Scenario scenario, Statement.Way way, String that) {
        return new Statement(id, text, scenario.id(), way, that, read(that));
    }

    private static Comparison read(String text) {
        return switch (FormulaParser.parse(text)) {
            case Parsed.Right(Comparison comparison) -> comparison;
            case Parsed.Wrong wrong -> throw new IllegalStateException(text + ": " + wrong);
        };
    }

    /** {@code tier(floor) = 26.15 +- 0.27}: the value to a tenth of what it may move. */
    static String equal(String formula, double value, double tolerance) {
        BigDecimal room =
                BigDecimal.valueOf(tolerance)
                        .multiply(BigDecimal.valueOf(Math.max(1, Math.abs(value))))
                        .round(new MathContext(2, RoundingMode.CEILING))
                        .stripTrailingZeros();
        int decimals = Math.max(0, room.scale() + 1);
        BigDecimal rounded = new BigDecimal(value).setScale(decimals, RoundingMode.HALF_EVEN);
        String shown = rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
        return formula + " = " + shown + " +- " + room.toPlainString();
    }
}
