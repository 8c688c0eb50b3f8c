package org.holdfast.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What to commit to in the first year, before it is known which future comes, and what to decide
 * when.
 *
 * @param futures how many futures the commitments are common to
 * @param alone how many futures were planned on their own, these among them
 * @param onTail weight of the worst tenth of them in the commitments of {@code choices}, 0–1
 * @param apart each of the futures planned on its own: nobody does better (wait and see)
 * @param together the same lines and contracts in the first year of each, least on the mean
 *     (recourse problem)
 * @param central the lines and contracts of the plan for the central case, as far as all of them
 *     can be done (expected result of the expected-value solution)
 * @param fresh what the same commitments come to in futures that they were not chosen for; empty
 *     where there are fewer than two in which they can be done
 * @param frontier what is reached the more the worst futures weigh, the mean alone first
 * @param choices what is decided in the first year of plans made for one future each
 */
public record FirstStage(
        int futures,
        int alone,
        double onTail,
        Value apart,
        Value together,
        Value central,
        Optional<Fresh> fresh,
        List<Weighed> frontier,
        List<Choice> choices) {
    /** Share of the futures that counts as the worst. */
    public static final double TAIL = 0.1;

    /** Of a lot: less is what the solver leaves inside what is optimal, and no decision. */
    private static final double OF_LOT = 0.01;

    /** In so many futures a decision is the same in nearly all. */
    private static final double NEARLY_ALL = 0.9;

    public FirstStage {
        frontier = List.copyOf(frontier);
        choices = List.copyOf(choices);
    }

    /**
     * What is reached over futures.
     *
     * @param objective what is minimised: item-months under the floors of all, as present value,
     *     and what later tiers add; its mean
     * @param objectiveTail the same, mean of the worst tenth
     * @param missed item-months under the claimant's floor, counted plainly; mean
     * @param missedTail the same, mean of the worst tenth
     * @param spent millions, mean
     */
    public record Value(
            double objective,
            double objectiveTail,
            double missed,
            double missedTail,
            double spent) {
        /**
         * From each future.
         *
         * @param objective [future]
         * @param missed [future]
         * @param spent [future]
         */
        public static Value of(double[] objective, double[] missed, double[] spent) {
            return new Value(
                    mean(objective), tail(objective), mean(missed), tail(missed), mean(spent));
        }

        private static double mean(double[] values) {
            return Arrays.stream(values).average().orElse(0);
        }

        private static double tail(double[] values) {
            double[] sorted = values.clone();
            Arrays.sort(sorted);
            double left = TAIL * sorted.length;
            double sum = 0;
            for (int k = sorted.length - 1; k >= 0 && left > 0; k--) {
                sum += Math.min(1, left) * sorted[k];
                left -= 1;
            }
            return sum / (TAIL * sorted.length);
        }
    }

    /**
     * What commitments come to in futures that they were not chosen for: out of sample.
     *
     * @param futures in which both can be done; the values are of these
     * @param undone futures in which one of them cannot: more is committed there than is possible
     * @param stochastic what commitments for many futures save against those of the central case
     * @param perfect what knowing each future would save against these
     */
    public record Fresh(
            int futures,
            int undone,
            Value apart,
            Value together,
            Value central,
            Saved stochastic,
            Saved perfect) {}

    /**
     * Item-months under the claimant's floor that one way misses less than another.
     *
     * @param mean over futures
     * @param error standard error of that mean
     */
    public record Saved(double mean, double error) {
        /**
         * From the same futures.
         *
         * @param more [future] missed by one way
         * @param less [future] missed by the other
         */
        public static Saved of(double[] more, double[] less) {
            double[] each = new double[more.length];
            Arrays.setAll(each, f -> more[f] - less[f]);
            double mean = Value.mean(each);
            double squares = Arrays.stream(each).map(v -> (v - mean) * (v - mean)).sum();
            return new Saved(mean, Math.sqrt(squares / (each.length - 1) / each.length));
        }
    }

    /**
     * A point of the frontier.
     *
     * @param onTail weight of the worst tenth, 0–1; the rest is the mean's
     */
    public record Weighed(double onTail, Value value) {}

    /** What is decided. */
    public enum Kind {
        /** New lines ordered, whoever pays: capacity, units a month. */
        LINE,
        /** Frame contracts signed, of any length: units a month. */
        CONTRACT,
        /** Units bought on an offer. */
        PURCHASE,
        /** Units given from stock. */
        GIFT;

        /** What a line of a plan commits to; empty if it commits to nothing. */
        public static Optional<Kind> of(Decision.Kind kind) {
            return switch (kind) {
                case LINE_BY_FIRM, LINE_BY_PUBLIC -> Optional.of(LINE);
                case CONTRACT -> Optional.of(CONTRACT);
                case PURCHASE -> Optional.of(PURCHASE);
                case GIFT -> Optional.of(GIFT);
                case OUTPUT,
                        RELEASE,
                        SUBSTITUTE,
                        COVER,
                        COVERED_CAPACITY,
                        CAPACITY,
                        NOT_TAKEN,
                        BROKEN,
                        KEPT_WARM,
                        CLOSED,
                        MATERIAL,
                        PAYMENT ->
                        Optional.empty();
            };
        }
    }

    /**
     * What is decided of one thing in the first year.
     *
     * @param subject id of the item or material of lines and contracts, of the offer, of the giving
     *     holder
     * @param detail id of the bloc of lines and contracts, of the item of a gift; empty for an
     *     offer
     * @param share of the plans for one future each that decide it
     * @param low 10 % quantity in plans that do
     * @param high 90 % quantity in plans that do
     * @param together in the plans that commit to the same; of what they do not commit, the mean
     * @param signpost what tells early in which futures it is decided, where anything does
     */
    public record Choice(
            Kind kind,
            String subject,
            String detail,
            String unit,
            double share,
            double low,
            double high,
            double together,
            Optional<Signpost> signpost) {
        /** Whether nearly all plans decide it: do it now. */
        public boolean isNow() {
            return share >= NEARLY_ALL;
        }

        /** The same with what tells. */
        public Choice with(Optional<Signpost> other) {
            return new Choice(kind, subject, detail, unit, share, low, high, together, other);
        }

        /** Whether hardly any plan decides it. */
        public boolean isNever() {
            return 1 - share >= NEARLY_ALL;
        }

        private boolean goesWith(Choice line) {
            return kind == Kind.CONTRACT
                    && line.kind == Kind.LINE
                    && subject.equals(line.subject)
                    && detail.equals(line.detail)
                    && isNow() == line.isNow();
        }
    }

    /** What a threshold is counted in. */
    public enum Scale {
        /** Share of the factor's central value. */
        OF_CENTRAL,
        /** The factor's own unit, where its central value is nothing. */
        OWN,
        /** Whether it comes at all: above the threshold it does. */
        WHETHER
    }

    /**
     * Something seen within a year that tells whether a decision is one of a future's plan.
     *
     * @param factor id
     * @param name the case's name for it
     * @param scale what the threshold is counted in
     * @param threshold where the factor parts the futures
     * @param isAbove whether it is decided from the threshold on; else below it
     * @param right futures not used to find it, in which it tells right
     * @param of how many these are
     * @param chance probability to tell so many right without telling anything (Fisher's test)
     */
    public record Signpost(
            String factor,
            Text name,
            Scale scale,
            double threshold,
            boolean isAbove,
            int right,
            int of,
            double chance) {
        /** Share of the other futures in which it tells right. */
        public double told() {
            return (double) right / of;
        }
    }

    /**
     * What is decided apart, each once: a contract for what a line of the same bloc makes goes with
     * the line where both are to be done now or both wait.
     */
    public List<Choice> decisions() {
        return choices.stream()
                .filter(o -> o.kind != Kind.CONTRACT || choices.stream().noneMatch(o::goesWith))
                .toList();
    }

    /** Whether a contract is decided with a line. */
    public boolean hasContract(Choice line) {
        return choices.stream().anyMatch(o -> o.goesWith(line));
    }

    /**
     * From which quantity on a thing is decided in the first year of a future.
     *
     * @param share of the most below which it is a trace
     * @param most that any of the futures decides of it: units, a month for a line or a contract
     * @param lot units in a lot of the item or material
     */
    public static double least(double share, double most, double lot) {
        return Math.max(share * most, OF_LOT * lot);
    }

    /** Item-months that planning for the futures saves against planning for the central case. */
    public double valueOfStochasticSolution() {
        return central.objective - together.objective;
    }

    /** Item-months that knowing the future would save. */
    public double valueOfPerfectInformation() {
        return together.objective - apart.objective;
    }
}
