package org.holdfast.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import org.holdfast.model.Decision.Kind;
import org.holdfast.model.Instance.ActiveProducer;
import org.holdfast.model.Instance.ExpansionOption;

/**
 * How far the claimant is supplied and paid for from its own side, and when making an item at home
 * costs no more than making it elsewhere.
 *
 * <p>What is delivered is valued at one price for each item, the mean of its makers', so that a
 * share moves with where things come from and not with what they cost there.
 */
public final class SelfReliance {
    private static final int YEAR = 12;

    private final Instance s;
    private final String claimant;

    private SelfReliance(Instance s) {
        this.s = s;
        claimant = s.c().settings().claimant();
    }

    /** Empty where the case does not say which suppliers are one's own. */
    public static Optional<SelfReliance> of(Instance s) {
        return s.c().parties().stream().anyMatch(Party::ownSupply)
                ? Optional.of(new SelfReliance(s))
                : Optional.empty();
    }

    /**
     * Shares in one calendar year; empty where nothing is delivered or spent.
     *
     * @param home of the value that reaches the claimant, what it made itself
     * @param own what it made itself, and what others of its own side made, sold or gave
     * @param spent of what is paid for the claimant, what goes to suppliers of its own side
     */
    public record Year(int year, OptionalDouble home, OptionalDouble own, OptionalDouble spent) {}

    /**
     * Making an item at home on a new line, against a new line elsewhere.
     *
     * @param price money for a unit at home
     * @param line money of new lines on each unit that they make until the end of the period
     * @param elsewhere money for a unit, price and line, at the cheapest maker elsewhere
     * @param months that the line at home has left to make the item after its building time
     * @param needed months of output after which it has cost no more than the other; empty: never
     */
    public record BreakEven(
            ActiveProducer maker,
            ActiveProducer other,
            double price,
            double line,
            double elsewhere,
            int months,
            OptionalDouble needed) {
        /** Money for a unit that the maker at home may ask before the other is as cheap. */
        public double priceBelow() {
            return elsewhere - line;
        }

        /** Months by which it may come later before the other is as cheap; empty: never cheaper. */
        public OptionalDouble slack() {
            return needed.isPresent() && needed.getAsDouble() <= months
                    ? OptionalDouble.of(months - needed.getAsDouble())
                    : OptionalDouble.empty();
        }
    }

    /**
     * What a plan's orders at home cost, and what the same number costs elsewhere.
     *
     * @param home millions, lines there included
     * @param elsewhere millions, at the mean price of the makers of the plan elsewhere, on the
     *     lines that they have
     */
    public record Bill(double home, double elsewhere) {
        /** millions that is saved; less than zero if making it at home costs more. */
        public double saved() {
            return elsewhere - home;
        }
    }

    /** Ids of the suppliers of the claimant's own side, itself first. */
    public List<String> own() {
        List<String> ids = new ArrayList<>(List.of(claimant));
        s.c().parties().stream()
                .filter(p -> p.ownSupply() && !p.id().equals(claimant))
                .forEach(p -> ids.add(p.id()));
        return ids;
    }

    /** Calendar years of which at least half lies in the period. */
    public List<Year> years(Result result) {
        List<Year> years = new ArrayList<>();
        for (int y = 0; y < s.years(); y++) {
            int from = s.months();
            int to = 0;
            for (int t = 0; t < s.months(); t++) {
                if (s.yearIndex(t) == y) {
                    from = Math.min(from, t);
                    to = t + 1;
                }
            }
            if (to - from >= YEAR / 2) {
                years.add(year(result, from, to));
            }
        }
        return years;
    }

    private Year year(Result result, int from, int to) {
        double delivered = delivered(result, from, to, bloc -> true);
        double paid = paid(result, from, to, bloc -> true);
        return new Year(
                s.year(from),
                share(delivered(result, from, to, claimant::equals), delivered),
                share(delivered(result, from, to, this::isOwn), delivered),
                share(paid(result, from, to, this::isOwn), paid));
    }

    private static OptionalDouble share(double part, double all) {
        return all > 0 ? OptionalDouble.of(part / all) : OptionalDouble.empty();
    }

    private boolean isOwn(String bloc) {
        return bloc.equals(claimant)
                || s.c().parties().stream().anyMatch(p -> p.ownSupply() && p.id().equals(bloc));
    }

    private double delivered(Result result, int from, int to, Predicate<String> bloc) {
        double sum = 0;
        for (Trajectory.Row row : result.trajectory().rows()) {
            boolean counts =
                    row.holder().equals(claimant) && row.suppliedBy(s.c()).filter(bloc).isPresent();
            sum += counts ? row.series().sum(from, to) * price(row.item()) : 0;
        }
        return sum;
    }

    /** Money for a unit: the mean of what makers and sellers ask. */
    private double price(String item) {
        List<Double> prices = new ArrayList<>();
        s.c().producers().stream()
                .filter(p -> p.item().equals(item))
                .forEach(p -> prices.add(p.price().value()));
        s.c().offers().stream()
                .filter(o -> o.item().equals(item))
                .forEach(o -> prices.add(o.price().value()));
        return prices.stream().mapToDouble(p -> p).average().orElse(0);
    }

    private double paid(Result result, int from, int to, Predicate<String> bloc) {
        double sum = 0;
        for (Decision d : result.plan().all(Kind.PAYMENT)) {
            String detail = d.detail();
            int slash = detail.indexOf('/');
            int last = detail.lastIndexOf('/');
            boolean counts =
                    detail.substring(last + 1).equals(claimant)
                            && bloc.test(detail.substring(slash + 1, last));
            sum += counts ? d.quantity().sum(from, to) : 0;
        }
        return sum;
    }

    /**
     * For each item that can be made on new lines at home and elsewhere, at its cheapest makers.
     */
    public List<BreakEven> breakEvens() {
        List<BreakEven> found = new ArrayList<>();
        for (int i = 0; i < s.items().size(); i++) {
            Optional<ActiveProducer> home = cheapest(i, true);
            Optional<ActiveProducer> other = cheapest(i, false);
            if (home.isPresent() && other.isPresent()) {
                found.add(breakEven(home.get(), other.get()));
            }
        }
        return found;
    }

    private BreakEven breakEven(ActiveProducer home, ActiveProducer other) {
        double elsewhere = other.price() + line(other);
        double least = elsewhere - home.price();
        double perMonth = perMonth(home);
        OptionalDouble needed =
                least > 0 ? OptionalDouble.of(perMonth / least) : OptionalDouble.empty();
        return new BreakEven(
                home, other, home.price(), line(home), elsewhere, months(home), needed);
    }

    private Optional<ActiveProducer> cheapest(int item, boolean atHome) {
        return s.producers().stream()
                .filter(p -> p.item() == item && p.plans() && p.bloc().equals(claimant) == atHome)
                .filter(p -> option(p).isPresent() && months(p) > 0 && made(p) > 0)
                .min(Comparator.comparingDouble(p -> p.price() + line(p)));
    }

    private static Optional<ExpansionOption> option(ActiveProducer p) {
        return p.expansions().stream()
                .filter(e -> e.ceiling() > 0)
                .min(Comparator.comparingDouble(ExpansionOption::cost));
    }

    /** Months that a line ordered in the first month has left for output. */
    private int months(ActiveProducer p) {
        return s.months() - option(p).orElseThrow().lead();
    }

    /** Money of a line for one unit of output a month. */
    private static double perMonth(ActiveProducer p) {
        return option(p).orElseThrow().cost() * 1e6 / made(p);
    }

    private double line(ActiveProducer p) {
        return perMonth(p) / months(p);
    }

    /** Units that one unit of capacity makes, what strikes take off and repairs give back. */
    private static double made(ActiveProducer p) {
        double lost = p.exposure().map(e -> e.loss() * e.repair()).orElse(0.0);
        return p.availability() / (1 + lost);
    }

    /** What the plan orders at home of items that are also made elsewhere; empty if nothing. */
    public Optional<Bill> bill(Result result) {
        double home = 0;
        double elsewhere = 0;
        for (ActiveProducer p : s.producers()) {
            OptionalDouble other = mean(p.item());
            if (!p.bloc().equals(claimant) || other.isEmpty()) {
                continue;
            }
            String id = p.row().id();
            for (Decision d : result.plan().decisions()) {
                if (!d.subject().equals(id)) {
                    continue;
                }
                boolean isMade = d.kind() == Kind.OUTPUT && d.detail().equals(claimant);
                boolean isLine = d.kind() == Kind.LINE_BY_FIRM || d.kind() == Kind.LINE_BY_PUBLIC;
                home += isMade || isLine ? d.money().sum() : 0;
                elsewhere += isMade ? d.quantity().sum() * other.getAsDouble() / 1e6 : 0;
            }
        }
        return elsewhere > 0 ? Optional.of(new Bill(home, elsewhere)) : Optional.empty();
    }

    /** Money for a unit: the mean of those whom the plan commands elsewhere and who make it now. */
    private OptionalDouble mean(int item) {
        return s.producers().stream()
                .filter(p -> p.item() == item && p.plans() && !p.bloc().equals(claimant))
                .filter(p -> p.capacity() > 0)
                .mapToDouble(ActiveProducer::price)
                .average();
    }
}
