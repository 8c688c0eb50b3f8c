package org.holdfast.answer;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.holdfast.balance.Measures;
import org.holdfast.model.CaseSettings.ObjectiveTier;
import org.holdfast.model.Instance;
import org.holdfast.model.Instance.Level;
import org.holdfast.model.Result;
import org.holdfast.model.Series;
import org.holdfast.model.TierValue;
import org.holdfast.model.Trajectory;
import org.holdfast.model.Trajectory.Measure;
import org.holdfast.model.formula.Comparison;
import org.holdfast.model.formula.Figure;
import org.holdfast.model.formula.Formula;
import org.holdfast.model.formula.Formula.Argument;
import org.holdfast.model.formula.Span;

/**
 * Judges statements on one answer. What the balance makes of a plan counts, not what the programme
 * says of itself.
 */
public final class StatementCheck {
    /** What rounding in the last digits may do to a sum over a horizon, as a share. */
    private static final double ROUNDING = 1e-9;

    private final Instance instance;
    private final Result result;
    private final int months;

    private StatementCheck(Instance instance, Result result) {
        this.instance = instance;
        this.result = result;
        this.months = instance.months();
    }

    /** Whether the comparison holds; months outside the horizon are passed over. */
    public static CheckOutcome check(Instance instance, Result result, Comparison comparison) {
        return new StatementCheck(instance, result).outcome(comparison);
    }

    /** The number that a formula about the whole horizon comes to. */
    public static double value(Instance instance, Result result, Formula formula) {
        if (formula.byMonth()) {
            throw new IllegalArgumentException("not one number: " + formula);
        }
        return new StatementCheck(instance, result).series(formula).at(0);
    }

    private CheckOutcome outcome(Comparison comparison) {
        Series left = series(comparison.left());
        Series right = series(comparison.right());
        boolean byMonth = comparison.byMonth();
        int from = byMonth ? from(comparison.months()) : 0;
        int to = byMonth ? to(comparison.months()) : 0;
        if (from > to) {
            throw new IllegalArgumentException("no month of the case in " + comparison.months());
        }
        int worst = from;
        int failing = 0;
        for (int t = from; t <= to; t++) {
            if (!Double.isFinite(left.at(t)) || !Double.isFinite(right.at(t))) {
                return new CheckOutcome.NoNumber(month(byMonth, t));
            }
            double slack = slack(comparison, left.at(t), right.at(t));
            failing += slack < 0 ? 1 : 0;
            worst = slack < slack(comparison, left.at(worst), right.at(worst)) ? t : worst;
        }
        var found = new CheckOutcome.Found(left.at(worst), right.at(worst), month(byMonth, worst));
        return failing == 0
                ? new CheckOutcome.Holds(found)
                : new CheckOutcome.Fails(found, failing);
    }

    private Optional<YearMonth> month(boolean byMonth, int t) {
        return byMonth
                ? Optional.of(instance.c().settings().firstMonth().plusMonths(t))
                : Optional.empty();
    }

    /** How much room is left; below zero where the comparison fails. */
    private static double slack(Comparison comparison, double left, double right) {
        double size = Math.max(1, Math.max(Math.abs(left), Math.abs(right)));
        double room = comparison.tolerance() + ROUNDING * size;
        return switch (comparison.relation()) {
            case AT_MOST -> right + room - left;
            case AT_LEAST -> left - (right - room);
            case EQUAL -> room - Math.abs(left - right);
        };
    }

    private int from(Span span) {
        return Math.max(0, span.from().map(this::index).orElse(0));
    }

    private int to(Span span) {
        return Math.min(months - 1, span.to().map(this::index).orElse(months - 1));
    }

    private int index(YearMonth month) {
        return (int) instance.c().settings().firstMonth().until(month, ChronoUnit.MONTHS);
    }

    /** The value in each month; one for the whole horizon is the same in all of them. */
    private Series series(Formula formula) {
        return switch (formula) {
            case Formula.Constant(double value) -> same(value);
            case Formula.Read(var figure, var arguments) -> read(figure, arguments);
            case Formula.Over(var aggregate, var of, var span) ->
                    same(over(aggregate, series(of), from(span), to(span)));
            case Formula.At(var of, var month) -> same(series(of).at(index(month)));
            case Formula.Combined(var operator, var left, var right) ->
                    combined(operator, series(left), series(right));
            case Formula.Negative(var of) -> series(of).times(-1);
        };
    }

    private Series same(double value) {
        return Series.generate(months, t -> value);
    }

    private static double over(Formula.Aggregate aggregate, Series of, int from, int to) {
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        for (int t = from; t <= to; t++) {
            least = Math.min(least, of.at(t));
            most = Math.max(most, of.at(t));
        }
        return switch (aggregate) {
            case MIN -> least;
            case MAX -> most;
            case MEAN -> of.sum(from, to + 1) / (to + 1 - from);
            case SUM -> of.sum(from, to + 1);
        };
    }

    private Series combined(Formula.Operator operator, Series left, Series right) {
        return switch (operator) {
            case PLUS -> left.plus(right);
            case MINUS -> left.plus(right.times(-1));
            case TIMES -> Series.generate(months, t -> left.at(t) * right.at(t));
            case DIVIDED_BY -> Series.generate(months, t -> left.at(t) / right.at(t));
        };
    }

    private Series read(Figure figure, List<Argument> arguments) {
        String first = arguments.getFirst().text();
        Optional<String> second =
                arguments.size() > 1 ? Optional.of(arguments.get(1).text()) : Optional.empty();
        Trajectory trajectory = result.trajectory();
        return switch (figure) {
            case TIER -> same(tier(first).plain());
            case ALLIES -> same(tier(first).allies());
            case PRESENT_VALUE -> same(tier(first).presentValue());
            case COVERAGE -> Measures.coverage(instance, trajectory, first);
            case FLOOR_COVERAGE -> Measures.floorCoverage(instance, trajectory, first);
            case NEED -> ofClaimant(first, Measure.NEED_FULL);
            case FLOOR_NEED -> ofClaimant(first, Measure.NEED_FLOOR);
            case USED -> ofClaimant(first, Measure.USED);
            case COVERED -> Measures.covered(instance, trajectory, first);
            case SHORTFALL -> ofClaimant(first, Measure.SHORT_OF_FULL);
            case FLOOR_SHORTFALL -> ofClaimant(first, Measure.SHORT_OF_FLOOR);
            case STOCK -> trajectory.total(first, second.orElseThrow(), Measure.STOCK);
            case STOCK_MONTHS -> Measures.stockMonths(instance, trajectory, first);
            case ARRIVED -> supply(first, Measure.ARRIVED, second);
            case BOUGHT -> supply(first, Measure.BOUGHT, second);
            case RECEIVED -> supply(first, Measure.RECEIVED, second);
            case SUPPLIED -> supplied(first, second);
            case FIRE_RATIO -> Measures.fireRatio(instance, trajectory, first, Level.CENTRAL);
            case SELF_RELIANCE -> Measures.selfReliance(instance, trajectory, first);
            case SPENDING -> same(spending(first, second));
        };
    }

    private TierValue tier(String word) {
        ObjectiveTier tier = Figure.findTier(word).orElseThrow();
        return TierValue.find(result.tiers(), tier).orElseThrow();
    }

    private Series ofClaimant(String item, Measure measure) {
        return result.trajectory().total(instance.claimants().getFirst(), item, measure);
    }

    private Series supply(String item, Measure measure, Optional<String> from) {
        if (from.isEmpty()) {
            return ofClaimant(item, measure);
        }
        return result.trajectory()
                .find(instance.claimants().getFirst(), item, measure, from.get())
                .orElseGet(() -> Series.zero(months));
    }

    private Series supplied(String item, Optional<String> bloc) {
        var all = Measures.suppliedBy(instance, result.trajectory(), item);
        return bloc.isPresent()
                ? all.getOrDefault(bloc.get(), Series.zero(months))
                : all.values().stream().reduce(Series.zero(months), Series::plus);
    }

    private double spending(String fund, Optional<String> year) {
        var years = Measures.spending(instance, result.plan()).get(fund);
        if (years == null) {
            return 0;
        }
        return year.isPresent()
                ? years.getOrDefault(Integer.parseInt(year.get()), 0.0)
                : years.values().stream().mapToDouble(money -> money).sum();
    }
}
